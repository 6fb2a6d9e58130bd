import { hash } from 'node:crypto'
import { joinBytes } from './bytes.js'

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array

export const hashLength = 32

export function sha256(bytes: Uint8Array): Hash {
  const digest = hash('sha256', bytes, 'buffer')
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.length)
}

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** SHA-256(0x00 ‖ entry). The prefix keeps an entry from passing as an inner node. Source: RFC 6962 §2.1. */
export const leafHash = (entry: Uint8Array): Hash => sha256(joinBytes([leafPrefix, entry]))

/** SHA-256(0x01 ‖ left ‖ right). Source: RFC 6962 §2.1. */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(joinBytes([nodePrefix, left, right]))

/** The root of a tree without leaves: SHA-256 of nothing. Source: RFC 6962 §2.1. */
export const emptyRoot: Hash = sha256(new Uint8Array(0))

/** The consecutive hashes that a tile holds, without copying them. */
export function splitHashes(bytes: Uint8Array): readonly Hash[] {
  const hashes: Hash[] = []
  for (let at = 0; at < bytes.length; at += hashLength) hashes.push(bytes.subarray(at, at + hashLength))
  return hashes
}

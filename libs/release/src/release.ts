import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as policy from '@common-thread/policy'

/** The part of a release that rooms call. */
export type Policy = Pick<
  typeof policy,
  | 'judge'
  | 'needsHistory'
  | 'needsJoined'
  | 'readOf'
  | 'citationOf'
  | 'joinedLogs'
  | 'refold'
  | 'foldVersion'
  | 'emptyState'
  | 'bases'
  | 'reasons'
>

export interface Release {
  /** SHA-256 of the bundle, in hex: its name in every decision that it made. */
  readonly sha256: string
  readonly policy: Policy
}

const fileOf = (folder: string, sha256: string): string => join(folder, `policy-${sha256}.mjs`)

/**
 * The release that this installation decides with. Its bundle is kept in the folder of releases under its digest, so
 * that its decisions can be computed again after the rules have moved on; what runs is the kept file.
 */
export async function currentRelease(folder: string): Promise<Release> {
  const bundle = readFileSync(createRequire(import.meta.url).resolve('@common-thread/policy/release-bundle'))
  const sha256 = digest(bundle)
  const file = fileOf(folder, sha256)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const partial = `${file}.${process.pid}.partial`
    writeFileSync(partial, bundle)
    renameSync(partial, file)
  }
  return load(file, sha256)
}

/** A kept release by its digest, or undefined when this installation has never had it. */
export async function releaseNamed(folder: string, sha256: string): Promise<Release | undefined> {
  const file = fileOf(folder, sha256)
  return existsSync(file) ? load(file, sha256) : undefined
}

async function load(file: string, sha256: string): Promise<Release> {
  if (digest(readFileSync(file)) !== sha256) throw new Error(`the release ${file} is not what its name says`)
  return { sha256, policy: (await import(pathToFileURL(file).href)) as Policy }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

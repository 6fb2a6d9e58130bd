import { identifierHash } from '@common-thread/sealing'
import { type HashIdentifier } from './look-up.js'

/** For one batch, whose events name the same few children again and again: what was hashed is kept as long as this is. */
export function hashOnce(key: Buffer): HashIdentifier {
  const known = new Map<string, Buffer>()
  return (system, scope, value) => {
    const name = JSON.stringify([system, scope, value])
    const before = known.get(name)
    if (before) return before
    const hash = identifierHash(key, system, scope, value)
    known.set(name, hash)
    return hash
  }
}

import { type Keyring, unseal } from '@common-thread/sealing'
import { type NewIdentifier } from './identity-store.js'
import { type LookUp } from './look-up.js'

export interface OpenedIdentifier {
  readonly lookUp: LookUp
  readonly retired: boolean
}

/** Identifiers as they were published, to be sealed anew for another subject; nothing where a key was destroyed. */
export async function openIdentifiers(
  identifiers: readonly NewIdentifier[],
  keyring: Keyring,
): Promise<readonly OpenedIdentifier[] | undefined> {
  const keys = await keyring.fetch([...new Set(identifiers.map(({ keyId }) => keyId))])
  const opened: OpenedIdentifier[] = []
  for (const { keyId, sealed, subject, hash, retired } of identifiers) {
    const key = keys.get(keyId)
    if (key === undefined || key === 'erased') return undefined
    const bytes = unseal(key, sealed, { subject, shard: 0, seq: 0, purpose: 'identity' })
    if (!bytes) throw new Error('an identifier does not open')
    opened.push({
      lookUp: { identifier: JSON.parse(bytes.toString()) as LookUp['identifier'], hash },
      retired,
    })
  }
  return opened
}

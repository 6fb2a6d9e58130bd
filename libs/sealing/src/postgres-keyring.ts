import { randomBytes } from 'node:crypto'
import { base32 } from '@common-thread/events'
import { type Queryable } from '@common-thread/postgres'
import { decrypt, encrypt } from './seal.js'
import { type DataKey, type KeyOwner, type Keyring } from './keyring.js'

/** Keeps an unwrapped key no longer than this, so that a destroyed one stops being usable everywhere soon. */
const cacheMilliseconds = 60_000
const cacheSize = 20_000

/**
 * The keyring in PostgreSQL. Keys are stored wrapped by a key-encryption key that the database never sees, and are
 * reached only through two functions that each room is granted or not.
 */
export class PostgresKeyring implements Keyring {
  private readonly cache = new Map<string, { readonly key: Buffer; readonly until: number }>()
  private readonly owners = new Map<string, string>()

  constructor(
    private readonly client: Queryable,
    private readonly keyEncryptionKey: Buffer,
    private readonly now: () => number,
  ) {}

  async claim(owners: readonly KeyOwner[]): Promise<DataKey[]> {
    const missing = new Map<string, KeyOwner>()
    for (const owner of owners) if (!this.cached(owner)) missing.set(nameOf(owner), owner)
    if (missing.size > 0) await this.claimMissing([...missing.values()])
    return owners.map((owner) => {
      const found = this.cached(owner)
      if (!found) throw new KeyErased()
      return found
    })
  }

  async fetch(ids: readonly string[]): Promise<Map<string, Buffer | 'erased'>> {
    const result = new Map<string, Buffer | 'erased'>()
    const missing = new Set<string>()
    for (const id of ids) {
      const key = this.byId(id)
      if (key) result.set(id, key)
      else missing.add(id)
    }
    if (missing.size === 0) return result
    const { rows } = await this.client.query<{ id: string; wrapped: Buffer | null }>(
      'select id, wrapped from keyring.fetch($1::text[])',
      [[...missing]],
    )
    for (const { id, wrapped } of rows) result.set(id, wrapped === null ? 'erased' : this.unwrap(id, wrapped))
    return result
  }

  private async claimMissing(owners: readonly KeyOwner[]): Promise<void> {
    const fresh = owners.map(() => {
      const id = `k_${base32(randomBytes(16))}`
      return { id, wrapped: encrypt(this.keyEncryptionKey, randomBytes(32), Buffer.from(id)) }
    })
    const { rows } = await this.client.query<{
      subject: string
      owner: string
      id: string
      wrapped: Buffer | null
    }>(
      'select subject, owner, id, wrapped from keyring.claim($1::text[], $2::text[], $3::text[], $4::bytea[])',
      [
        owners.map(({ subject }) => subject),
        owners.map(({ owner }) => owner),
        fresh.map(({ id }) => id),
        fresh.map(({ wrapped }) => wrapped),
      ],
    )
    for (const { subject, owner, id, wrapped } of rows) {
      if (wrapped === null) continue
      this.unwrap(id, wrapped)
      this.owners.set(`${subject} ${owner}`, id)
    }
  }

  private unwrap(id: string, wrapped: Buffer): Buffer {
    const key = decrypt(this.keyEncryptionKey, wrapped, Buffer.from(id))
    if (!key) throw new Error(`the key ${id} was not wrapped by this key-encryption key`)
    if (this.cache.size >= cacheSize) this.forgetOldest()
    this.cache.set(id, { key, until: this.now() + cacheMilliseconds })
    return key
  }

  private forgetOldest(): void {
    let count = cacheSize / 10
    for (const id of this.cache.keys()) {
      if (count-- <= 0) break
      this.cache.delete(id)
    }
    for (const [name, id] of this.owners) if (!this.cache.has(id)) this.owners.delete(name)
  }

  private byId(id: string): Buffer | undefined {
    const entry = this.cache.get(id)
    return entry && entry.until > this.now() ? entry.key : undefined
  }

  private cached(owner: KeyOwner): DataKey | undefined {
    const id = this.owners.get(nameOf(owner))
    const key = id === undefined ? undefined : this.byId(id)
    return id !== undefined && key ? { id, key } : undefined
  }
}

const nameOf = ({ subject, owner }: KeyOwner): string => `${subject} ${owner}`

/** The subject's key was destroyed: nothing can be sealed for it any more. */
export class KeyErased extends Error {
  override readonly name = 'KeyErased'
}

import { createHash } from 'node:crypto'
import { type DataKey, type KeyOwner, type Keyring } from './keyring.js'

/** A keyring in memory, for tests; shares the contract tests of the real one. Its keys are not random. */
export class MemoryKeyring implements Keyring {
  private readonly keys = new Map<string, Buffer | 'erased'>()

  claim(owners: readonly KeyOwner[]): Promise<DataKey[]> {
    return Promise.resolve(
      owners.map(({ subject, owner }) => {
        const id = `k_${createHash('sha256').update(`${subject} ${owner}`).digest('hex').slice(0, 26)}`
        const key = this.keys.get(id) ?? createHash('sha256').update(`key ${id}`).digest()
        if (key === 'erased') throw new Error('erased')
        this.keys.set(id, key)
        return { id, key }
      }),
    )
  }

  fetch(ids: readonly string[]): Promise<Map<string, Buffer | 'erased'>> {
    const found = ids.flatMap((id) => {
      const key = this.keys.get(id)
      return key === undefined ? [] : [[id, key] as const]
    })
    return Promise.resolve(new Map(found))
  }

  erase(id: string): void {
    this.keys.set(id, 'erased')
  }
}

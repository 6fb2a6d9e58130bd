import { waitsForWhatIsCited } from './cross-shard.contract.js'
import { MemoryStore } from './memory-store.js'

describe('records that cite another shard, in memory', () => {
  waitsForWhatIsCited(() => {
    const store = new MemoryStore()
    return Promise.resolve({ store, outbox: () => Promise.resolve(store.outbox) })
  })
})

import { waitsForWhatIsCited } from './cross-shard.contract.js'
import { MemoryStore } from './memory-store.js'
import { readsAreDecided } from './reads.contract.js'

const open = () => {
  const store = new MemoryStore()
  return Promise.resolve({ store, outbox: () => Promise.resolve(store.outbox) })
}

describe('records that cite another shard, in memory', () => waitsForWhatIsCited(open))
describe('reads, in memory', () => readsAreDecided(open))

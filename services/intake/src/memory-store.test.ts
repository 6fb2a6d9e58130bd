import { acceptingKeepsItsPromises } from './accept.contract.js'
import { MemoryStore } from './memory-store.js'
import { readsAreOfWhatWasAccepted } from './read-request.contract.js'
import { storeKeepsItsPromises, type StoreUnderTest } from './store.contract.js'

const open = (): Promise<StoreUnderTest> => {
  const store = new MemoryStore()
  return Promise.resolve({ store, outbox: () => Promise.resolve([...store.outbox]) })
}

describe("intake's store in memory", () => storeKeepsItsPromises(open))
describe('accepting into memory', () => acceptingKeepsItsPromises(open))
describe('reads that come into memory', () => readsAreOfWhatWasAccepted(open))

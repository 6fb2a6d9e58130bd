import { MemoryStore } from './memory-store.js'
import { storeKeepsItsPromises } from './store.contract.js'

describe("the ledger's store in memory", () => {
  storeKeepsItsPromises(() => {
    const store = new MemoryStore()
    return Promise.resolve({ store, outbox: () => Promise.resolve([...store.outbox]) })
  })
})

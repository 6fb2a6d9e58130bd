import { MemoryQuarantine } from './memory-quarantine.js'
import { quarantineKeepsItsPromises } from './quarantine.contract.js'

describe('the quarantine in memory', () => {
  quarantineKeepsItsPromises(() => {
    const store = new MemoryQuarantine()
    return Promise.resolve({ store, outbox: () => Promise.resolve(store.outbox) })
  })
})

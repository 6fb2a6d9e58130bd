import { MemoryOutbox } from './memory-outbox.js'
import { outboxKeepsItsPromises } from './outbox.contract.js'

describe('the outbox in memory', () => {
  outboxKeepsItsPromises(() => {
    const outbox = new MemoryOutbox(Date.now)
    return Promise.resolve({ outbox, append: (records) => outbox.append(records) })
  }, 100)
})

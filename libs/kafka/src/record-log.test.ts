import { logKeepsItsPromises } from './record-log.contract.js'
import { MemoryLog } from './record-log.js'

describe('the log in memory', () => {
  logKeepsItsPromises(() => {
    const log = new MemoryLog()
    const read = (topic: string, partition: number) => Promise.resolve(log.partition(topic, partition))
    return Promise.resolve({ log, topics: ['a', 'b'], read })
  })
})

import { arrivalsKeepTheirPromises } from './arrive.contract.js'
import { MemoryStore } from './memory-store.js'
import { offersKeepTheirPromises } from './offer.contract.js'
import { readsKeepTheirPromises } from './reads/reads.contract.js'

const open = () => {
  const store = new MemoryStore()
  return Promise.resolve({ store, reads: store.reads, outbox: () => Promise.resolve([...store.outbox]) })
}

describe("arrivals in delivery's store in memory", () => arrivalsKeepTheirPromises(open))
describe("offers from delivery's store in memory", () => offersKeepTheirPromises(open))
describe("what is read from delivery's store in memory", () => readsKeepTheirPromises(open))

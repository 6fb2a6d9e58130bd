import { arrivalsKeepTheirPromises } from './arrive.contract.js'
import { MemoryStore } from './memory-store.js'
import { offersKeepTheirPromises } from './offer.contract.js'
import { type StoreUnderTest } from './store.contract.js'

const open = (): Promise<StoreUnderTest> => {
  const store = new MemoryStore()
  return Promise.resolve({ store, outbox: () => Promise.resolve([...store.outbox]) })
}

describe("arrivals in delivery's store in memory", () => arrivalsKeepTheirPromises(open))
describe("offers from delivery's store in memory", () => offersKeepTheirPromises(open))

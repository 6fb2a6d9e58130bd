import { keyringKeepsItsPromises } from './keyring.contract.js'
import { MemoryKeyring } from './memory-keyring.js'

describe('the keyring in memory', () => {
  keyringKeepsItsPromises(() => {
    const keyring = new MemoryKeyring()
    return Promise.resolve({ keyring, another: keyring, erase: (id) => keyring.erase(id) })
  })
})

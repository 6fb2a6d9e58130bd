import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { postgresAccount, requireReach } from './postgres-account.js'
import { scratchFolder } from './scratch-hub.js'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

const whenRoot = process.getuid?.() === 0 ? it : it.skip
const whenNot = process.getuid?.() === 0 ? it.skip : it

describe("PostgreSQL's account", () => {
  whenRoot('is another than root, and is told which folder keeps it out', () => {
    const account = postgresAccount()
    expect(account?.uid).toBeGreaterThan(0)
    const closed = join(scratch.folder, 'closed')
    const data = join(closed, 'hub', 'postgres')
    mkdirSync(data, { recursive: true })
    chmodSync(closed, 0o700)
    expect(() => requireReach(account, [scratch.folder, data])).toThrow(
      `which may not enter ${closed} and so can't reach ${data}`,
    )
    chmodSync(closed, 0o711)
    expect(() => requireReach(account, [scratch.folder, data])).not.toThrow()
  })

  whenNot("is one's own, which needs no check", () => {
    expect(postgresAccount()).toBeUndefined()
    expect(() => requireReach(undefined, ['/root'])).not.toThrow()
  })
})

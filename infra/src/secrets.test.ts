import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from './scratch-hub.js'
import { openSecrets, secretNames } from './secrets.js'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

const modeOf = (path: string) => statSync(path).mode & 0o777
const folderOf = (name: string) => join(scratch.folder, name)

describe('secrets', () => {
  it('are generated, one file each, for their owner only', () => {
    const folder = folderOf('new')
    const previous = process.umask(0)
    try {
      openSecrets(folder)
    } finally {
      process.umask(previous)
    }
    expect(modeOf(folder)).toBe(0o700)
    expect(readdirSync(folder).sort()).toEqual([...secretNames].sort())
    for (const name of secretNames) {
      expect(modeOf(join(folder, name))).toBe(0o600)
      expect(Buffer.from(readFileSync(join(folder, name), 'utf8'), 'base64url')).toHaveLength(32)
    }
  })

  it('are all different', () => {
    const secrets = openSecrets(folderOf('different'))
    expect(new Set(secretNames.map(secrets)).size).toBe(secretNames.length)
  })

  it('stay the same, and a missing one is added', () => {
    const folder = folderOf('again')
    const first = openSecrets(folder)
    rmSync(join(folder, 'reference-key'))
    const second = openSecrets(folder)
    const kept = secretNames.filter((name) => name !== 'reference-key')
    expect(kept.map(second)).toEqual(kept.map(first))
    expect(second('reference-key')).not.toBe(first('reference-key'))
  })

  it('survive a run killed while one was written', () => {
    const folder = folderOf('killed')
    mkdirSync(folder, { mode: 0o700 })
    writeFileSync(join(folder, 'kafka-admin.partial'), 'half', { mode: 0o600 })
    expect(openSecrets(folder)('kafka-admin')).toHaveLength(43)
  })

  it.each([0o640, 0o604, 0o644])('that others can read (%o) are refused by name', (mode) => {
    const folder = folderOf(`open-${mode}`)
    openSecrets(folder)
    chmodSync(join(folder, 'key-encryption-key'), mode)
    expect(() => openSecrets(folder)).toThrow(/key-encryption-key can be read by other accounts/)
  })

  it('in a folder that others can enter are refused', () => {
    const folder = folderOf('open-folder')
    openSecrets(folder)
    chmodSync(folder, 0o750)
    expect(() => openSecrets(folder)).toThrow('can be read by other accounts')
  })

  it('that are empty or foreign are refused, not used', () => {
    const folder = folderOf('foreign')
    openSecrets(folder)
    writeFileSync(join(folder, 'identifier-key'), 'password1')
    expect(() => openSecrets(folder)).toThrow(/identifier-key does not hold a secret/)
  })
})

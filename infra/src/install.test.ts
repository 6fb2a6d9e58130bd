import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, wantedStamp } from '../preflight/install.mjs'
import { scratchFolder } from './scratch-hub.js'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

function repository(name: string): string {
  const root = join(scratch.folder, name)
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  mkdirSync(join(root, 'patches'))
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }')
  return root
}

const finishInstall = (root: string) =>
  writeFileSync(join(root, 'node_modules', '.common-thread-installed'), wantedStamp(root))

describe('whether packages are installed', () => {
  it('holds after an install that ended', () => {
    const root = repository('ended')
    finishInstall(root)
    expect(isInstalled(root)).toBe(true)
  })

  it("does not rest on npm's own record", () => {
    const root = repository('npm-only')
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{ "lockfileVersion": 3 }')
    expect(isInstalled(root)).toBe(false)
  })

  it('ends with another lock file', () => {
    const root = repository('lock')
    finishInstall(root)
    writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": {} }')
    expect(isInstalled(root)).toBe(false)
  })

  it('ends with another patch', () => {
    const root = repository('patch')
    finishInstall(root)
    writeFileSync(join(root, 'patches', 'one.patch'), 'diff')
    expect(isInstalled(root)).toBe(false)
  })
})

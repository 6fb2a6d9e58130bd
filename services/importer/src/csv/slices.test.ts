import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesOf } from '../open-source.js'
import { cellOf, rowsOf } from '../row.js'
import { ssda903Tables } from '../ssda903/tables.js'
import { writeReturn } from '../synthetic/write-return.js'
import { childrenOf } from './slices.js'
import { openTables } from './tables.js'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'slices-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function read(sliceBytes: number) {
  await writeReturn({ folder, children: 200, prefix: 'S', endsIn: 2026 })
  const { files } = await openTables(await filesOf([folder]), ssda903Tables)
  const seen = new Map<string, number>()
  const strays: unknown[] = []
  const children = childrenOf({
    files,
    childOf: (row) => cellOf(row, 'CHILD'),
    strays: (stray) => strays.push(stray),
    sliceBytes,
  })
  for await (const child of children) {
    expect(seen.has(child.id)).toBe(false)
    seen.set(child.id, [...child.tables.values()].flat().length)
    expect(rowsOf(child, 'Episodes')).toHaveLength(2)
    expect(rowsOf(child, 'Reviews')).toHaveLength(3)
  }
  return { seen, strays, bytes: files.reduce((sum, file) => sum + file.bytes, 0) }
}

it('gives each child once and whole, in however many slices the files are read', async () => {
  const whole = await read(1 << 30)
  const slices = await read(4096)
  expect(whole.bytes / 4096).toBeGreaterThan(10)
  // Not in the order of the files: those of one slice after those of another.
  expect([...slices.seen.keys()]).not.toEqual([...whole.seen.keys()])
  expect([...slices.seen].sort()).toEqual([...whole.seen].sort())
  expect(slices.strays).toEqual([])
})

it('gives children in the same order each time', async () => {
  expect([...(await read(4096)).seen.keys()]).toEqual([...(await read(4096)).seen.keys()])
})

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, runImport } from './cli.js'
import { writeReturn } from './synthetic/write-return.js'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'import-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: readonly string[]) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const config = () => {
    throw new Error('there is no hub')
  }
  const code = await runImport(args, {
    config,
    folder,
    out: { log: say, error: say },
    progress: () => undefined,
  })
  return { code, said: said.join('\n') }
}

it.each([
  ['nothing', []],
  ['an unknown kind', ['ssda904', '.', '--as', 'la:northshire']],
  ['no file', ['ssda903', '--as', 'la:northshire']],
  ['nobody to import as', ['ssda903', '.']],
  ['a year that is none', ['ssda903', '.', '--as', 'la:northshire', '--year', '2025-27']],
  ['an option that it does not know', ['ssda903', '.', '--as', 'la:northshire', '--fast']],
  ['a file that is not there', ['ssda903', 'nowhere.csv', '--as', 'la:northshire', '--dry-run']],
  ['no hub', ['ssda903', 'nowhere', '--as', 'la:northshire/mash']],
])('answers %s with exit code 2', async (_, args) => {
  expect(await run(...args)).toMatchObject({ code: 2 })
})

it('answers --help with what there is', async () => {
  expect(await run('--help')).toMatchObject({
    code: 0,
    said: expect.stringContaining('cin-census') as string,
  })
})

it.each(['2025-26', '2026'])('takes %s as the year that ends in March 2026', (year) => {
  expect(parse(['ssda903', 'x', '--as', 'la:northshire', '--year', year])?.year).toEqual({ endsIn: 2026 })
})

it('reads a return without a hub, and reports each row to its owner alone', async () => {
  await writeReturn({ folder: join(folder, 'return'), children: 10, prefix: 'S', endsIn: 2026 })
  const report = join(folder, 'report.jsonl')
  const { code, said } = await run(
    'ssda903',
    join(folder, 'return'),
    '--as',
    'la:northshire/social-work',
    '--dry-run',
    '--json',
    '--report',
    report,
  )
  expect(code).toBe(0)
  expect(JSON.parse(said)).toMatchObject({
    dryRun: true,
    children: 10,
    year: { version: '2025-26', toldBy: 'dates', doubts: [] },
  })
  const lines = readFileSync(report, 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(10 + 20 + 30 + 2 + 10 + 10)
  expect(statSync(report).mode & 0o777).toBe(0o600)
})

it('answers a refused row with exit code 1, and says what it is without its value', async () => {
  await writeReturn({ folder: join(folder, 'return'), children: 1, prefix: 'S', endsIn: 2026 })
  const file = join(folder, 'return', 'episodes.csv')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(',V2,', ',SECRET,').replaceAll(',C1,', ',SECRET,'),
  )
  const { code, said } = await run('ssda903', join(folder, 'return'), '--as', 'la:northshire', '--dry-run')
  expect(code).toBe(1)
  expect(said).toContain(
    'refused: LS in episodes.csv (first at line 2): the system has no such code in that year',
  )
  expect(said).not.toContain('SECRET')
})

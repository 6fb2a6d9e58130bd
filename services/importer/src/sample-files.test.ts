import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from './open-source.js'
import { type ReadFiles, readPaths } from './testing/read-files.js'

/** Published files that nobody here wrote; beside the repository where there are any. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/data')
const isThere = existsSync(folder)
const suite = isThere ? it : it.skip
const why = isThere ? '' : ' (skipped: the sample files are not here)'

const done = new Map<string, Promise<ReadFiles>>()
/** Each is read once for all tests: it is large. */
async function readOnce(name: string, endsIn?: number): Promise<ReadFiles> {
  const key = `${name} ${endsIn}`
  const paths = await filesOf([join(folder, name)])
  const reading =
    done.get(key) ?? readPaths('ssda903', paths, endsIn === undefined ? {} : { year: { endsIn } })
  done.set(key, reading)
  return reading
}

const linesOf = (path: string): number =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '').length

const byFile = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  new Map(Object.entries(counts).map(([file, of]) => [file, Object.values(of).reduce((a, b) => a + b, 0)]))

describe.each<[string, number | undefined]>([
  ['ssda903-2017-18', undefined],
  ['ssda903-2017-18', 2024],
  ['ssda903-dirty', 2024],
])('%s', (name, endsIn) => {
  suite(`has every row accounted for, read as ${endsIn ?? 'it tells'}${why}`, async () => {
    const paths = await filesOf([join(folder, name)])
    const { result } = await readOnce(name, endsIn)
    const counted = byFile(result.byFile)
    for (const path of paths.filter((each) => each.endsWith('.csv'))) {
      const file = path.slice(path.lastIndexOf('/') + 1)
      const extra = result.findings.filter(
        (each) => each.file === file && each.code === 'column-not-read',
      ).length
      expect([file, counted.get(file)]).toEqual([file, linesOf(path) - 1 + extra])
    }
  })
})

suite(`sends nothing of a year that the hub does not have${why}`, async () => {
  const { result, events } = await readOnce('ssda903-2017-18')
  expect(result.year).toMatchObject({ version: '2017-18', isKnown: false })
  expect(events).toEqual([])
})

suite(`tells the sample return as codes of 2023-24, when somebody says that it is${why}`, async () => {
  const { result } = await readOnce('ssda903-2017-18', 2024)
  expect(result).toMatchObject({ children: 2676 })
  expect(result.byFile['episodes.csv']).toMatchObject({ refused: 0 })
  expect(result.findings).toContainEqual(
    expect.objectContaining({
      file: 'episodes.csv',
      column: 'REC',
      code: 'reason-without-date',
      count: 1413,
    }),
  )
})

suite(`has every record of each census accounted for${why}`, async () => {
  const census = join(folder, 'cin-census')
  for (const name of readdirSync(census).filter((each) => each.endsWith('.xml'))) {
    const text = readFileSync(join(census, name), 'utf8')
    const records =
      /<(?:ChildIdentifiers|ChildCharacteristics|CINdetails|Assessments|CINPlanDates|Section47|ChildProtectionPlans|Reviews|PreProceedingsandFGDM)>/g
    const { result } = await readPaths('cin-census', [join(census, name)], { year: { endsIn: 2026 } })
    expect([name, byFile(result.byFile).get(name)]).toEqual([name, text.match(records)?.length])
  }
})

suite(`never puts a value of a file into a report${why}`, async () => {
  const { rows } = await readOnce('ssda903-dirty', 2024)
  expect(JSON.stringify(rows)).not.toMatch(/689661|T28|C251YT|DUMMY/)
})

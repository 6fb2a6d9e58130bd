import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Matrix, matrix, type MatrixChange, matrixChanges } from '@common-thread/policy'
import { openHome } from './home.js'

const usage = 'npm run policy -- releases | changes <from> [<to>] [--json]   (--help tells more)'

/** `npm run policy`: what the policy of one release gives that another's does not. Needs no running hub. */
export async function policy(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json')
  const [name, from, to, ...more] = args.filter((arg) => arg !== '--json')
  const folder = join(openHome({}).folder, 'releases')
  if (name === 'releases' && from === undefined) return say(isJson, releasesIn(folder), releaseList)
  if (name !== 'changes' || from === undefined || more.length > 0) {
    console.error(usage)
    return 2
  }
  try {
    const before = await matrixOf(from, folder)
    const after = to === undefined ? matrix : await matrixOf(to, folder)
    const changes = matrixChanges(before, after)
    return say(isJson, changes, () => changesInWords(changes, { ...before.capacities, ...after.capacities }))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function say<T>(isJson: boolean, what: T, inWords: (what: T) => string): number {
  console.log(isJson ? JSON.stringify(what) : inWords(what))
  return 0
}

interface KeptRelease {
  readonly sha256: string
  readonly keptSince: string
}

const nameOf = /^policy-([0-9a-f]{64})\.mjs$/

function releasesIn(folder: string): KeptRelease[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((file) => {
      const sha256 = nameOf.exec(file)?.[1]
      return sha256 ? [{ sha256, keptSince: statSync(join(folder, file)).mtime.toISOString() }] : []
    })
    .sort((a, b) => (a.keptSince < b.keptSince ? -1 : 1))
}

const releaseList = (releases: readonly KeptRelease[]): string =>
  releases.length === 0
    ? 'This hub has decided with no release yet (npm start, npm run demo).'
    : releases.map(({ sha256, keptSince }) => `${sha256}  kept since ${keptSince}`).join('\n')

const fewestDigits = 8

async function matrixOf(release: string, folder: string): Promise<Matrix> {
  const file = fileOf(release, folder)
  const { matrix: found } = (await import(pathToFileURL(file).href)) as { matrix?: Matrix }
  if (!found) throw new Error(`${release} holds no sharing matrix: it is no release of this hub.`)
  return found
}

function fileOf(release: string, folder: string): string {
  if (existsSync(release) && statSync(release).isFile()) return resolve(release)
  const found = releasesIn(folder).filter(({ sha256 }) => sha256.startsWith(release.toLowerCase()))
  const [only] = found
  if (!only || found.length > 1 || release.length < fewestDigits)
    throw new Error(
      `${release} names ${found.length > 1 ? 'more than one release' : 'no release'} of this hub; at least ${fewestDigits} digits: npm run policy -- releases`,
    )
  return join(folder, `policy-${only.sha256}.mjs`)
}

const headings: Readonly<Record<MatrixChange['effect'], string>> = {
  gains: 'Who learns more',
  both: 'Who learns more of one thing and less of another',
  loses: 'Who learns less',
  neither: 'Who learns the same, otherwise',
}

export function changesInWords(
  changes: readonly MatrixChange[],
  capacities: Readonly<Record<string, string>>,
): string {
  if (changes.length === 0) return 'Nobody gains or loses anything: the two matrices say the same.'
  return Object.entries(headings)
    .flatMap(([effect, heading]) => {
      const own = changes.filter((change) => change.effect === effect)
      return own.length === 0 ? [] : [heading, ...own.map((change) => changeInWords(change, capacities)), '']
    })
    .join('\n')
    .trimEnd()
}

const changeInWords = (
  { event, variant, capacity, sentences }: MatrixChange,
  capacities: Readonly<Record<string, string>>,
): string =>
  [
    `  ${capacities[capacity] ?? capacity} (${capacity}), of ${event}${variant ? ` (${variant})` : ''}:`,
    ...sentences.map((sentence) => `    ${sentence}`),
  ].join('\n')

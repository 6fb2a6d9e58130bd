import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Matrix, matrix, type MatrixChange, matrixChanges } from '@common-thread/policy'
import { openHome } from './home.js'
import { directoryFileOf, signaturesDue, signaturesInWords, signFor } from './policy-signatures.js'

const usage = `npm run policy -- <command> [--json]

  releases                 what this hub has decided with, the newest last
  changes <from> [<to>]    who learns more and who less, from one release to another or to what is built now
  signatures               what guardians have to sign, and who has
  sign matrix              the entry for the directory that signs the matrix that is built now,
  sign <agreement id>      or the terms of an agreement, for an organisation:
    --as <organisation>    such as school:oakfield-primary
    --key <file>           its guardian's private key, as a JWK

None of them needs a running hub. What is signed and where: docs/guides/policy.md.`

/** `npm run policy`: what the policy gives, what a change of it means, and who has signed it. */
export async function policy(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const answer = await answerTo(positionals, values)
    if (answer) return say(values.json ?? false, answer.value, () => answer.inWords)
    console.error(usage)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
  }
  return 2
}

const options = { json: { type: 'boolean' }, as: { type: 'string' }, key: { type: 'string' } } as const

interface Answer {
  readonly value: unknown
  readonly inWords: string
}

async function answerTo(
  [name, first, second, ...more]: readonly string[],
  { as, key }: { readonly as?: string; readonly key?: string },
): Promise<Answer | undefined> {
  const { folder: home } = openHome({})
  const folder = join(home, 'releases')
  if (more.length > 0) return undefined
  switch (name) {
    case 'releases': {
      const kept = releasesIn(folder)
      return { value: kept, inWords: releaseList(kept) }
    }
    case 'changes': {
      if (first === undefined) return undefined
      const before = await matrixOf(first, folder)
      const after = second === undefined ? matrix : await matrixOf(second, folder)
      const changes = matrixChanges(before, after)
      const capacities = { ...before.capacities, ...after.capacities }
      return { value: changes, inWords: changesInWords(changes, capacities) }
    }
    case 'signatures': {
      const due = signaturesDue(directoryFileOf(home))
      return { value: due, inWords: signaturesInWords(due) }
    }
    case 'sign': {
      if (first === undefined || as === undefined || key === undefined) return undefined
      const signature = await signFor(directoryFileOf(home), { what: first, organisation: as, keyFile: key })
      return { value: signature, inWords: JSON.stringify(signature, null, 2) }
    }
    default:
      return undefined
  }
}

function say(isJson: boolean, what: unknown, inWords: () => string): number {
  console.log(isJson ? JSON.stringify(what) : inWords())
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

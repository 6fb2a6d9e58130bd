import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogueEntries, hubRecordTypes } from '@common-thread/events/catalogue'
import { type Decided } from './history.js'
import { decideHistories } from './testing/decided-histories.js'

const file = join(dirname(fileURLToPath(import.meta.url)), '../vectors/decisions.json')
const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly digest: string }

const decided: Decided[] = []
const { digest, records } = decideHistories((each) => decided.push(each))

/** Where the rules decide otherwise on purpose, `npm run assure -- same --accept` keeps the new digest. */
it('decides always the same histories by the byte as it did when their digest was kept', () => {
  expect(digest).toBe(kept.digest)
})

describe('what that was decided on', () => {
  const kinds = new Set(
    decided.map(({ entry }) => (entry.kind === 'unreadable' ? 'unreadable' : `${entry.kind} ${entry.type}`)),
  )

  it('is every event of the catalogue and every act that stands in a log', () => {
    expect(records).toBe(decided.length)
    const { childMerged, childSealed, childSplit, deadlineReached, joinedLogAdvanced } = hubRecordTypes
    const acts = [childMerged, childSealed, childSplit, deadlineReached, joinedLogAdvanced]
    const all = [
      ...catalogueEntries.map(({ type }) => `event ${type}`),
      ...acts.map((type) => `hub ${type}`),
      'unreadable',
    ]
    expect(all.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('is corrected and taken back, claimed and authoritative', () => {
    expect([...kinds].some((kind) => kind.startsWith('retraction'))).toBe(true)
    expect(decided.some(({ entry }) => entry.kind === 'event' && entry.corrects !== undefined)).toBe(true)
    const standings = new Set(decided.map(({ decision }) => decision.standing))
    expect([...standings].sort()).toEqual(['authoritative', 'claimed', 'none'])
  })

  it('has every outcome, and changes earlier ones for every cause but a hold and another child', () => {
    const lines = decided.flatMap(({ decision }) => decision.lines)
    const outcomes = new Set(lines.map(({ outcome }) => outcome))
    expect([...outcomes].sort()).toEqual(['AVAILABLE', 'HOLD', 'REDACT', 'SHARE', 'SIGNAL', 'WITHHOLD'])
    const causes = new Set(decided.flatMap(({ decision }) => decision.superseding.map(({ cause }) => cause)))
    expect([...causes].sort()).toEqual([
      'agreement-ended',
      'corrected',
      'misdelivered',
      'occasion',
      'relationship-ended',
      'restricted',
      'retracted',
    ])
  })
})

import { randomBytes } from 'node:crypto'
import { type JudgeInput } from '@common-thread/policy'
import { type Directory } from '@common-thread/directory'
import {
  aChild,
  agreement,
  asEntry,
  concern,
  conferenceMember,
  domesticAbuse,
  edAttended,
  type Happening,
  involvementStarted,
  known,
  Log,
  placementMoved,
  plan,
  restriction,
} from '@common-thread/policy/testing'
import { deliveryIds } from '@common-thread/sealing'

const before = [...known, conferenceMember]
const planned = [...before, plan('child-protection')]
const shielded = [...planned, restriction('location-shield')]

/** What happened before, what happens now, and how many of a hundred records are so. */
const mix: readonly (readonly [share: number, before: readonly Happening[], now: Happening])[] = [
  [20, known, involvementStarted({ kind: 'caseload', organisation: 'health:northshire-0-19', by: 'la:northshire/social-work' })],
  [20, before, concern()],
  [8, shielded, concern()],
  [14, before, plan('child-protection')],
  [5, before, plan('child-in-need')],
  [14, planned, domesticAbuse()],
  [10, planned, edAttended()],
  [3, shielded, placementMoved()],
  [3, planned, restriction('location-shield')],
  [3, [...before, plan('family-help')], agreement('given')],
] // prettier-ignore

interface Load {
  readonly directory: Directory
  /** SHA-256 of the release that decides, in hex. */
  readonly release: string
  /** The child's school and practice, where they are not those of the sample. */
  readonly among?: { readonly school: string; readonly practice: string }
}

/** A hundred records in their shares, spread so that no two of a kind come together. */
export function hundredRecords({ directory, release, among }: Load): JudgeInput[] {
  const key = randomBytes(32)
  const all = mix.flatMap(([share, earlier, now]) => {
    const log = new Log(directory)
    earlier.forEach((happening) => log.add(moved(happening, among)))
    const entry = asEntry(moved(now, among), log.history.length + 1, Date.parse('2026-11-24T10:00:00Z'))
    const input: JudgeInput = {
      subject: aChild,
      entry,
      recordDigest: Buffer.alloc(32),
      state: log.state,
      history: log.history,
      joined: [],
      directory,
      release,
      deliveryId: deliveryIds(key, entry.position),
    }
    return Array.from({ length: share }, (_, i) => ({ input, place: (i + 0.5) / share }))
  })
  return all.sort((a, b) => a.place - b.place).map(({ input }) => input)
}

/** The same, as it happens to a child of another school and practice. */
function moved(happening: Happening, among: Load['among']): Happening {
  if (!among) return happening
  const text = JSON.stringify(happening)
    .replaceAll('school:oakfield-primary', among.school)
    .replaceAll('health:millbrook-gp', among.practice)
  return JSON.parse(text) as Happening
}

import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, type DirectoryFile, directoryOf } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { exampleOf, type Happening, known, lineFor, Log } from './testing/index.js'
import { signedByAll } from './testing/signed-by-all.js'

const school = 'school:oakfield-primary/dsl'
const nursing = 'health:northshire-0-19/nursing'
const socialWork = 'la:northshire/social-work'

/** For the child's welfare: an authority tells who works with the child that the social worker is another one. */
const routine: Happening = exampleOf(eventTypes.socialWorkerChanged, socialWork)
const alarm = exampleOf(eventTypes.concernRaised, school)

type Change = (file: DirectoryFile) => DirectoryFile

const lineOf = (happening: Happening, to: string, change: Change, signs: Change = (file) => file) => {
  const directory: Directory = directoryOf(signs(signedByAll(change(northshire(1)))))
  const log = new Log(directory)
  known.forEach((before) => log.add(before))
  const line = lineFor(log.add(happening), to)
  return line && { outcome: line.outcome, reason: line.reasons.at(-1), owner: line.hold?.owner }
}

const asItStands: Change = (file) => file
const withAgreement =
  (change: Partial<DirectoryFile['agreements'][number]>): Change =>
  (file) => ({
    ...file,
    agreements: file.agreements.map((each) => (each.tier === 1 ? { ...each, ...change } : each)),
  })
const unsignedBy =
  (organisation: string, of: 'agreement' | 'matrix'): Change =>
  (file) => ({
    ...file,
    signatures: file.signatures.filter((each) => each.organisation !== organisation || each.of !== of),
  })

describe('given a partnership in which everybody has agreed and signed', () => {
  it('routine sharing goes', () => {
    expect(lineOf(routine, nursing, asItStands)).toMatchObject({ outcome: 'SHARE' })
  })
})

describe('given that the publisher’s guardian has not signed the matrix in force', () => {
  const unsigned = unsignedBy('la:northshire', 'matrix')

  it('routine sharing is held by the publisher, and no one else is asked', () => {
    expect(lineOf(routine, nursing, asItStands, unsigned)).toEqual({
      outcome: 'HOLD',
      reason: 'matrix-not-signed',
      owner: socialWork as TeamId,
    })
  })

  it('an alarm goes all the same', () => {
    const desk = 'la:northshire/mash'
    const everything: Change = (file) => ({ ...file, signatures: [] })
    expect(lineOf(alarm, desk, asItStands, everything)).toEqual(lineOf(alarm, desk, asItStands))
  })
})

describe('given that no agreement covers it', () => {
  const held = { outcome: 'HOLD', reason: 'no-sharing-agreement', owner: socialWork }

  it.each([
    ['it has ended', withAgreement({ to: '2026-11-01' })],
    ['it has not begun', withAgreement({ from: '2027-01-01' })],
    ['the recipient is no party of it', withAgreement({ parties: ['la:northshire' as never] })],
    ['it is for another purpose', withAgreement({ purposes: ['protection', 'statistics'] })],
    ['it is for another event', withAgreement({ events: ['concern-raised'] })],
    ['the recipient subscribes under none', (file: DirectoryFile) => ({ ...file, subscriptions: [] })],
  ])('because %s, routine sharing is held by the publisher', (_why, change) => {
    expect(lineOf(routine, nursing, change)).toEqual(held)
  })

  it.each(['la:northshire', 'health:northshire-0-19'])(
    'because the guardian of %s has not signed it, routine sharing is held by the publisher',
    (organisation) => {
      expect(lineOf(routine, nursing, asItStands, unsignedBy(organisation, 'agreement'))).toEqual(held)
    },
  )

  it('a team of the publisher’s own agency gets it: nothing is disclosed', () => {
    const desk = 'la:northshire/mash'
    expect(lineOf(routine, desk, withAgreement({ to: '2026-11-01' }))).toEqual(
      lineOf(routine, desk, asItStands),
    )
  })
})

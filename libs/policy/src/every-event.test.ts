import {
  catalogueEntries,
  entryOf,
  eventTypes,
  type EventType,
  type OrganisationId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { agencySubject, codecByName } from '@common-thread/events'
import { type Judgement } from './judge.js'
import { type LoggedEvent } from './log-entry.js'
import { observe } from './observe.js'
import { project } from './project.js'
import { everybodyInvolved, everyRole, exampleOf, publisherOf } from './testing/every-role.js'
import { hides, lineFor, Log, told } from './testing/given.js'
import { restriction } from './testing/northshire-events.js'

const directory = everyRole()

/** The contract's example of a type, among everybody who works with the child. */
const decided = (type: EventType, ...before: Parameters<Log['add']>[0][]): Judgement => {
  const isAboutChild = entryOf(type).about === 'child'
  const log = new Log(directory, isAboutChild ? undefined : agencySubject('la:northshire' as OrganisationId))
  if (isAboutChild) [...everybodyInvolved, ...before].forEach((happening) => log.add(happening))
  const judgement = log.add(exampleOf(type, publisherOf(type)))
  const entry = log.history.at(-1)?.entry
  if (entry?.kind !== 'event') throw new Error('no event')
  for (const line of judgement.decision.lines.filter(({ outcome }) => /SHARE|REDACT/.test(outcome)))
    expect(() => codecByName(entryOf(type).view).encode(viewOf(entry, line))).not.toThrow()
  return judgement
}

const viewOf = (
  entry: LoggedEvent,
  line: { recipient: LoggedEvent['team']; masked: readonly { pointer: string }[] },
) =>
  project(entry, {
    recipient: line.recipient,
    reference: 'r',
    delivery: {
      recipient: line.recipient,
      purpose: '',
      lawfulBasis: '',
      handling: [],
      actBy: null,
      contact: null,
    },
    masked: line.masked.map(({ pointer }) => pointer),
    form: 'full',
  })

const types = catalogueEntries.map(({ type }) => type as EventType)
/** Go to those alone whom they answer or name: asking.test.ts. */
const personal: readonly string[] = [
  eventTypes.informationReturned,
  eventTypes.professionalDisagreementRaised,
]

describe.each(types)('%s', (type) => {
  it('is no claim from the one who publishes it, and reaches somebody', () => {
    const { decision } = decided(type)
    expect(decision.standing).not.toBe('claimed')
    const reached = decision.lines.filter(({ outcome }) => outcome !== 'WITHHOLD')
    expect(reached.length > 0).toBe(!personal.includes(type))
  })

  it('gives nothing that tells where the child is to a team that a shield does not name', () => {
    if (entryOf(type).about === 'agency') return
    const places = entryOf(type).fields.filter(({ location }) => location)
    for (const line of decided(type, restriction('location-shield')).decision.lines) {
      if (
        !/SHARE|REDACT/.test(line.outcome) ||
        /^(duty-desk|social-work|reviewing-officer)$/.test(line.capacity)
      )
        continue
      for (const { pointer } of places)
        expect([line.recipient, pointer, hides(line, pointer)]).toEqual([line.recipient, pointer, true])
    }
  })
})

describe('figures about an agency', () => {
  it('go to those who receive figures, and concern no child', () => {
    for (const type of [
      eventTypes.nationalFrameworkIndicatorPublished,
      eventTypes.placementSufficiencyReported,
    ]) {
      const judgement = decided(type)
      expect(told(judgement)).toEqual(['cooperative:north/planning', 'government:education/statistics'])
      expect(lineFor(judgement, 'cooperative:north/planning')).toMatchObject({
        outcome: 'SHARE',
        reasons: ['aggregate-figures'],
        basis: 'official-statistics',
        masked: [],
      })
      expect(lineFor(judgement, 'la:northshire/social-work')).toMatchObject({ outcome: 'WITHHOLD' })
    }
  })

  it('are observed with the figures and without a child', () => {
    const log = new Log(directory, agencySubject('la:northshire' as OrganisationId))
    log.add(exampleOf(eventTypes.nationalFrameworkIndicatorPublished, 'la:northshire/mash'))
    expect(observe('government:education/statistics' as TeamId, log.history, 'ref')).toMatchObject([
      {
        sequence: 1,
        kind: 'event',
        content: { indicator: { numerator: 412, denominator: 2210 }, withheld: [] },
      },
    ])
    expect(observe('la:southshire/mash' as TeamId, log.history, 'ref')).toEqual([])
  })

  it('are a claim where another sector publishes them for an authority', () => {
    const log = new Log(directory, agencySubject('la:northshire' as OrganisationId))
    const claimed = log.add(
      exampleOf(eventTypes.nationalFrameworkIndicatorPublished, 'health:northshire-icb/safeguarding'),
    )
    expect(claimed.decision.standing).toBe('claimed')
    expect(told(claimed)).not.toContain('government:education/statistics')
  })
})

describe('a search for a placement', () => {
  it('tells those who search what the child needs, and not who it is', () => {
    const line = lineFor(decided(eventTypes.placementSought), 'cooperative:north/search')
    expect(line?.outcome).toBe('SHARE')
    for (const { pointer } of entryOf(eventTypes.placementSought).fields)
      expect([pointer, hides(line, pointer)]).toEqual([pointer, pointer.startsWith('/child/')])
  })
})

describe('what only some may know', () => {
  it('tells no school, practice or carer why a child left care', () => {
    for (const line of decided(eventTypes.lookedAfterEnded).decision.lines)
      if (
        !/^(social-work|reviewing-officer)$/.test(line.capacity) &&
        line.outcome !== 'HOLD' &&
        line.outcome !== 'WITHHOLD'
      )
        expect([line.recipient, hides(line, '/lookedAfter/reasonEpisodeCeased/value')]).toEqual([
          line.recipient,
          true,
        ])
  })

  it('tells the school of a special guardianship on the guardian’s agreement only', () => {
    const at = (school: string) => {
      const log = new Log(directory)
      everybodyInvolved.forEach((happening) => log.add(happening))
      const parts = { guardianship: { school } }
      return told(log.add(exampleOf(eventTypes.specialGuardianshipMade, 'la:northshire/social-work', parts)))
    }
    expect(at('guardian-agrees')).toContain('school:oakfield-primary/dsl')
    expect(at('guardian-does-not-agree')).not.toContain('school:oakfield-primary/dsl')
  })

  it('tells what a child told its advocate as the child instructs', () => {
    const at = (by: string) => {
      const log = new Log(directory)
      everybodyInvolved.forEach((happening) => log.add(happening))
      const parts = { issue: { told: by } }
      return lineFor(
        log.add(exampleOf(eventTypes.advocacyIssueRaised, 'voluntary:childs-voice/advocacy', parts)),
        'la:northshire/social-work',
      )?.outcome
    }
    expect(['as-child-instructs', 'non-instructed', 'only-that-there-is-one'].map(at)).toEqual([
      'SHARE',
      'HOLD',
      'SIGNAL',
    ])
  })

  it('tells of an adoption order the adoption team only, and stops what was not offered yet', () => {
    const made = decided(eventTypes.adoptionOrderMade)
    expect(told(made)).toEqual(['la:northshire/adoption'])
    expect(made.stops).toBe(true)
  })

  it('stops nothing where an adoption order is only claimed', () => {
    const log = new Log(directory)
    everybodyInvolved.forEach((happening) => log.add(happening))
    expect(log.add(exampleOf(eventTypes.adoptionOrderMade, 'la:southshire/mash')).stops).toBe(false)
  })
})

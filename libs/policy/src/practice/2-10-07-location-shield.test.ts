import {
  catalogueEntries,
  entryOf,
  eventTypes,
  type EventType,
  type SubjectId,
} from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, everyRole, exampleOf, publisherOf } from '../testing/every-role.js'
import { type Happening, hides, lineFor, Log } from '../testing/given.js'
import { concern, known, placementMoved, plan, restriction } from '../testing/northshire-events.js'
import {
  carers,
  childAbuse,
  desk,
  hostDesk,
  nursing,
  practice,
  response,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const shield = restriction('location-shield', {
  permits: [carers, school],
  protectsFrom: [
    { relationshipToChild: 'former-partner-of-parent', name: 'A Person', worksIn: [school] },
    { relationshipToChild: 'grandparent' },
  ],
  household: { setting: 'refuge', adults: ['mother'] },
})
const shielded = [...everybodyInvolved, shield]

describe('a shield names whom it protects from and whose household it covers (§2.10 item 7)', () => {
  it('given a shield, then the authority’s teams know whom it protects from, and nobody else learns that it is set', () => {
    const when = aChildWith(...everybodyInvolved).when(shield)
    expect(when.told).toEqual([desk, 'la:northshire/reviewing'])
    expect(when.gets(desk).sees).toEqual(['/child', '/restriction', '/contact', '/handling'])
  })

  it('given carers whom it names, then they have the place; a practice that it does not name has none', () => {
    const child = aChildWith(...everybodyInvolved.slice(0, -2), shield)
    const when = child.when(placementMoved())
    expect(when.gets(carers).sees).toContain('/placement')
    expect(when.gets(practice).sees.filter((field) => field.startsWith('/placement'))).toEqual([
      '/placement/from',
    ])
  })

  it('given that the person works at the school, then the school has nothing of the child, whatever permits it', () => {
    for (const happening of [
      plan('child-protection'),
      placementMoved(),
      exampleOf(eventTypes.missingStarted, response),
    ])
      expect(
        aChildWith(...shielded)
          .when(happening)
          .gets(school),
      ).toEqual({
        outcome: 'WITHHOLD',
        because: ['protected-from'],
        sees: [],
      })
  })

  it('given that the person works at the duty desk, then it learns that there is an alarm, and nothing else', () => {
    const against = restriction('location-shield', {
      protectsFrom: [{ relationshipToChild: 'step-parent', worksIn: [desk] }],
    })
    const child = aChildWith(...everybodyInvolved, against)
    expect(child.when(concern()).gets(desk)).toEqual({
      outcome: 'SIGNAL',
      because: ['protected-from-but-urgent'],
      sees: [],
    })
    expect(child.when(plan('child-protection')).gets(desk).outcome).toBe('WITHHOLD')
  })

  it('given what the school had been told before, then all of it is recalled', () => {
    const { log } = aChildWith(...known, plan('child-protection'))
    const recalled = log.add(shield).decision.superseding.filter(({ line }) => line.recipient === school)
    expect(recalled.map(({ cause, line }) => [cause, line.outcome])).toEqual([['restricted', 'WITHHOLD']])
  })

  it('given any agency, then it may set a shield at once, and its lifting needs it and the authority, whatever the time', () => {
    const set = { ...shield, by: nursing }
    const lifted = (by: string) =>
      restriction('location-shield', { by, change: 'lifted', from: '2027-11-01' })
    const { log } = aChildWith(...known, set, lifted(nursing))
    log.add({ ...plan('child-protection'), at: '2027-12-01T09:00:00Z' })
    expect(log.state.restrictions).toHaveLength(1)
    log.add(lifted(socialWork))
    expect(log.state.restrictions).toHaveLength(0)
  })
})

describe('it covers all children there, each by a record in its own log', () => {
  const sibling = 'child_cccccccccccccccccccccccccc' as SubjectId

  it('given a sister whom the shield names too, then her own log has it, and what is told of her is shielded', () => {
    const hers = new Log(everyRole(), sibling)
    known.forEach((happening) => hers.add(happening))
    hers.add(shield)
    const line = lineFor(hers.add(placementMoved()), practice)
    expect(hides(line, '/placement/address/postcode')).toBe(true)
  })

  it('given that it is lifted for one, then the other’s stays', () => {
    const [his, hers] = [new Log(everyRole()), new Log(everyRole(), sibling)]
    for (const log of [his, hers]) [...known, shield].forEach((happening) => log.add(happening))
    his.add(restriction('location-shield', { change: 'lifted' }))
    expect([his.state.restrictions.length, hers.state.restrictions.length]).toEqual([0, 1])
  })

  it('given children there whom it does not name, then the authority is told that they are not shielded yet', () => {
    const more = restriction('location-shield', { household: { setting: 'own-home', otherChildren: true } })
    expect(
      aChildWith(...known)
        .when(more)
        .handling(desk),
    ).toContain('other-children-there-are-not-shielded')
    expect(
      aChildWith(...known)
        .when(shield)
        .handling(desk),
    ).not.toContain('other-children-there-are-not-shielded')
  })
})

describe('every derived fact is the place', () => {
  const types = catalogueEntries.filter(({ about }) => about === 'child').map(({ type }) => type as EventType)
  const givesAway =
    /\/(address|school|lastSchool|postcode|uprn|locality|provider|providerSector|hostAuthority|court|caseNumber|carerName|force|foundIn|site|bookedWith|homeUrn|receivingSchool|addressees)(\/|$)/
  /** The carers whom a child left tell nothing of where it is. */
  const isOfThePast = (pointer: string): boolean => pointer.startsWith('/previous/')

  it.each(types)(
    'given a shield, then %s gives school, practice, court, force, carer and who told to nobody it does not name',
    (type) => {
      const plain = restriction('location-shield')
      const log = new Log(everyRole())
      ;[...everybodyInvolved, plain].forEach((happening) => log.add(happening))
      const judgement = log.add(exampleOf(type, publisherOf(type)))
      const derived = entryOf(type).fields.filter(
        ({ pointer, sourceIdentity }) =>
          (givesAway.test(pointer) && !isOfThePast(pointer)) || sourceIdentity === true,
      )
      for (const line of judgement.decision.lines.filter(({ outcome }) => /SHARE|REDACT/.test(outcome))) {
        if (/^(duty-desk|social-work|reviewing-officer)$/.test(line.capacity)) continue
        for (const { pointer } of derived)
          expect([line.recipient, pointer, hides(line, pointer)]).toEqual([line.recipient, pointer, true])
      }
    },
  )

  it('given what another agency tells, then whom to ask there is hidden; what the authority tells keeps its own contact', () => {
    const risk = (by: string) => exampleOf(eventTypes.exploitationRiskIdentified, by)
    const contact = (by: string, team: string) =>
      aChildWith(...everybodyInvolved, restriction('location-shield'))
        .when(risk(by))
        .gets(team)
        .sees.filter((field) => field.startsWith('/contact'))
    expect(contact(nursing, childAbuse)).toEqual([])
    expect(contact(socialWork, childAbuse)).toEqual(['/contact'])
    expect(contact(nursing, desk)).toEqual(['/contact'])
  })

  it('given that a new school or practice appears, then nobody but the authority’s social worker hears of it', () => {
    const roll: Happening = {
      type: eventTypes.involvementStarted,
      by: desk,
      data: {
        involvement: { kind: 'school-roll', organisation: 'school:hillside-academy', from: '2026-11-23' },
      },
    }
    expect(aChildWith(...everybodyInvolved, restriction('location-shield')).when(roll).told).toEqual([
      socialWork,
    ])
  })

  it('given an alarm, then the duty desks still hear it, the host’s without the place', () => {
    const when = aChildWith(...everybodyInvolved, restriction('location-shield')).when(
      exampleOf(eventTypes.missingStarted, response),
    )
    expect(when.gets(desk).outcome).toBe('SHARE')
    expect(when.gets(hostDesk).outcome).toBe('REDACT')
  })
})

import fc from 'fast-check'
import { entryOf, eventTypes } from '@common-thread/events/catalogue'
import { type Directory } from '@common-thread/directory'
import { gives, linesSoFar } from '../history.js'
import { type Reason } from '../reasons.js'
import { asked } from '../testing/asked.js'
import { everyRole, exampleOf } from '../testing/every-role.js'
import { type Happening, hides, lineFor, Log, masked, sampleDirectory } from '../testing/given.js'
import {
  agreement,
  concern,
  domesticAbuse,
  edAttended,
  involvementEnded,
  involvementStarted,
  known,
  ownRefusal,
  placementMoved,
  plan,
  referralDecided,
  restriction,
} from '../testing/northshire-events.js'
import { TwoLogs } from '../testing/two-logs.js'

const school = 'school:oakfield-primary/dsl'
const practice = 'health:millbrook-gp/practice'
const socialWork = 'la:northshire/social-work'
const nursing = 'health:northshire-0-19/nursing'
const department = 'health:northshire-ed/safeguarding'
const [monday, later] = [Date.parse('2026-11-24T08:00:00Z'), Date.parse('2026-12-24T08:00:00Z')]

const leaves = involvementEnded({
  kind: 'school-roll',
  organisation: 'school:oakfield-primary',
  by: socialWork,
})

/** A log, the last of whose records gave a team something; and what the team reads of that, when more was said. */
function delivered(last: Happening, team: string, before = known, directory: Directory = sampleDirectory) {
  const log = new Log(directory)
  before.forEach((happening) => log.add(happening))
  const given = lineFor(log.add(last), team)
  if (!given) throw new Error(`${team} was not considered`)
  const read = (named = given.delivery, by = team, at = monday) =>
    asked(log, { team: by, what: 'event', named, at, directory })
  return {
    log,
    given,
    read,
    answer: (...after: readonly Happening[]) => {
      after.forEach((happening) => log.add(happening))
      return read().decision.lines[0]
    },
  }
}

/** What an answer that gives nothing looks like, but for its reason. */
const nothing = (...reasons: Reason[]) => ({
  outcome: 'WITHHOLD',
  reasons,
  basis: null,
  masked: [],
  delivery: '',
})

describe('a delivered event that is read', () => {
  it('is what was delivered while nothing has changed, under the same delivery id, and of the event’s own record', () => {
    const { given, answer, read } = delivered(plan('child-protection'), school)
    expect(answer()).toEqual({ ...given, hold: null })
    const { decision, contents, cited } = read()
    expect(decision).toMatchObject({ superseding: [], parked: false, standing: 'none' })
    expect(decision.reading).toMatchObject({ what: 'event', upTo: 5, places: [{ seq: 5 }] })
    expect(contents).toEqual([])
    expect(cited).toEqual(decision.reading?.places)
  })

  it('shows less once a shield covers it, and no more again when the shield is lifted', () => {
    const { log, answer, read } = delivered(placementMoved(), practice)
    expect(hides(answer(), '/placement/address/postcode')).toBe(false)
    const shielded = answer(restriction('location-shield'))
    expect(masked(shielded)).toMatchObject({ '/placement/address': 'location-shield' })
    expect(shielded).toMatchObject({ outcome: 'REDACT' })
    log.add(restriction('location-shield', { change: 'lifted', from: '2026-11-23' }))
    expect(log.state.restrictions).toEqual([])
    expect(hides(read().decision.lines[0], '/placement/address/postcode')).toBe(true)
  })

  it.each<[string, Happening, Reason]>([
    ['the record is sealed', restriction('sealed'), 'sealed'],
    ['the relationship has ended', leaves, 'relationship-ended'],
  ])('is not there any more when %s', (_, after, reason) => {
    expect(delivered(plan('child-protection'), school).answer(after)).toMatchObject(nothing(reason))
  })

  it('is not there any more when its publisher took it back', () => {
    const { log, read } = delivered(plan('child-protection'), school)
    log.retract(5)
    expect(read().decision.lines).toMatchObject([nothing('retracted')])
    expect(read().cited).toEqual([])
  })

  it('does not come back with the relationship: what ended is told anew or not at all', () => {
    const { answer } = delivered(plan('child-protection'), school)
    const again = involvementStarted({
      kind: 'school-roll',
      organisation: 'school:oakfield-primary',
      by: socialWork,
      from: '2026-11-23',
    })
    expect(answer(leaves, again)).toMatchObject(nothing('relationship-ended'))
  })

  it.each([
    {
      when: 'a live investigation is opened',
      event: exampleOf(eventTypes.section47EnquiryStarted, socialWork),
      team: school,
      after: restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
      now: 'HOLD live-investigation',
    },
    {
      when: 'a young person refuses',
      event: edAttended(),
      team: socialWork,
      after: ownRefusal('refused', { competent: true }),
      now: 'WITHHOLD young-person-refuses',
    },
    {
      when: 'the plan ends that was its condition',
      event: domesticAbuse(),
      team: nursing,
      after: plan('child-protection', { change: 'ended', to: '2026-11-22' }),
      now: 'WITHHOLD protection-from-harm, condition-not-met',
    },
  ])('can still be read when $when: nobody is told, and what is out is not called back', (each) => {
    const { log, given, answer } = delivered(each.event, each.team, [...known, plan('child-protection')])
    expect(answer(each.after)).toEqual({ ...given, hold: null })
    // The same event, published now, would not go.
    const again = lineFor(log.add(each.event), each.team)
    expect(`${again?.outcome} ${again?.reasons.join(', ')}`).toBe(each.now)
  })

  it('is not there when an earlier record of the child can’t be read', () => {
    const { log, read } = delivered(plan('child-protection'), school)
    log.addUnreadable()
    expect(read().decision.lines).toMatchObject([nothing('earlier-record-unreadable')])
  })

  it('ends with the family’s agreement, at the time that it names, without a record that says so', () => {
    const family = 'voluntary:family-works/family-support'
    const until = agreement('given', { until: '2026-12-01T00:00:00Z' })
    const { read } = delivered(plan('family-help'), family, [...known, until])
    expect(read().decision.lines[0]).toMatchObject({ outcome: 'SHARE', notAfter: Date.parse('2026-12-01') })
    expect(read(undefined, family, later).decision.lines).toMatchObject([nothing('no-relationship')])
  })

  it('ends no later than its delivery said, also where the family has agreed for longer since', () => {
    const family = 'voluntary:family-works/family-support'
    const [until, longer] = ['2026-12-01T00:00:00Z', '2027-12-01T00:00:00Z']
    const { answer } = delivered(plan('family-help'), family, [...known, agreement('given', { until })])
    expect(answer(agreement('given', { until: longer }))).toMatchObject({
      outcome: 'SHARE',
      notAfter: Date.parse(until),
    })
  })

  it('is read again by unscheduled care that was given it when the child attended', () => {
    const { log, read } = delivered(plan('child-protection'), department)
    const [occasion] = log.add(edAttended()).decision.superseding
    expect(read(occasion?.line.delivery).decision.lines[0]).toEqual({ ...occasion?.line, hold: null })
  })

  it('is read by who raised the concern that it answers', () => {
    const { log, given } = delivered(concern(), 'la:northshire/mash')
    const reply = lineFor(log.add(referralDecided(given.delivery)), school)
    const asking = { team: school, what: 'event', named: reply?.delivery ?? '', at: monday } as const
    expect(asked(log, { ...asking, directory: sampleDirectory }).decision.lines[0]).toEqual(reply)
  })

  it('stays a signal where a signal was given, whatever the rules would give today', () => {
    const { log, given, read } = delivered(concern(), 'la:northshire/mash', [...known, restriction('sealed')])
    expect(given.outcome).toBe('SIGNAL')
    expect(read().decision.lines[0]).toMatchObject({ outcome: 'SIGNAL', masked: [] })
    log.add(restriction('sealed', { change: 'lifted', from: '2026-11-23' }))
    expect(log.state.restrictions).toEqual([])
    expect(read().decision.lines[0]).toMatchObject({ outcome: 'SIGNAL', masked: [] })
  })
})

describe('one answer, of one shape and one size, says that there is nothing', () => {
  it('for an id that is none, another team’s, and of a subject that nobody is', () => {
    const { log, given, read } = delivered(plan('child-protection'), school)
    const none = [nothing('nothing-of-that-name')]
    const [invented, foreign] = [read('d_none'), read(given.delivery, practice)]
    const absent = asked(undefined, {
      team: school,
      what: 'event',
      named: given.delivery,
      at: monday,
      directory: sampleDirectory,
    })
    for (const { decision, cited, contents, stops, due } of [invented, foreign, absent]) {
      expect(decision.lines).toMatchObject(none)
      expect({ cited, contents, stops, due }).toEqual({ cited: [], contents: [], stops: false, due: [] })
      expect(decision.reading?.places).toEqual([])
    }
    expect(log.history).toHaveLength(5)
  })

  it('for a team that is suspended or gone, and where a log could not be had in time', () => {
    const { log, given } = delivered(plan('child-protection'), school)
    const gone = { ...sampleDirectory, teams: new Map(), organisations: new Map() }
    const asking = { team: school, what: 'event', named: given.delivery, at: monday } as const
    expect(asked(log, { ...asking, directory: gone }).decision.lines).toMatchObject([
      nothing('recipient-suspended'),
    ])
    const late = asked(log, { ...asking, directory: sampleDirectory }, 'not-reached').decision
    expect(late.lines).toMatchObject([nothing('not-read-in-time')])
    expect(late.reading).toMatchObject({ upTo: null, places: [] })
  })
})

it('what was merged into the child’s record counts: a shield and a seal of the one cover what the other gave', () => {
  for (const [kind, outcome] of [
    ['location-shield', 'REDACT'],
    ['sealed', 'WITHHOLD'],
  ] as const) {
    const two = new TwoLogs()
    known.forEach((happening) => [0, 1].forEach((of) => two.say(of, happening)))
    const [moved] = two.say(0, placementMoved())
    const given = moved && lineFor(moved, practice)
    two.merge()
    two.say(1, restriction(kind))
    const asking = { team: practice, what: 'event', named: given?.delivery ?? '', at: monday } as const
    const others = two.log(1).history
    const read = asked(two.log(0), { ...asking, directory: sampleDirectory }, others).decision.lines[0]
    expect([kind, read?.outcome]).toEqual([kind, outcome])
    expect(hides(read, '/placement/address/postcode') || read?.outcome === 'WITHHOLD').toBe(true)
  }
})

describe('whatever was said', () => {
  const directory = everyRole()
  const said: readonly Happening[] = [
    concern(),
    concern({ source: { doNotReveal: true }, concern: { crimeSuspected: true } }),
    plan('child-protection'),
    plan('child-in-need'),
    plan('family-help'),
    plan('child-protection', { change: 'ended', to: '2026-11-21' }),
    domesticAbuse({ thresholdMarked: true }),
    edAttended(),
    placementMoved(),
    leaves,
    agreement('given'),
    agreement('withdrawn'),
    restriction('location-shield'),
    restriction('location-shield', { change: 'lifted', from: '2026-11-23' }),
    restriction('source-shield'),
    restriction('sealed', { permits: [socialWork] }),
    restriction('sealed', { change: 'lifted', from: '2026-11-23' }),
    restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
  ]

  it('a read never gives a field more than what was delivered and stands, and gives nothing of what was taken back', () => {
    let given = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...said), { minLength: 2, maxLength: 12 }), (more) => {
        const log = new Log(directory)
        ;[...known, ...more].forEach((happening) => log.add(happening))
        const at = (log.history.at(-1)?.entry.recordedTime ?? 0) + 1
        const silently = ({ cause }: { readonly cause: string }) => cause !== 'held'
        for (const { event, line } of linesSoFar(log.history, silently)) {
          if (line.delivery === '') continue
          const { decision } = asked(log, {
            team: line.recipient,
            what: 'event',
            named: line.delivery,
            at,
            directory,
          })
          const [answer] = decision.lines
          if (!answer || !gives(answer)) continue
          given++
          expect(gives(line)).toBe(true)
          if (line.outcome === 'SIGNAL') expect(answer.outcome).toBe('SIGNAL')
          else if (answer.outcome !== 'SIGNAL')
            for (const { pointer } of entryOf(event.type).fields)
              if (hides(line, pointer)) expect([pointer, hides(answer, pointer)]).toEqual([pointer, true])
        }
      }),
      { numRuns: 40 },
    )
    expect(given).toBeGreaterThan(100)
  })
})

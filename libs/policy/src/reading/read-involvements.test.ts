import { type Directory } from '@common-thread/directory'
import { involvementOf } from '../involvement-of.js'
import { type LogEntry } from '../log-entry.js'
import { type Reason } from '../reasons.js'
import { asked } from '../testing/asked.js'
import { everybodyInvolved, everyRole } from '../testing/every-role.js'
import { type Happening, Log } from '../testing/given.js'
import {
  concern,
  involvementEnded,
  involvementStarted,
  known,
  ownRefusal,
  placementMoved,
  plan,
  restriction,
} from '../testing/northshire-events.js'
import { TwoLogs } from '../testing/two-logs.js'

const school = 'school:oakfield-primary/dsl'
const practice = 'health:millbrook-gp/practice'
const socialWork = 'la:northshire/social-work'
const mash = 'la:northshire/mash'
const nursing = 'health:northshire-0-19/nursing'
const directory: Directory = everyRole()
const at = Date.parse('2026-12-01T08:00:00Z')

const involved = (kind: string, organisation: string, team?: string, by = socialWork): Happening =>
  involvementStarted({ kind, organisation, by, ...(team ? { team } : {}) })
const clinic = involved('mental-health', 'health:northshire-camhs', 'health:northshire-camhs/clinic')
const recovery = involved('parent-service', 'voluntary:recovery', 'voluntary:recovery/adults')
const virtualSchool = involved('virtual-school', 'la:northshire', 'la:northshire/virtual-school')

const after = (...said: readonly Happening[]): Log => {
  const log = new Log(directory)
  said.forEach((happening) => log.add(happening))
  return log
}

/** Who else a team is shown, and why it is not shown the others. */
function whoElse(log: Log | undefined, team: string, time = at) {
  const named = 'ref_aaaaaaaaaaaaaaaaaaaaaaaaaa'
  const others = log?.others.flatMap(({ history }) => history)
  const judgement = asked(log, { team, what: 'involvements', named, at: time, directory }, others)
  const { lines, reading } = judgement.decision
  const entryOf = (i: number): LogEntry | undefined => {
    const place = reading?.places[i]
    return [log, ...(log?.others ?? [])]
      .find((each) => each?.subject === place?.subject)
      ?.history.find(({ entry }) => entry.position.seq === place?.seq)?.entry
  }
  const shown: string[] = []
  const hidden: Record<string, Reason> = {}
  lines.forEach((line, i) => {
    expect(line).toMatchObject({ recipient: team, delivery: '', hold: null })
    const entry = entryOf(i)
    const of = entry?.kind === 'event' ? involvementOf(entry) : undefined
    if (line.outcome === 'SHARE' || line.outcome === 'REDACT') shown.push(`${of?.kind} ${of?.organisation}`)
    else hidden[of ? `${of.kind} ${of.organisation}` : ''] = line.reasons[0] as Reason
  })
  expect(judgement.cited).toHaveLength(shown.length)
  return { shown, hidden }
}

const [authority, roll, registered, caseload] = [
  'responsible-authority la:northshire',
  'school-roll school:oakfield-primary',
  'gp-registration health:millbrook-gp',
  'caseload health:northshire-0-19',
]

it('shows a team that works with the child who else does, and not itself', () => {
  expect(whoElse(after(...known), school).shown).toEqual([authority, registered, caseload])
  expect(whoElse(after(...known), practice).shown).toEqual([authority, roll, caseload])
  expect(whoElse(after(...known), mash).shown).toEqual([authority, roll, registered, caseload])
})

it('shows nobody to a team that has no role towards the child, or has it no more', () => {
  const nobody = { [authority]: 'no-relationship', [roll]: 'no-relationship' }
  for (const team of ['school:hillside-academy/dsl', 'police:northshire/response', 'la:southshire/mash'])
    expect([team, whoElse(after(...known), team).shown]).toEqual([team, []])
  expect(whoElse(after(...known), 'school:hillside-academy/dsl').hidden).toMatchObject(nobody)
  const left = involvementEnded({
    kind: 'school-roll',
    organisation: 'school:oakfield-primary',
    by: socialWork,
  })
  expect(whoElse(after(...known, left), school)).toMatchObject({
    shown: [],
    hidden: { [registered]: 'no-relationship' },
  })
})

it('shows an involvement while it is open: none that has ended, has not begun, is only claimed or was taken back', () => {
  const ended = involvementEnded({ kind: 'caseload', organisation: 'health:northshire-0-19', by: socialWork })
  expect(whoElse(after(...known, ended), school).shown).toEqual([authority, registered])
  const tomorrow = involvementStarted({
    kind: 'virtual-school',
    organisation: 'la:northshire',
    by: socialWork,
    from: '2026-12-02',
  })
  const log = after(...known, tomorrow)
  expect(whoElse(log, school).shown).not.toContain('virtual-school la:northshire')
  expect(whoElse(log, school, at + 24 * 3_600_000).shown).toContain('virtual-school la:northshire')
  const claimed = involved('school-roll', 'school:hillside-academy', undefined, 'school:hillside-academy/dsl')
  expect(whoElse(after(...known, claimed), mash).shown).not.toContain('school-roll school:hillside-academy')
  const back = after(...known, virtualSchool)
  back.retract(5)
  expect(whoElse(back, school).shown).toEqual([authority, registered, caseload])
})

it('goes by the last word that counts: neither a claim nor what was taken back stands in its place', () => {
  const again = involved('school-roll', 'school:oakfield-primary', undefined, school)
  expect(whoElse(after(...known, again), practice).shown).toContain(roll)
  const avoiding = {
    ...virtualSchool,
    data: { ...virtualSchool.data, handling: { routeAround: [{ avoid: practice }] } },
  }
  const log = after(...known, virtualSchool, avoiding)
  expect(whoElse(log, practice).shown).not.toContain('virtual-school la:northshire')
  log.retract(6)
  expect(whoElse(log, practice).shown).toContain('virtual-school la:northshire')
})

it('a seal leaves nobody to be seen but by whom it names; who is not sure who the child is shows nobody', () => {
  const sealed = after(...known, restriction('sealed', { permits: [socialWork] }))
  expect(whoElse(sealed, school)).toMatchObject({ shown: [], hidden: { [authority]: 'sealed' } })
  expect(whoElse(sealed, socialWork).shown).toEqual([roll, registered, caseload])
  const doubtful = after(...known.map((happening) => ({ ...happening, identity: 'contradictory' as const })))
  expect(whoElse(doubtful, school).shown).toEqual([])
  const unreadable = after(...known)
  unreadable.addUnreadable()
  expect(whoElse(unreadable, school).shown).toEqual([])
})

it('a location shield covers the whole list: a refuge’s practice, school and authority give the place away', () => {
  const shield = restriction('location-shield', { permits: [nursing] })
  const shielded = after(
    ...known,
    involved('housing', 'housing:northshire-homes', 'housing:northshire-homes/options'),
    shield,
  )
  expect(whoElse(shielded, school)).toEqual({
    shown: [],
    hidden: {
      [authority]: 'location-shield',
      [registered]: 'location-shield',
      [caseload]: 'location-shield',
      'housing housing:northshire-homes': 'location-shield',
    },
  })
  expect(whoElse(shielded, nursing).shown).toEqual([
    authority,
    roll,
    registered,
    'housing housing:northshire-homes',
  ])
  expect(whoElse(shielded, socialWork).shown).toContain('housing housing:northshire-homes')
})

it('sensitive services are seen by those who weigh the risk to the child, and by nobody else', () => {
  const log = after(...known, clinic, recovery)
  const sensitive = ['mental-health health:northshire-camhs', 'parent-service voluntary:recovery']
  for (const team of [school, practice, nursing]) {
    const { shown, hidden } = whoElse(log, team)
    expect(shown).toEqual(expect.not.arrayContaining(sensitive))
    expect(sensitive.map((each) => hidden[each])).toEqual(['sensitive-service', 'sensitive-service'])
  }
  for (const team of [mash, socialWork])
    expect(whoElse(log, team).shown).toEqual(expect.arrayContaining(sensitive))
})

it('a young person’s refusal hides what health services said of themselves from whom they refuse, social care as well', () => {
  const log = after(...known)
  log.add(ownRefusal('refused', { competent: true, with: [socialWork] }))
  const refused = { [registered]: 'young-person-refuses', [caseload]: 'young-person-refuses' }
  expect(whoElse(log, socialWork)).toEqual({ shown: [roll], hidden: refused })
  expect(whoElse(log, school).shown).toEqual([authority, registered, caseload])
})

it('a source shield covers the whole list, whoever told, but for the authority; its own teams and the desks see it', () => {
  const shown = (team: string, ...more: readonly Happening[]) => whoElse(after(...known, ...more), team)
  const shield = restriction('source-shield')
  for (const by of [school, nursing]) {
    const covered = shown(practice, concern({ by }), shield)
    expect(covered.shown).toEqual([authority])
    expect(covered.hidden).toEqual({ [roll]: 'source-shield', [caseload]: 'source-shield' })
    expect(shown(mash, concern({ by }), shield).shown).toContain(roll)
    expect(shown(socialWork, concern({ by }), shield).shown).toContain(roll)
  }
})

it('who told changes nothing in the list while there is no shield, whether or not it asks not to be named', () => {
  const without = whoElse(after(...known, plan('child-in-need')), practice)
  for (const doNotReveal of [true, false])
    for (const by of [school, nursing])
      expect(whoElse(after(...known, concern({ by, source: { doNotReveal } })), practice)).toEqual(without)
})

it('an involvement that concerns a team’s own member is not shown to that team', () => {
  const routed = {
    ...virtualSchool,
    data: { ...virtualSchool.data, handling: { routeAround: [{ avoid: school }] } },
  }
  const log = after(...known, routed)
  expect(whoElse(log, school).hidden).toEqual({ 'virtual-school la:northshire': 'conflict-of-interest' })
  expect(whoElse(log, practice).shown).toContain('virtual-school la:northshire')
})

it('a provider of the placement is shown to those who know where the child is placed', () => {
  const log = after(...known, placementMoved())
  const provider = 'placement-provider provider:harbour-fostering'
  for (const team of [mash, socialWork, 'la:southshire/mash'])
    expect([team, whoElse(log, team).shown]).toEqual([team, expect.arrayContaining([provider])])
  expect(whoElse(log, school).shown).not.toContain(provider)
  expect(whoElse(log, 'provider:harbour-fostering/placements').shown).toEqual([
    authority,
    roll,
    registered,
    caseload,
  ])
})

it('what another log of the same child says is shown too, and its shield covers all', () => {
  const two = new TwoLogs(directory)
  known.forEach((happening) => two.say(0, happening))
  known.slice(0, 1).forEach((happening) => two.say(1, happening))
  two.say(1, virtualSchool)
  expect(whoElse(two.log(0), school).shown).not.toContain('virtual-school la:northshire')
  two.merge()
  expect(whoElse(two.log(0), school).shown).toContain('virtual-school la:northshire')
  two.say(1, restriction('location-shield'))
  expect(whoElse(two.log(0), school).shown).toEqual([])
})

it('says of a subject that nobody is, and of a child with whom nobody else works, that there is nothing', () => {
  expect(whoElse(undefined, school)).toEqual({ shown: [], hidden: { '': 'nothing-of-that-name' } })
  const alone = after(plan('child-in-need'))
  expect(whoElse(alone, school)).toEqual({ shown: [], hidden: { '': 'nobody-else-involved' } })
})

it('only roles with a row of their own see anybody, whatever works with the child', () => {
  const log = after(...everybodyInvolved)
  const seen = [...directory.teams.keys()].filter((team) => whoElse(log, team).shown.length > 0)
  expect(seen.sort()).toEqual([
    'court:cafcass/guardians',
    'health:millbrook-gp/practice',
    'health:northshire-0-19/nursing',
    'health:northshire-camhs/clinic',
    'health:northshire-maternity/midwives',
    'justice:northshire-youth/team',
    'la:northshire/adoption',
    'la:northshire/child-protection',
    'la:northshire/family-help',
    'la:northshire/leaving-care',
    'la:northshire/mash',
    'la:northshire/reviewing',
    'la:northshire/social-work',
    'la:northshire/virtual-school',
    'la:southshire/mash',
    'police:northshire/child-abuse',
    'provider:harbour-fostering/placements',
    'school:oakfield-primary/dsl',
  ])
})

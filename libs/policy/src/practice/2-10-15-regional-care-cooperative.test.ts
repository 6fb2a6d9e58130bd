import { entryOf, eventTypes, type OrganisationId } from '@common-thread/events/catalogue'
import { agencySubject, codecByName, readJson, schemaNameOf } from '@common-thread/events'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, everyRole, exampleOf } from '../testing/every-role.js'
import { Log, told } from '../testing/given.js'
import { involvementStarted, known, placementMoved } from '../testing/northshire-events.js'
import { carers, planning, search, socialWork } from '../testing/northshire-teams.js'

const instructed = involvementStarted({
  kind: 'placement-search',
  organisation: 'cooperative:north',
  team: search,
  by: socialWork,
  from: '2026-11-20',
})
const sought = (stage: string) => exampleOf(eventTypes.placementSought, socialWork, { search: { stage } })

describe('a cooperative has two flows, and they do not meet (§2.10 item 15)', () => {
  it('given planning, then it has figures of an authority, and no key of any child', () => {
    const figures = exampleOf(eventTypes.placementSufficiencyReported, 'la:northshire/mash')
    const log = new Log(everyRole(), agencySubject('la:northshire' as OrganisationId))
    expect(told(log.add(figures))).toContain(planning)
    const fields = entryOf(eventTypes.placementSufficiencyReported).fields.map(({ pointer }) => pointer)
    expect(fields.filter((pointer) => pointer.startsWith('/child'))).toEqual([])
    expect(entryOf(eventTypes.placementSufficiencyReported).about).toBe('agency')
  })

  it('given that one child of nine is deprived of liberty in a small area, then that figure can’t be told', () => {
    const { data } = exampleOf(eventTypes.placementSufficiencyReported, 'la:northshire/mash')
    const withOne = {
      ...data,
      sufficiency: { ...(data as { sufficiency: object }).sufficiency, unregisteredUsed: 1 },
    }
    const { shape } = codecByName(schemaNameOf(eventTypes.placementSufficiencyReported))
    const pointers = readJson(withOne, shape, '').failures.map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/sufficiency/unregisteredUsed'])
  })

  it('given planning, then it has nothing of a search, a move or anything else about a child', () => {
    for (const type of [
      eventTypes.placementSought,
      eventTypes.placementMoved,
      eventTypes.deprivationOfLibertyChanged,
    ])
      expect([
        type,
        aChildWith(...everybodyInvolved)
          .when(exampleOf(type, socialWork))
          .gets(planning).sees,
      ]).toEqual([type, []])
  })

  it('given a search that the authority instructs, then it has the profile of what is needed, and not who it is', () => {
    const when = aChildWith(...known, instructed).when(sought('need'))
    expect(when.gets(search)).toEqual({
      outcome: 'SHARE',
      because: ['promotes-welfare'],
      sees: ['/search', '/contact', '/handling'],
    })
    expect(when.gets(carers)).toEqual({ outcome: 'WITHHOLD', because: ['no-relationship'], sees: [] })
  })

  it('given a match, then it knows the child, and still no place or school', () => {
    expect(
      aChildWith(...known, instructed)
        .when(sought('match'))
        .gets(search).sees,
    ).toEqual([
      '/child/identifiers',
      '/child/givenName',
      '/child/familyName',
      '/child/birthDate',
      '/search',
      '/contact',
      '/handling',
    ])
  })

  it('given no instruction, then it has nothing', () => {
    expect(
      aChildWith(...known)
        .when(sought('need'))
        .gets(search).because,
    ).toEqual(['no-relationship'])
  })

  it('given the placement, then the search has ended: what it was not sent yet stops, and it hears no more', () => {
    const child = aChildWith(...known, instructed)
    child.log.add(sought('match'))
    const moved = child.log.add(placementMoved())
    expect(moved.decision.superseding.map(({ cause, line }) => [cause, line.recipient])).toContainEqual([
      'relationship-ended',
      search,
    ])
    expect(child.when(sought('need')).gets(search)).toEqual({
      outcome: 'WITHHOLD',
      because: ['no-relationship'],
      sees: [],
    })
  })

  it('given that another placement is sought later, then the authority instructs it anew', () => {
    const again = {
      ...instructed,
      data: {
        involvement: { ...(instructed.data as { involvement: object }).involvement, from: '2026-12-01' },
      },
    }
    const child = aChildWith(...known, instructed, placementMoved(), again)
    const later = { ...sought('need'), at: '2026-12-02T09:00:00Z' }
    expect(child.when(later).gets(search).outcome).toBe('SHARE')
  })
})

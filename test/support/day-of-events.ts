import {
  type OrganisationId,
  organisationOf,
  type PublishedEvent,
  sourceOf,
  type TeamId,
} from '@common-thread/events'
import { codecByName, readJson, schemaNameOf } from '@common-thread/events'
import {
  agreement,
  concern,
  conferenceMember,
  domesticAbuse,
  edAttended,
  type Happening,
  known,
  placementMoved,
  plan,
  restriction,
} from '@common-thread/policy/testing'

export interface Publication {
  readonly event: PublishedEvent
  readonly by: { readonly organisation: OrganisationId; readonly team: TeamId; readonly client: string }
}

/** A child's history as the policy's own tests write it. */
const history: readonly Happening[] = [
  ...known,
  conferenceMember,
  concern(),
  plan('child-protection'),
  agreement('given'),
  plan('family-help'),
  domesticAbuse({ thresholdMarked: true }),
  placementMoved(),
  restriction('location-shield', { permits: ['health:millbrook-gp/practice'] }),
  agreement('withdrawn'),
  edAttended(),
]

/** The same history for several children, one event of each in turn: many subjects, few shards, in order within each. */
export function dayOfEvents(children: number): Publication[] {
  return history.flatMap((happening, n) =>
    Array.from({ length: children }, (_, child) => publication(happening, n, child)),
  )
}

function publication({ type, by, data }: Happening, n: number, child: number): Publication {
  const team = by as TeamId
  const organisation = organisationOf(team)
  const children = [
    { identifiers: [{ system: 'upn', value: upns[child % upns.length] ?? '' }], birthDate: '2015-04-15' },
  ]
  const read = readJson({ ...data, children }, codecByName(schemaNameOf(type)).shape, '')
  if (read.failures.length > 0) throw new Error(JSON.stringify(read.failures))
  const event = { id: `event-${n}-${child}`, source: sourceOf(organisation), type, time: 0, data: read.value }
  return { event: event as PublishedEvent, by: { organisation, team, client: 'test' } }
}

/** UPNs of an authority number that no authority has. */
const upns = ['B801200005001', 'P207000016049', 'F84533022500T', 'P94010002401A']

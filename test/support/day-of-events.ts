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
import { type Publication, publicationOf } from './publication.js'

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
    Array.from({ length: children }, (_, child) =>
      publicationOf(happening, `event-${n}-${child}`, childOf(child)),
    ),
  )
}

const childOf = (n: number): object => ({
  identifiers: [{ system: 'upn', value: upns[n % upns.length] ?? '' }],
  birthDate: '2015-04-15',
})

/** UPNs of an authority number that no authority has. */
const upns = ['B801200005001', 'P207000016049', 'F84533022500T', 'P94010002401A']

import { organisationById, type Directory, type Team, teamOf, teamsInRole } from '@common-thread/directory'
import { organisationOf, type Reading, type TeamId } from '@common-thread/events'
import { type InvolvementShown, involvementOf, roleOfInvolvement } from '@common-thread/policy'
import { subjectOf } from '@common-thread/record'
import { childReference } from '@common-thread/sealing'
import { compose } from '../compose.js'
import { jsonEvent } from '../envelope.js'
import { type OfferPorts } from '../judge-offers.js'
import { type ReadLine } from './open-answer.js'
import { type CoveredAnswer } from './read-store.js'

type ComposePorts = Pick<OfferPorts, 'referenceKey' | 'directory' | 'baseUrl'>

export interface Answered {
  readonly read: string
  readonly team: TeamId
  readonly reading: Pick<Reading, 'what' | 'child'>
  readonly lines: readonly ReadLine[]
  readonly answer: Pick<CoveredAnswer, 'sequence' | 'offeredAt'>
}

/** The body of an answer that gives something; undefined where nothing of it can be said. */
export function composeAnswer(answered: Answered, ports: ComposePorts): Record<string, unknown> | undefined {
  const { reading, team } = answered
  const reference = childReference(ports.referenceKey, organisationOf(team), subjectOf(reading.child))
  switch (reading.what) {
    case 'event':
      return deliveredEvent(answered, reference, ports)
    case 'involvements':
      return involvements(answered, reference, ports.directory())
  }
}

/** The delivery as it was, by its own id and number, with what may be had of it now: all of it, nothing by reference. */
function deliveredEvent(
  { read, team, lines, answer: { sequence, offeredAt } }: Answered,
  reference: string,
  { directory, baseUrl }: ComposePorts,
): Record<string, unknown> | undefined {
  const [given] = lines
  if (!given || sequence === null) return undefined
  const { line, event } = given
  const kind = line.outcome === 'SIGNAL' ? 'signal' : 'event'
  const row = { kind, team, recalled: null } as const
  const composed = compose({ row, line, event, reference, directory: directory(), form: 'full' })
  if (!composed) return undefined
  const envelope = { id: line.delivery, team, sequence, offeredAt: offeredAt ?? 0, baseUrl }
  return { ...jsonEvent(envelope, { ...composed, hasReference: false }), correlationid: read }
}

function involvements(
  { read, lines }: Answered,
  reference: string,
  directory: Directory,
): Record<string, unknown> | undefined {
  const involved = lines.flatMap(({ event }) => {
    const involvement = involvementOf(event)
    return involvement ? [agencyOf(involvement, directory)] : []
  })
  return involved.length === 0
    ? undefined
    : { subject: reference, involvements: involved, correlationid: read }
}

/** The agency, its part, and whom to speak to there. Since when is nobody's to know. */
function agencyOf(involvement: InvolvementShown, directory: Directory): Record<string, unknown> {
  const { kind, organisation } = involvement
  const team = teamToAsk(involvement, directory)
  return {
    role: kind,
    organisation,
    name: organisationById(directory, organisation)?.name ?? null,
    contact: team && { team: team.id, name: team.name, telephone: team.telephone, email: team.email },
  }
}

function teamToAsk({ kind, organisation, team }: InvolvementShown, directory: Directory): Team | null {
  if (team !== null) return teamOf(directory, team) ?? null
  const role = roleOfInvolvement(kind)
  return teamsInRole(directory, organisation, role)[0] ?? null
}

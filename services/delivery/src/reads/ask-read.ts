import { type Client } from '@common-thread/directory'
import {
  agencySubject,
  base32,
  hubRecordOf,
  hubRecordTypes,
  onHubRecords,
  organisationOf,
  type ReadRequested,
  shardOf,
  type TeamId,
} from '@common-thread/events'
import { nobodysSubject } from '@common-thread/sealing'
import { type ReadStore } from './read-store.js'

export type Purpose = ReadRequested['purpose']
/** Of those for which agencies have agreed to share; there is no other. */
export const purposes: readonly Purpose[] = ['protection', 'welfare', 'service']

export interface Asking {
  readonly client: Pick<Client, 'id'>
  readonly team: TeamId
  readonly purpose: Purpose
  readonly what: ReadRequested['what']
  /** Delivery id, or the agency's own reference for a child. */
  readonly named: string
}

export interface AskPorts {
  readonly reads: ReadStore
  readonly referenceKey: Buffer
  readonly now: () => number
  readonly random: (bytes: number) => Buffer
  /** A record waits for the relay. */
  readonly onAsked: () => void
}

/** Puts the request into the agency's own log, whether there is anything to be read or not. Answers its reference. */
export async function askRead(asking: Asking, ports: AskPorts): Promise<string> {
  const { client, team, purpose, what, named } = asking
  const { reads, referenceKey, now, random, onAsked } = ports
  const id = `r_${base32(random(16))}`
  const organisation = organisationOf(team)
  const nobody = nobodysSubject(referenceKey, organisation, named)
  const time = now()
  await reads.ask({ id, team, what, named, nobody }, (child) =>
    onHubRecords(
      hubRecordOf({
        room: 'delivery',
        id: `read-${id}`,
        subject: agencySubject(organisation),
        type: hubRecordTypes.readRequested,
        time,
        // How far the child's log goes is for intake to say, under its lock.
        data: {
          read: id,
          team,
          client: client.id,
          purpose,
          what,
          named,
          child,
          shard: shardOf(child),
          upTo: 0,
        },
      }),
    ),
  )
  onAsked()
  return id
}

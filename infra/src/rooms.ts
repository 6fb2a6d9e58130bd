import {
  deliveriesTopic,
  inboundTopic,
  kafkaName,
  type OrganisationId,
  roomPrincipal,
  statusTopic,
  topics,
} from '@common-thread/events'

/** Topics by full name, or every topic that begins with a prefix. */
export type TopicRight = { readonly topic: string } | { readonly prefix: string }

export interface KafkaRights {
  readonly reads: readonly TopicRight[]
  readonly writes: readonly TopicRight[]
  /** Creates topics of these prefixes and changes their configuration. */
  readonly creates: readonly TopicRight[]
  /** Grants and revokes what others may do: only the directory, for partners. */
  readonly changesAcls: boolean
}

/** The prefix of a family of partner topics, asked of the function that names them. */
function prefixOf(topicOf: (organisation: OrganisationId) => string): TopicRight {
  const anyone = 'la:anyone' as OrganisationId
  return { prefix: topicOf(anyone).slice(0, -kafkaName(anyone).length) }
}

export const inbound = prefixOf(inboundTopic)
export const status = prefixOf(statusTopic)
export const deliveries = prefixOf(deliveriesTopic)

const only = (...names: readonly string[]): readonly TopicRight[] => names.map((topic) => ({ topic }))
const rights = (given: Partial<KafkaRights>): KafkaRights => ({
  reads: [],
  writes: [],
  creates: [],
  changesAcls: false,
  ...given,
})

/** What each room may do on the internal listener. What is not here is refused. */
export const kafkaRights = {
  issuer: rights({ reads: only(topics.directory) }),
  directory: rights({
    writes: only(topics.directory),
    creates: [inbound, status, deliveries],
    changesAcls: true,
  }),
  intake: rights({
    reads: [...only(topics.hubRecords, topics.directory), inbound],
    writes: [...only(topics.subjectLog), status],
  }),
  sharing: rights({
    reads: only(topics.subjectLog, topics.directory),
    writes: only(topics.decisions, topics.hubRecords),
  }),
  ledger: rights({ reads: only(topics.decisions), writes: only(topics.checkpoints) }),
  delivery: rights({
    reads: only(topics.decisions, topics.checkpoints, topics.directory),
    writes: [...only(topics.hubRecords), deliveries],
  }),
  audit: rights({ reads: only(topics.subjectLog, topics.decisions, topics.directory, topics.checkpoints) }),
} as const satisfies Record<string, KafkaRights>

export type KafkaRoom = keyof typeof kafkaRights
export const kafkaRooms = Object.keys(kafkaRights) as readonly KafkaRoom[]

/** The partners' own services: they reach Kafka on the partner listener, with a token, like any partner. */
export const sectorRooms = ['health', 'police', 'schools', 'social-care'] as const

/** Rooms that a process can host. */
export const rooms = [...kafkaRooms, ...sectorRooms] as const
export type Room = (typeof rooms)[number]

export const isRoom = (name: string): name is Room => rooms.some((room) => room === name)

/** Everything with a schema and a login of its own in PostgreSQL: the rooms, and the keys of the sealed bytes. */
export const stores = [...rooms, 'keyring'] as const
export type Store = (typeof stores)[number]

export const schemaOf = (store: Store): string => store.replaceAll('-', '_')
export const roleOf = (store: Store): string => `hub_${schemaOf(store)}`

/** Consumer groups of a room begin with this. */
export const groupPrefixOf = (room: KafkaRoom): string => `${roomPrincipal(room)}.`

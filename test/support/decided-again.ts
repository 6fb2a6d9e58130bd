import { replay } from '@common-thread/audit/steps'
import { decodeHub, type DecisionRecord, type LogRecord, topics } from '@common-thread/events'
import * as policy from '@common-thread/policy'
import { type HubInABox } from './hub-in-a-box.js'

/** Decides all of it again, as an auditor does who has the logs and the decisions and nothing else. */
export async function decidedAgain(hub: HubInABox, rules = policy) {
  const { keyring } = hub.durable
  const log = once<LogRecord>(hub, topics.subjectLog, 'LogRecord')
  const decisions = once<DecisionRecord>(hub, topics.decisions, 'DecisionRecord')
  const { findings, counts } = await replay({
    copy: { log, decisions, checkpoints: [], directory: () => hub.directory, gaps: [] },
    keyring,
    releaseNamed: () => Promise.resolve({ sha256: 'box', policy: rules }),
    progress: () => undefined,
  })
  return { findings, counts }
}

function once<R extends { readonly shard: number; readonly seq: number }>(
  hub: HubInABox,
  topic: string,
  schema: 'LogRecord' | 'DecisionRecord',
): ReadonlyMap<number, readonly R[]> {
  const shards = new Map<number, R[]>()
  for (const { value } of hub.durable.kafka.stored.filter((record) => record.topic === topic)) {
    const record = decodeHub(schema, value) as unknown as R
    const records = shards.get(record.shard) ?? []
    shards.set(record.shard, records)
    if (record.seq > (records.at(-1)?.seq ?? 0)) records.push(record)
  }
  return shards
}

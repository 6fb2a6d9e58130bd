import { createHash } from 'node:crypto'
import {
  agencySubject,
  codecByName,
  hubRecordTypes,
  newChild,
  organisationOf,
  schemaNameOf,
  shardOf,
  type TeamId,
} from '@common-thread/events'
import * as policy from '@common-thread/policy'
import { sampleDirectory } from '@common-thread/policy/testing'
import { openEntry, sealDecision } from '@common-thread/record'
import { deliveryIds, MemoryKeyring, seal, subjectsOwn } from '@common-thread/sealing'
import { replay } from './replay.js'

const team = 'school:oakfield-primary/dsl' as TeamId
const subject = agencySubject(organisationOf(team))
const child = newChild(Buffer.alloc(16, 1))
const [shard, now] = [shardOf(subject), Date.parse('2026-11-24T08:00:00Z')]
const type = hubRecordTypes.readRequested
const codec = codecByName(schemaNameOf(type))

/** The log of an agency that read once, as the hub would have recorded it and decided it. */
async function findingsOf(
  read: policy.JudgeInput['read'],
  meddle: (reading: policy.Judgement) => void = () => undefined,
) {
  const keyring = new MemoryKeyring()
  const publisher = 'hub:delivery'
  const [own, key] = await keyring.claim([
    { subject, owner: subjectsOwn },
    { subject, owner: publisher },
  ])
  if (!own || !key) throw new Error('no keys')
  const asked = { read: 'r_1', team, client: 'test', purpose: 'welfare', what: 'event', named: 'd_1' }
  const accepted = {
    origin: 'hub',
    publisher,
    team: null,
    client: publisher,
    source: 'urn:test',
    id: 'read-r_1',
    type,
    time: now,
    schemaId: codec.id,
    data: codec.encode({ ...asked, child, shard: shardOf(child), upTo: 3 }),
    identity: 'confirmed',
    candidates: [],
    corrects: null,
    retracts: null,
  }
  const plaintext = codecByName('safeguarding.hub.AcceptedEvent').encode(accepted)
  const sealed = seal(key.key, plaintext, { subject, shard, seq: 1, purpose: 'event' })
  const record = { shard, seq: 1, subject, recordedTime: now, keyId: key.id, sealed }
  const entry = openEntry(record, key.key)
  const judgement = policy.judge({
    subject,
    entry,
    recordDigest: createHash('sha256').update(sealed).digest(),
    state: policy.emptyState,
    history: [],
    joined: [],
    ...(read && { read }),
    directory: sampleDirectory,
    release: 'test',
    deliveryId: deliveryIds(own.key, entry.position),
  })
  meddle(judgement)
  const decision = sealDecision(judgement.decision, {
    subject,
    key: own,
    stops: false,
    contents: [],
    cited: [],
  })
  const { findings, counts } = await replay({
    copy: {
      log: new Map([[shard, [record]]]),
      decisions: new Map([[shard, [decision]]]),
      checkpoints: [],
      directory: () => sampleDirectory,
      gaps: [],
    },
    keyring,
    releaseNamed: () => Promise.resolve({ sha256: 'test', policy }),
    progress: () => undefined,
  })
  return { codes: findings.map(({ code }) => code), decided: counts['decided'] }
}

it('a read that was decided without what it was to look into is decided so again', async () => {
  expect(await findingsOf('not-reached')).toEqual({ codes: [], decided: 1 })
})

it('a read of a log is decided again from that log, as far as the read says', async () => {
  expect(await findingsOf({ history: [], joined: [] })).toEqual({ codes: [], decided: 1 })
})

it('an answer that was changed afterwards is found', async () => {
  const meddle = ({ decision }: policy.Judgement) => {
    const [line] = decision.lines
    if (line) Object.assign(line, { outcome: 'SHARE' })
  }
  expect((await findingsOf({ history: [], joined: [] }, meddle)).codes).toEqual(['decision-differs'])
})

import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  codecByName,
  type DecisionRecord,
  hubRecordTypes,
  type LogRecord,
  newChild,
  schemaNameOf,
  shardOf,
} from '@common-thread/events'
import * as policy from '@common-thread/policy'
import {
  asEntry,
  concern,
  type Happening,
  involvementEnded,
  known,
  placementMoved,
  plan,
  sampleDirectory,
} from '@common-thread/policy/testing'
import { openEntry, sealDecision } from '@common-thread/record'
import { currentRelease, type Release, releaseNamed } from '@common-thread/release'
import { deliveryIds, MemoryKeyring, seal, subjectsOwn } from '@common-thread/sealing'
import { type Copy } from './read-copy.js'
import { replay } from './replay.js'

const subject = newChild(Buffer.alloc(16, 1))
const shard = shardOf(subject)
const keyring = new MemoryKeyring()
const now = Date.parse('2026-11-24T08:00:00Z')
const sure = { identity: 'confirmed', candidates: [], corrects: null, retracts: null }

/** Folds as an earlier release did, of whose states the present one can make nothing. */
const earlier = {
  sha256: 'a'.repeat(64),
  policy: {
    ...policy,
    judge: (input: policy.JudgeInput): policy.Judgement => {
      const judgement = policy.judge({ ...input, state: policy.refold(input.history) })
      const state = { ...policy.emptyState, foldVersion: policy.foldVersion - 1 }
      return { ...judgement, state }
    },
  },
}
const present = { sha256: 'b'.repeat(64), policy }

const told = ({ type, by, data }: Happening, i: number) => {
  const codec = codecByName(schemaNameOf(type))
  const { publisher, team, data: value } = asEntry({ type, by, data }, i, now)
  const id = `event-${i}`
  const origin = { origin: 'partner', publisher, team, client: 'test', source: 'urn:test', id }
  return { ...origin, type, time: now, schemaId: codec.id, data: codec.encode(value), ...sure }
}

const timeCame = (ofSeq: number, dueAt: number) => {
  const type = hubRecordTypes.deadlineReached
  const codec = codecByName(schemaNameOf(type))
  const hub = {
    origin: 'hub',
    publisher: 'hub:sharing',
    team: null,
    client: 'hub:sharing',
    source: 'urn:test',
  }
  const data = codec.encode({ ofSeq, what: 'fact-begins', dueAt })
  return { ...hub, id: `deadline-${ofSeq}`, type, time: dueAt, schemaId: codec.id, data, ...sure }
}

interface Step {
  readonly accepted: object
  readonly at: number
  readonly release: Release
}

/** The record as the hub would have made it: each decided by its release, in the state that this release folds. */
async function recorded(steps: readonly Step[]): Promise<Copy> {
  const owner = { subject, owner: 'la:northshire' }
  const [own, key] = await keyring.claim([{ subject, owner: subjectsOwn }, owner])
  if (!own || !key) throw new Error('no keys')
  const log: LogRecord[] = []
  const decisions: DecisionRecord[] = []
  const history: policy.Decided[] = []
  for (const [i, { accepted, at, release }] of steps.entries()) {
    const seq = i + 1
    const plaintext = codecByName('safeguarding.hub.AcceptedEvent').encode(accepted)
    const sealed = seal(key.key, plaintext, { subject, shard, seq, purpose: 'event' })
    const record = { shard, seq, subject, recordedTime: at, keyId: key.id, sealed }
    const entry = openEntry(record, key.key)
    const { decision, stops } = release.policy.judge({
      subject,
      entry,
      recordDigest: createHash('sha256').update(sealed).digest(),
      state: policy.refold(history),
      history,
      joined: [],
      directory: sampleDirectory,
      release: release.sha256,
      deliveryId: deliveryIds(own.key, entry.position),
    })
    log.push(record)
    decisions.push(sealDecision(decision, { subject, key: own, stops, contents: [], cited: [] }))
    history.push({ entry, decision })
  }
  return {
    log: new Map([[shard, log]]),
    decisions: new Map([[shard, decisions]]),
    checkpoints: [],
    directory: () => sampleDirectory,
    gaps: [],
  }
}

const amongThese = (sha256: string): Promise<Release | undefined> =>
  Promise.resolve([earlier, present].find((release) => release.sha256 === sha256))

const found = async (steps: readonly Step[], releaseNamed = amongThese) => {
  const { findings } = await replay({
    copy: await recorded(steps),
    keyring,
    releaseNamed,
    progress: () => undefined,
  })
  return findings.map(({ code, where }) => `${code} ${where}`)
}
const by = (release: Release, happenings: readonly Happening[], from = 1): Step[] =>
  happenings.map((happening, i) => ({ accepted: told(happening, from + i), at: now, release }))

it('decides again what was told late and what was dated ahead, and that its time came', async () => {
  const roll = {
    kind: 'school-roll',
    organisation: 'school:oakfield-primary',
    by: 'la:northshire/social-work',
  }
  const monday = Date.parse('2026-11-30T00:00:00Z')
  const ahead = [
    ...known,
    involvementEnded({ ...roll, to: '2026-11-30' }),
    placementMoved({ from: '2026-11-30' }),
    placementMoved({ from: '2026-01-01', provider: 'provider:beacon-fostering' }),
    plan('child-protection'),
  ]
  const came = [5, 6].map((seq) => ({ accepted: timeCame(seq, monday), at: monday, release: present }))
  const after = by(present, [plan('child-protection')], 20).map((step) => ({ ...step, at: monday }))
  expect(await found([...by(present, ahead), ...came, ...after])).toEqual([])
})

it('folds again where another release decides, as the hub did', async () => {
  expect(
    await found([
      ...by(earlier, [...known, plan('child-protection')]),
      ...by(present, [plan('child-protection')], 10),
    ]),
  ).toEqual([])
})

describe('after the rules have moved on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The built release as it would have been with another rule, kept in the folder under its digest. */
  async function keptBefore(): Promise<Release> {
    const built = createRequire(import.meta.url).resolve('@common-thread/policy/release-bundle')
    const rule = /kind: "give",\s+reason: "protection-from-harm"/g
    const source = readFileSync(built, 'utf8')
    expect(source.match(rule)).toHaveLength(2)
    const bundle = source.replace(rule, 'kind: "withhold", reason: "no-relationship"')
    const sha256 = createHash('sha256').update(bundle).digest('hex')
    writeFileSync(join(folder, `policy-${sha256}.mjs`), bundle)
    const release = await releaseNamed(folder, sha256)
    if (!release) throw new Error('the release was not kept')
    return release
  }

  it('decides again as the kept release did, and what was decided since as the present one does', async () => {
    const [then, today] = [await keptBefore(), await currentRelease(folder)]
    const steps = [...by(then, [...known, concern()]), ...by(today, [concern()], 10)]
    expect(await found(steps, (sha256) => releaseNamed(folder, sha256))).toEqual([])
    const byToday = (sha256: string) => Promise.resolve({ sha256, policy: today.policy })
    expect(await found(steps, byToday)).toEqual([`decision-differs ${shard}/5`])
  })

  it('decides nothing again by a release whose file is not what its name says', async () => {
    const { sha256 } = await keptBefore()
    writeFileSync(join(folder, `policy-${sha256}.mjs`), '// another')
    await expect(releaseNamed(folder, sha256)).rejects.toThrow('not what its name says')
  })
})

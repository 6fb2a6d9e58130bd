import { hubRecordTypes, shardOf, type SubjectId } from '@common-thread/events'
import { citationOf } from '@common-thread/policy'
import { childReference } from '@common-thread/sealing'
import { accept } from '../accept.js'
import { local, nhs, told, upn } from '../accept.contract.js'
import { submitEvent, submitRetraction } from '../acceptance.js'
import { type StoreUnderTest } from '../store.contract.js'
import { deadlineOf, identityOf, organisation } from './acts.contract.js'
import { listProvisional } from './provisional.js'

type Hub = ReturnType<typeof identityOf>

const [a, b, c, d] = [nhs('9990000018'), upn('B801200005001'), nhs('9990000026'), upn('P207000016049')]
const none = { ok: false, code: 'not-found' }

/**
 * Whatever is appended to the log of a child with several is followed at once, in each of the others, by a record that
 * cites it, and nothing is cited that does not stand before. Answers how often that was so.
 */
export async function everythingIsCited(hub: Pick<Hub, 'entries'>): Promise<number> {
  const joined = new Map<SubjectId, Set<SubjectId>>()
  const heads = new Map<number, { seq: number; recordedTime: number }>()
  const awaited: string[] = []
  let cited = 0
  for (const { subject, entry } of await hub.entries()) {
    const { position, recordedTime } = entry
    const citation = citationOf(entry)
    if (citation) {
      const head = heads.get(citation.shard)
      expect(head?.seq ?? 0).toBeGreaterThanOrEqual(citation.upTo)
      expect(recordedTime).toBeGreaterThanOrEqual(head?.recordedTime ?? 0)
    }
    heads.set(position.shard, { seq: position.seq, recordedTime })
    if (entry.kind === 'hub' && entry.type === hubRecordTypes.childMerged && citation) {
      joined.set(subject, (joined.get(subject) ?? new Set()).add(citation.subject))
      expect(awaited).toEqual([])
      continue
    }
    if (citation) {
      expect(awaited.shift()).toBe(`${subject} ${citation.subject} ${citation.upTo}`)
      cited++
      continue
    }
    expect(awaited).toEqual([])
    const others = [...(joined.get(subject) ?? [])]
    awaited.push(...others.sort().map((other) => `${other} ${subject} ${position.seq}`))
  }
  expect(awaited).toEqual([])
  return cited
}

/** What merging promises on any store. `open` gives an empty one. */
export function mergingKeepsItsPromises(open: () => Promise<StoreUnderTest>): void {
  const twoRecords = async () => {
    const hub = identityOf(await open())
    await hub.publish(local('1'), a, b)
    await hub.publish(local('2'), c, d)
    const [kept, retired] = [await hub.whose(a), await hub.whose(c)]
    if (!kept || !retired) throw new Error('nobody is known')
    return { hub, kept, retired }
  }
  const publisher = { organisation, team: told().team, client: 'test' }
  const event = (id: string, ...identifiers: readonly ReturnType<typeof nhs>[]) =>
    told({ id, children: [{ identifiers }] })

  it('has all that found the one find the other, and keeps one number current', async () => {
    const { hub, kept } = await twoRecords()
    expect(await hub.merge('1', '2')).toMatchObject({ ok: true, isNew: true })
    for (const identifier of [a, b, c, d, local('1'), local('2')])
      expect(await hub.whose(identifier)).toBe(kept)
    await hub.publish(c, local('2'))
    expect(await hub.last()).toMatchObject({ identity: 'confirmed' })
    const held = (await hub.identity((identity) => identity.identifiersOf(kept))) ?? []
    expect(
      held
        .filter(({ system }) => system === 'nhs-number')
        .map(({ retired }) => retired)
        .sort(),
    ).toEqual([false, true])
    expect(await hub.merge('1', '2')).toEqual(none)
  })

  it('leaves the duplicate’s number current where it is the only one', async () => {
    const hub = identityOf(await open())
    await hub.publish(local('1'), b)
    await hub.publish(local('2'), c)
    await hub.merge('1', '2')
    await hub.publish(b, a)
    expect((await hub.last()).identity).toBe('contradictory')
    await hub.publish(b, c)
    expect((await hub.entries()).at(-2)?.subject).toBe(await hub.whose(b))
  })

  it('says in each log how far the other one goes, with who decided', async () => {
    const { hub, kept, retired } = await twoRecords()
    await hub.publish(c)
    const before = await hub.entries()
    const headOf = (subject: SubjectId) =>
      Math.max(
        0,
        ...before
          .filter(({ entry }) => entry.position.shard === shardOf(subject))
          .map(({ entry }) => entry.position.seq),
      )
    await hub.merge('1', '2')
    const decided = { team: told().team, client: 'test', reason: 'same-child' }
    const says = (role: string, other: SubjectId) => ({
      role,
      other,
      shard: shardOf(other),
      upTo: headOf(other),
      ...decided,
    })
    expect((await hub.records()).filter(Boolean)).toEqual([
      { subject: kept, type: hubRecordTypes.childMerged, data: says('kept', retired) },
      { subject: retired, type: hubRecordTypes.childMerged, data: says('retired', kept) },
    ])
  })

  it('follows every later record of either with one that cites it, also corrections and what rooms say', async () => {
    const { hub, kept, retired } = await twoRecords()
    const first = event('late', c)
    await accept([first], hub.ports)
    await hub.merge('1', '2')
    await hub.publish(c)
    expect((await hub.entries()).slice(-2).map(({ subject }) => subject)).toEqual([kept, retired])
    const corrected = submitEvent(
      { ...event('corrected', c).event, corrects: 'late' },
      publisher,
      Buffer.alloc(32),
    )
    await accept([corrected], hub.ports)
    // The correction stands where the child is found now; what it takes back is taken back where it stood.
    const last = (await hub.entries()).slice(-4).map(({ subject, entry }) => [subject, entry.kind])
    expect(last).toEqual([
      [kept, 'event'],
      [retired, 'hub'],
      [retired, 'retraction'],
      [kept, 'hub'],
    ])
    const { id: _, data: __, ...rest } = first.event
    const retraction = { ...rest, id: 'back', retracts: 'corrected' } as Parameters<
      typeof submitRetraction
    >[0]
    expect(
      await accept([submitRetraction(retraction, publisher, Buffer.alloc(32))], hub.ports),
    ).toMatchObject([{ ok: true }])
    await hub.roomSays(retired)
    expect((await hub.entries()).slice(-2).map(({ subject }) => subject)).toEqual([retired, kept])
    expect(await everythingIsCited(hub)).toBe(5)
  })

  it('is never followed before what was said, by the clock of whichever shard is ahead', async () => {
    const { hub, kept, retired } = await twoRecords()
    const ahead = { ...hub.ports, now: () => hub.ports.now() + 60_000 }
    await accept([event('ahead', a)], ahead)
    await hub.merge('1', '2')
    await hub.publish(a)
    await accept([deadlineOf(retired, 'further', hub.ports.now() + 90_000)], hub.ports)
    await hub.publish(c)
    const times = (await hub.entries())
      .slice(-6)
      .map(({ subject, entry }) => [subject, (entry.recordedTime - hub.ports.now()) / 1000])
    expect(times).toEqual([
      [kept, 60],
      [retired, 60],
      [retired, 90],
      [kept, 90],
      [kept, 90],
      [retired, 90],
    ])
    expect(await everythingIsCited(hub)).toBe(3)
  })

  it('joins all that a third record is merged with, and seals all of them in one act', async () => {
    const { hub, kept, retired } = await twoRecords()
    await hub.publish(local('3'), upn('F84533022500T'))
    const third = await hub.whose(local('3'))
    await hub.merge('1', '2')
    await hub.publish(a)
    await hub.merge('3', '1')
    expect(await hub.whose(c)).toBe(third)
    await hub.publish(c)
    const mergers = (await hub.records()).filter((record) => record?.type === hubRecordTypes.childMerged)
    expect(mergers).toHaveLength(6)
    expect(await everythingIsCited(hub)).toBe(3)
    await hub.seal('3')
    const sealed = (await hub.records()).filter((record) => record?.type === hubRecordTypes.childSealed)
    expect(sealed.map((record) => record?.subject).sort()).toEqual([kept, retired, third].sort())
    expect(await everythingIsCited(hub)).toBe(9)
    await hub.publish(c)
    expect((await hub.entries()).at(-3)?.subject).toBe(third)
    expect(await everythingIsCited(hub)).toBe(11)
  })

  it('is settled by a split where it was wrong, and what was joined stays joined', async () => {
    const { hub, kept, retired } = await twoRecords()
    await hub.merge('1', '2')
    expect(await hub.split('1', c, d, local('2'))).toMatchObject({ ok: true })
    const parted = await hub.whose(c)
    expect([kept, retired]).not.toContain(parted)
    await hub.publish(c)
    expect((await hub.last()).subject).toBe(parted)
    await hub.publish(a)
    expect((await hub.entries()).slice(-2).map(({ subject }) => subject)).toEqual([kept, retired])
    expect(await everythingIsCited(hub)).toBe(2)
  })

  it('gives one answer for a child that is not there, is another’s to name, is sealed or is the same', async () => {
    const { hub } = await twoRecords()
    await hub.publish(local('3'), nhs('9990000034'))
    await hub.seal('3')
    const logged = await hub.logged()
    for (const [child, duplicate] of [
      ['1', '1'],
      ['1', 'none'],
      ['none', '1'],
      ['1', '3'],
      ['3', '1'],
    ] as const)
      expect(await hub.merge(child, duplicate)).toEqual(none)
    expect(await hub.logged()).toEqual(logged)
  })

  it('takes over a birth date where none was known, and keeps its own where one was', async () => {
    const born = async (id: string, birthDate: string, ...identifiers: readonly ReturnType<typeof nhs>[]) => {
      await accept([told({ id, children: [{ identifiers, birthDate }] })], hub.ports)
      return (await hub.last()).identity
    }
    const { hub } = await twoRecords()
    await born('one', '2015-04-15', c)
    await hub.merge('1', '2')
    expect(await born('two', '2015-04-15', a)).toBe('confirmed')
    expect(await born('three', '2016-01-01', a)).toBe('contradictory')
    await hub.publish(local('3'))
    await born('four', '2016-01-01', local('3'))
    await hub.merge('1', '3')
    expect(await born('five', '2016-01-01', local('3'))).toBe('contradictory')
    expect(await born('six', '2015-04-15', local('3'))).toBe('confirmed')
  })

  it('ends the listing of a provisional child that turned out to be a known one, also as a candidate', async () => {
    const { hub, kept } = await twoRecords()
    const northshire = 'la:northshire' as typeof organisation
    await hub.publish()
    const provisional = (await hub.last()).subject
    await hub.publish(a, c)
    const uncertain = (await hub.last()).subject
    const list = async () => {
      const listed = await listProvisional({ authority: northshire, after: null, most: 9 }, hub.ports)
      return listed?.map(({ reference, candidates }) => [reference, ...candidates])
    }
    const known = (subject: SubjectId, by = northshire) => childReference(hub.ports.referenceKey, by, subject)
    await hub.merge('1', '2')
    expect(await list()).toEqual([[known(provisional)], [known(uncertain), known(kept)]])
    const duplicate = { reference: known(provisional, organisation) }
    const merge = { kind: 'merge', child: { local: '1' }, duplicate, reason: 'same-child' } as const
    expect(await hub.act(merge)).toMatchObject({ ok: true })
    expect(await list()).toEqual([[known(uncertain), known(kept)]])
    expect(await hub.act({ ...merge, duplicate: { local: '1' }, child: duplicate })).toEqual(none)
    const other = { reference: known(uncertain, organisation) }
    expect(await hub.act({ ...merge, child: other, duplicate: { local: '1' } })).toMatchObject({ ok: true })
    expect([await list(), await hub.whose(c)]).toEqual([[], uncertain])
  })
}

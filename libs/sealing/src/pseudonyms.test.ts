import { newChild, type OrganisationId, type TeamId } from '@common-thread/events'
import { childReference, deliveryIds, identifierHash, lineSalt, nobodysSubject } from './pseudonyms.js'

const key = Buffer.alloc(32, 1)
const [ava, ben] = [newChild(Buffer.alloc(16, 1)), newChild(Buffer.alloc(16, 2))]
const [oakfield, hillside] = ['school:oakfield-primary', 'school:hillside-academy'] as OrganisationId[]
const dsl = 'school:oakfield-primary/dsl' as TeamId
const distinct = (all: readonly (string | Buffer)[]) => new Set(all.map(String)).size

it('gives a partner one reference for a child, for ever', () => {
  expect(childReference(key, oakfield as OrganisationId, ava)).toBe('ref_qt2uqimp5xtx7x33zeuzooefuq')
})

it('gives each partner its own reference for each child', () => {
  const all = [oakfield, hillside].flatMap((organisation) =>
    [ava, ben].map((child) => childReference(key, organisation as OrganisationId, child)),
  )
  expect(distinct([...all, childReference(Buffer.alloc(32, 2), oakfield as OrganisationId, ava)])).toBe(5)
  for (const reference of all) expect(reference).toMatch(/^ref_[a-z2-7]{26}$/)
})

it('makes of each name that an organisation has nothing of a subject of its own, always the same', () => {
  const of = (organisation: OrganisationId | undefined, name: string, by = key) =>
    nobodysSubject(by, organisation as OrganisationId, name)
  expect(of(oakfield, 'd_1')).toBe(of(oakfield, 'd_1'))
  const all = [
    of(oakfield, 'd_1'),
    of(oakfield, 'd_2'),
    of(hillside, 'd_1'),
    of(oakfield, 'd_1', Buffer.alloc(32, 2)),
  ]
  expect(distinct(all)).toBe(4)
  for (const subject of all) expect(subject).toMatch(/^child_[a-z2-7]{26}$/)
})

it('gives a delivery an id of its own for each record, recipient and subject, the same when computed again', () => {
  const mash = 'la:northshire/mash' as TeamId
  const ids = [
    deliveryIds(key, { shard: 1, seq: 2 })(dsl, 2),
    deliveryIds(key, { shard: 1, seq: 3 })(dsl, 2),
    deliveryIds(key, { shard: 2, seq: 2 })(dsl, 2),
    deliveryIds(key, { shard: 1, seq: 2 })(dsl, 1),
    deliveryIds(key, { shard: 1, seq: 2 })(mash, 2),
    deliveryIds(Buffer.alloc(32, 2), { shard: 1, seq: 2 })(dsl, 2),
    // Parts that run together differently are other parts.
    deliveryIds(key, { shard: 12, seq: 2 })(dsl, 2),
    deliveryIds(key, { shard: 1, seq: 22 })(dsl, 2),
  ]
  expect(distinct(ids)).toBe(8)
  expect(deliveryIds(key, { shard: 1, seq: 2 })(dsl, 2)).toBe(ids[0])
})

it('salts each line under a leaf differently', () => {
  const salts = [0, 1].flatMap((line) => [1, 2].map((seq) => lineSalt(key, { shard: 1, seq }, line)))
  expect(distinct(salts.map((salt) => salt.toString('hex')))).toBe(4)
  for (const salt of salts) expect(salt).toHaveLength(32)
})

it('keeps identifiers of different systems and scopes apart', () => {
  const hashes = [
    identifierHash(key, 'upn', '', '1'),
    identifierHash(key, 'local', '', '1'),
    identifierHash(key, 'local', 'la:northshire', '1'),
    identifierHash(key, 'local', 'la:southshire', '1'),
    identifierHash(key, 'local', 'la:northshire1', ''),
  ]
  expect(distinct(hashes.map((hash) => hash.toString('hex')))).toBe(5)
})

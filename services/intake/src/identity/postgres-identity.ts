import { type OrganisationId, type SubjectId } from '@common-thread/events'
import { type Queryable } from '@common-thread/postgres'
import {
  type IdentityChanges,
  type IdentityTransaction,
  type KnownSubject,
  type Membership,
  type NewIdentifier,
  type SubjectIdentifier,
} from './identity-store.js'
import { mergeSubjects } from './postgres-merge.js'

interface SubjectRow {
  readonly subject: SubjectId
  readonly joined: readonly SubjectId[] | null
  readonly birth_hash: Buffer | null
  readonly birth_of: SubjectId | null
  readonly nhs_number_hash: Buffer | null
  readonly is_sealed: boolean
  readonly identity_revision: string
}

/** What identifiers find, or an authority names, was merged into no other: others were into it. */
const columns = `s.subject, s.birth_hash, s.birth_of, n.hash as nhs_number_hash, s.is_sealed, h.identity_revision,
  (select array_agg(m.subject order by m.subject) from subject m where m.merged_into = s.subject) as joined`
const joins = `join shard_head h on h.shard = s.shard
  left join identifier n on n.subject = s.subject and n.system = 'nhs-number' and not n.retired`

const knownOf = (row: SubjectRow): KnownSubject => ({
  subject: row.subject,
  joined: row.joined ?? [],
  birthHash: row.birth_hash,
  birthScope: row.birth_of ?? row.subject,
  nhsNumberHash: row.nhs_number_hash,
  isSealed: row.is_sealed,
  revision: Number(row.identity_revision),
})

export const postgresIdentity = (client: Queryable): IdentityTransaction => ({
  find: async (hashes) => {
    const { rows } = await client.query<SubjectRow & { hash: Buffer }>(
      `select i.hash, ${columns} from identifier i join subject s on s.subject = i.subject ${joins}
       where i.hash = any($1::bytea[])`,
      [hashes],
    )
    return new Map(rows.map((row): [string, KnownSubject] => [row.hash.toString('hex'), knownOf(row)]))
  },

  identifiersOf: async (subject) => {
    const { rows } = await client.query<NewIdentifier>(
      `select hash, subject, system, key_id as "keyId", sealed, retired from identifier
       where subject = $1 order by hash`,
      [subject],
    )
    return rows
  },

  live: async (subject) => {
    const { rows } = await client.query<SubjectRow>(
      `select ${columns} from subject s ${joins}
       where s.subject = $1 and not s.is_sealed and s.merged_into is null`,
      [subject],
    )
    return rows.map(knownOf)[0]
  },

  membership: async (subjects) => {
    const { rows } = await client.query<Pick<SubjectRow, 'subject' | 'joined' | 'identity_revision'>>(
      `select s.subject, h.identity_revision,
         (select array_agg(o.subject order by o.subject) from (
            select m.subject from subject m where m.merged_into = coalesce(s.merged_into, s.subject)
            union all select s.merged_into where s.merged_into is not null) o
          where o.subject <> s.subject) as joined
       from subject s join shard_head h on h.shard = s.shard where s.subject = any($1::text[])`,
      [subjects],
    )
    return rows.map(({ subject, joined, identity_revision }): Membership => ({
      subject,
      joined: joined ?? [],
      revision: Number(identity_revision),
    }))
  },

  byReference: async (organisation, reference, referenceOf) => {
    await nameProvisional(client, organisation, referenceOf)
    const { rows } = await client.query<{ subject: SubjectId }>(
      `select r.subject from child_reference r join subject s on s.subject = r.subject
       where r.organisation = $1 and r.reference = $2 and s.provisional`,
      [organisation, reference],
    )
    return rows[0]?.subject
  },

  provisionalOf: async (authority, after, most) => {
    const { rows } = await client.query<{
      subject: SubjectId
      reported_at: Date
      candidates: SubjectId[] | null
    }>(
      `select s.subject, s.reported_at,
         (select array_agg(c.candidate order by c.candidate) from candidate c where c.subject = s.subject) as candidates
       from subject s
       where s.provisional and s.authority = $1 and not s.is_sealed and s.merged_into is null
         and ($2::text is null or (s.reported_at, s.subject) >
           (select a.reported_at, a.subject from subject a where a.subject = $2))
       order by s.reported_at, s.subject limit $3`,
      [authority, after, most],
    )
    return rows.map(({ subject, reported_at, candidates }) => ({
      subject,
      reportedAt: reported_at.getTime(),
      candidates: candidates ?? [],
    }))
  },

  candidatesOf: async (subject) => {
    const { rows } = await client.query<{ candidate: SubjectId }>(
      'select candidate from candidate where subject = $1 order by candidate',
      [subject],
    )
    return rows.map(({ candidate }) => candidate)
  },
})

const namedAtOnce = 2000

/** An organisation's references can't be turned back: those of provisional children are kept once it asks by one. */
async function nameProvisional(
  client: Queryable,
  organisation: OrganisationId,
  referenceOf: (subject: SubjectId) => string,
): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ subject: SubjectId }>(
      `select s.subject from subject s where s.provisional and not exists (
         select from child_reference r where r.organisation = $1 and r.subject = s.subject
       ) limit $2`,
      [organisation, namedAtOnce],
    )
    if (rows.length === 0) return
    const subjects = rows.map(({ subject }) => subject)
    await client.query(
      `insert into child_reference (organisation, reference, subject)
       select $1, * from unnest($2::text[], $3::text[]) on conflict do nothing`,
      [organisation, subjects.map(referenceOf), subjects],
    )
  }
}

/** False when another instance was first with any of it. The statements run in the order in which they are given. */
export async function writeIdentity(client: Queryable, changes: IdentityChanges): Promise<boolean> {
  const written = await Promise.all([
    giveUp(client, changes.released, 'delete from identifier i using given g'),
    giveUp(client, changes.retired, 'update identifier i set retired = true from given g'),
    insertSubjects(client, changes),
    forgetBirths(client, changes),
    setBirths(client, changes),
    insertIdentifiers(client, changes),
    sealSubjects(client, changes),
    mergeSubjects(client, changes),
    revise(client, changes),
  ])
  return !written.includes(false)
}

async function giveUp(
  client: Queryable,
  identifiers: readonly SubjectIdentifier[],
  statement: string,
): Promise<boolean> {
  if (identifiers.length === 0) return true
  const { rowCount } = await client.query(
    `with given as (select * from unnest($1::bytea[], $2::text[]) as g (hash, subject))
     ${statement} where i.hash = g.hash and i.subject = g.subject`,
    [identifiers.map(({ hash }) => hash), identifiers.map(({ subject }) => subject)],
  )
  return rowCount === identifiers.length
}

async function insertSubjects(client: Queryable, { subjects }: IdentityChanges): Promise<void> {
  if (subjects.length === 0) return
  await client.query(
    `insert into subject (subject, shard, provisional, authority, reported_at)
     select s.*, now() from unnest($1::text[], $2::int[], $3::boolean[], $4::text[]) as s`,
    [
      subjects.map(({ subject }) => subject),
      subjects.map(({ shard }) => shard),
      subjects.map(({ provisional }) => provisional),
      subjects.map(({ authority }) => authority),
    ],
  )
  const candidates = subjects.flatMap(({ subject, candidates: all }) => all.map((each) => [subject, each]))
  if (candidates.length === 0) return
  await client.query(
    'insert into candidate (subject, candidate) select * from unnest($1::text[], $2::text[])',
    [candidates.map(([subject]) => subject), candidates.map(([, candidate]) => candidate)],
  )
}

async function forgetBirths(client: Queryable, { birthsForgotten }: IdentityChanges): Promise<void> {
  if (birthsForgotten.length === 0) return
  await client.query(
    'update subject set birth_hash = null, birth_of = null where subject = any($1::text[])',
    [birthsForgotten],
  )
}

async function setBirths(client: Queryable, { birthHashes }: IdentityChanges): Promise<boolean> {
  if (birthHashes.length === 0) return true
  const { rowCount } = await client.query(
    `update subject s set birth_hash = b.hash from unnest($1::text[], $2::bytea[]) as b (subject, hash)
     where s.subject = b.subject and s.birth_hash is null`,
    [birthHashes.map(({ subject }) => subject), birthHashes.map(({ hash }) => hash)],
  )
  return rowCount === birthHashes.length
}

async function insertIdentifiers(client: Queryable, { identifiers }: IdentityChanges): Promise<boolean> {
  if (identifiers.length === 0) return true
  const { rowCount } = await client.query(
    `insert into identifier (hash, subject, system, key_id, sealed, retired)
     select * from unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::boolean[]) as i (hash)
     order by i.hash on conflict do nothing`,
    [
      identifiers.map(({ hash }) => hash),
      identifiers.map(({ subject }) => subject),
      identifiers.map(({ system }) => system),
      identifiers.map(({ keyId }) => keyId),
      identifiers.map(({ sealed }) => sealed),
      identifiers.map(({ retired }) => retired),
    ],
  )
  return rowCount === identifiers.length
}

/** A sealed identity is no candidate, nor does anybody ask whether it is another. */
async function sealSubjects(client: Queryable, { sealed }: IdentityChanges): Promise<boolean> {
  if (sealed.length === 0) return true
  const [{ rowCount }] = await Promise.all([
    client.query('update subject set is_sealed = true where subject = any($1::text[]) and not is_sealed', [
      sealed,
    ]),
    client.query('delete from candidate where subject = any($1::text[]) or candidate = any($1::text[])', [
      sealed,
    ]),
  ])
  return rowCount === sealed.length
}

async function revise(client: Queryable, { revised }: IdentityChanges): Promise<void> {
  if (revised.length === 0) return
  await client.query(
    'update shard_head set identity_revision = identity_revision + 1 where shard = any($1::int[])',
    [[...new Set(revised)]],
  )
}

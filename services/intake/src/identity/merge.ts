import { shardOf, type SubjectId } from '@common-thread/events'
import { type RecordOfAct } from './act-record.js'
import { type DecideActPorts, type Decided } from './decide-act.js'
import { type KnownSubject, noChanges } from './identity-store.js'

/**
 * Two records are one child's: all that found the duplicate finds the one that is kept. No record moves: each log says
 * of each of the other's how far it goes, once for every pair, also of those that were merged before.
 */
export async function merge(
  kept: KnownSubject,
  duplicate: KnownSubject,
  { identity, open }: Pick<DecideActPorts, 'identity' | 'open'>,
): Promise<Decided | undefined> {
  if (kept.subject === duplicate.subject) return undefined
  const all = await open(await identity.identifiersOf(duplicate.subject))
  if (!all) return undefined
  const [keeps, retires] = [groupOf(kept), groupOf(duplicate)]
  return {
    records: keeps.flatMap((one) =>
      retires.flatMap((other): RecordOfAct[] => [
        { subject: one, role: 'kept', other },
        { subject: other, role: 'retired', other: one },
      ]),
    ),
    read: [kept, duplicate],
    // These records are what joins the logs; there is nothing more in them to be told.
    joined: new Map(),
    changes: {
      ...noChanges,
      released: all.map(({ lookUp: { hash } }) => ({ subject: duplicate.subject, hash })),
      merged: [{ subject: duplicate.subject, into: kept.subject }],
      revised: [...keeps, ...retires].map(shardOf),
    },
    links: all.map(({ lookUp, retired }) => ({
      subject: kept.subject,
      lookUp,
      // A child has one current number: its own, where it has one.
      retired: retired || (lookUp.identifier.system === 'nhs-number' && kept.nhsNumberHash !== null),
    })),
  }
}

const groupOf = ({ subject, joined }: KnownSubject): readonly SubjectId[] => [subject, ...joined]

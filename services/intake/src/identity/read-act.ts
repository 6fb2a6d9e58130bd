import { z } from 'zod'
import { type Directory } from '@common-thread/directory'
import { parseOrganisation, type TeamId } from '@common-thread/events'
import { type IdentityAct } from './act.js'
import { actLimits, idPattern } from './act-limits.js'

const text = z.string().min(1).max(actLimits.text)

const named = z.union([z.strictObject({ local: text }), z.strictObject({ reference: text })])

const organisation = z.string().transform((stated, context) => {
  const parsed = parseOrganisation(stated)
  if (!parsed) context.addIssue({ code: 'custom' })
  return parsed ?? z.NEVER
})

const identifiers = z.array(
  z
    .strictObject({ system: text, value: text, organisation: organisation.optional() })
    .transform(({ organisation: of, ...identifier }) =>
      of ? { ...identifier, organisation: of } : identifier,
    ),
)

const id = z.string().regex(idPattern)

const bodies = {
  split: z.strictObject({
    id,
    child: named,
    identifiers: identifiers.min(1).max(actLimits.identifiers),
    reason: z.enum(['two-children', 'identifier-given-in-error']),
  }),
  seal: z.strictObject({
    id,
    child: named,
    permits: z.array(z.string()).max(actLimits.permits),
    release: identifiers.max(actLimits.identifiers).default([]),
    reason: z.literal('adoption-order-made'),
  }),
  merge: z.strictObject({ id, child: named, duplicate: named, reason: z.literal('same-child') }),
}

export type ReadAct =
  | { readonly ok: true; readonly id: string; readonly act: IdentityAct }
  /** Which part of the body is not valid; never what it says. */
  | { readonly ok: false; readonly parameter: string }

/** Parses what a client asks for. A seal can leave in only teams of the directory. */
export function readAct(kind: IdentityAct['kind'], body: unknown, directory: Directory): ReadAct {
  const parsed = bodies[kind].safeParse(body)
  if (!parsed.success) {
    const [part] = parsed.error.issues[0]?.path ?? []
    return { ok: false, parameter: typeof part === 'string' ? part : 'body' }
  }
  const { id: stated, ...act } = parsed.data
  if ('permits' in act && !act.permits.every((team) => directory.teams.has(team as TeamId)))
    return { ok: false, parameter: 'permits' }
  return { ok: true, id: stated, act: { kind, ...act } as IdentityAct }
}

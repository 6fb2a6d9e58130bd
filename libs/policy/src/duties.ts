import { type OrganisationId } from '@common-thread/events/catalogue'
import { areaOf } from '@common-thread/directory/lookup'
import { basisInForce, type Bases, type Duty } from './bases.js'
import { answeringAuthority } from './hosts.js'
import { bases as generated } from './generated/bases.js'
import { childOf } from './log-entry.js'
import { type Question } from './question.js'

/** The duty that commands this very sharing: in force now, naming this capacity, in the circumstances that it asks for. */
export function dutyOf(question: Question, bases: Bases = generated): Duty | undefined {
  const { row, entry, capacity, now } = question
  if (typeof row === 'string' || capacity === undefined) return undefined
  const duty = bases[row.basis]?.duty
  if (!duty?.on[entry.name]?.includes(capacity) || !applies(duty, question)) return undefined
  return basisInForce(row.basis, now, bases) === row.basis ? duty : undefined
}

/**
 * The basis that a row's sharing rests on here and now: what stands in for it where its law is not in force, or where
 * it is a duty whose circumstances do not hold. Undefined where there is none.
 */
export function basisFor(question: Question, key: string, bases: Bases = generated): string | undefined {
  const basis = bases[key]
  if (!basis?.duty || applies(basis.duty, question)) return basisInForce(key, question.now, bases)
  return basis.otherwise === null ? undefined : basisInForce(basis.otherwise, question.now, bases)
}

function applies({ where }: Duty, question: Question): boolean {
  switch (where) {
    case null:
      return true
    case 'child-lives-in-publishers-area':
      return areaOf(question.directory, question.event.publisher) === whereChildLives(question)
  }
}

/** Where the publisher says that the child lives, else where the child is placed, else who answers for the child. */
function whereChildLives(question: Question): OrganisationId | null {
  const stated = childOf(question.event)?.address?.authority
  return stated ?? question.state.placement?.host ?? answeringAuthority(question)
}

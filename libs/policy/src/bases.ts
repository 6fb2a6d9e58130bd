import { dateOf, type Instant, type IsoDate } from '@common-thread/events/catalogue'
import { bases as generated } from './generated/bases.js'

/** Lawful bases by key. Basis is the gate to sharing; agreement or refusal is one input to it. */
export type Bases = Readonly<Record<string, Basis>>

export interface Basis {
  readonly purpose: string
  /** UK GDPR Article 6. */
  readonly article6: string
  /** UK GDPR Article 9, for special category data. */
  readonly article9: string
  /** Data Protection Act 2018, Schedule 1. */
  readonly schedule1: string
  /** Why without consent, where Schedule 1 paragraph 18 is relied on; never together with reliance on consent. */
  readonly para18Reason: 'CANNOT_GIVE' | 'NOT_REASONABLE_TO_OBTAIN' | 'WOULD_PREJUDICE' | null
  readonly gateway: Gateway
  /** Key of the basis that is relied on while the gateway is not in force; null where there is none. */
  readonly otherwise: string | null
  /** Common-law duty of confidence. */
  readonly confidentiality: string
  /** Where the law does not only allow but commands: on which events, and to whom. */
  readonly duty: Duty | null
  /** Parts believed but not confirmed in a primary source. */
  readonly unconfirmed: readonly string[]
}

/** The statute that the sharing rests on, and while it is the law. */
export interface Gateway {
  readonly statute: string
  readonly section: string
  /** First day in force; null where commencement is not set. */
  readonly inForceFrom: IsoDate | null
  /** First day no longer in force; null where no end is known. */
  readonly inForceTo: IsoDate | null
}

export interface Duty {
  /** Capacities that the duty names, by the name of the event. */
  readonly on: Readonly<Record<string, readonly string[]>>
  readonly where: 'child-lives-in-publishers-area' | null
  /** It says itself what of other people goes. */
  readonly fixesThirdParties: boolean
  /** What a delivery by the hub does of it, in words. */
  readonly discharge: string
}

/** The basis as a recipient is told it: UK GDPR Article 6, and the statute that the sharing rests on. */
export const lawfulBasisOf = ({ article6, gateway }: Basis): string =>
  `UK GDPR ${article6}; ${gateway.statute} ${gateway.section}`

/**
 * The basis that may be relied on at a moment: the one named while its gateway is in force, or what it names
 * otherwise. Undefined where no law carries the sharing then; a key that is unknown is no law either.
 */
export function basisInForce(key: string, now: Instant, bases: Bases = generated): string | undefined {
  for (let at: string | null | undefined = key; at !== null && at !== undefined;) {
    const basis: Basis | undefined = bases[at]
    if (basis && isInForce(basis.gateway, now)) return at
    at = basis?.otherwise
  }
  return undefined
}

/** An Act comes into force at the beginning of its day (Interpretation Act 1978 s.4). */
function isInForce({ inForceFrom, inForceTo }: Gateway, now: Instant): boolean {
  if (inForceFrom === null) return false
  const today = dateOf(now)
  return inForceFrom <= today && (inForceTo === null || today < inForceTo)
}

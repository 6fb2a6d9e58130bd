import { type IsoDate } from '@common-thread/events/catalogue'

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
  readonly gateway: {
    readonly statute: string
    readonly section: string
    readonly inForceFrom: IsoDate | null
  }
  /** Common-law duty of confidence. */
  readonly confidentiality: string
  /** Parts believed but not confirmed in a primary source. */
  readonly unconfirmed: readonly string[]
}

/** The basis as a recipient is told it: UK GDPR Article 6, and the statute that the sharing rests on. */
export const lawfulBasisOf = ({ article6, gateway }: Basis): string =>
  `UK GDPR ${article6}; ${gateway.statute} ${gateway.section}`

import { type Identifier } from '@common-thread/events'

/** An identifier as it is looked up: by keyed hash, never by value. */
export interface LookUp {
  readonly identifier: Pick<Identifier, 'system' | 'value'>
  readonly hash: Buffer
}

export type HashIdentifier = (system: string, scope: string, value: string) => Buffer

export const eachOnce = (lookUps: readonly LookUp[]): LookUp[] => [
  ...new Map(lookUps.map((lookUp) => [lookUp.hash.toString('hex'), lookUp])).values(),
]

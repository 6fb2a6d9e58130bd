/** The shape of a record: what the bounded decoder, the JSON reader and projection walk. Generated from schemas/. */
export type Shape =
  | { readonly kind: 'primitive'; readonly type: PrimitiveType }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'array'; readonly items: Shape }
  | RecordShape

export type PrimitiveType = 'string' | 'boolean' | 'int' | 'long' | 'bytes' | 'date' | 'timestamp'

export interface RecordShape {
  readonly kind: 'record'
  readonly name: string
  readonly fields: readonly FieldShape[]
}

export interface FieldShape {
  readonly name: string
  readonly shape: Shape
  /** Closed set of values of a string. */
  readonly values?: readonly string[]
  readonly format?: Format
  /** In UTF-16 code units. */
  readonly maxLength?: number
  readonly maxItems?: number
  readonly minItems?: number
  /** Code system that a code in this field is taken from. */
  readonly codeSet?: string
  /** A value that no year of the code set has is accepted and flagged, because the publisher may know better. */
  readonly unknownCodes?: 'flag'
  /** The date beside this field on which its code has to be valid. */
  readonly validOn?: string
  /** A count from 1 to 5 could tell of one child: its publisher leaves it out. */
  readonly smallNumbers?: 'suppressed'
  /** Told to the hub so that it can decide; in no view. */
  readonly forHubOnly?: true
  /** Present when the field may be left out. */
  readonly default?: unknown
}

export type Format =
  | 'organisation'
  | 'team'
  | 'nhs-number'
  | 'upn'
  | 'ofsted-urn'
  | 'laestab'
  | 'school-urn'
  | 'ods'
  | 'la-child-id'
  | 'local-authority'

/** Bounds for text and lists that the schema does not bound itself. */
export const defaultMaxLength = 2000
export const defaultMaxItems = 100

/**
 * Longs go no further than this. Avro allows 64 bits, but zig-zag doubles a value: beyond 2^52 the encoder of
 * JavaScript loses the last bit, and with it the sign.
 */
export const largestLong = 2 ** 52 - 1

/** Least and most of a whole number, by its type. */
export const rangeOf = {
  int: [-2147483648, 2147483647],
  long: [-largestLong, largestLong],
} as const

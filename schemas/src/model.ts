/** An Avro schema as the contract compiler sees it: named records resolved, the contract's own properties kept. */
export type Primitive = 'string' | 'boolean' | 'int' | 'long' | 'bytes' | 'date' | 'timestamp'

export type Shape =
  | { readonly kind: 'primitive'; readonly type: Primitive }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'array'; readonly items: Shape }
  | RecordModel

export interface RecordModel {
  readonly kind: 'record'
  readonly name: string
  readonly doc: string | undefined
  readonly properties: Properties
  readonly fields: readonly Field[]
}

export interface Field {
  readonly name: string
  readonly shape: Shape
  readonly doc: string | undefined
  readonly hasDefault: boolean
  readonly default: unknown
  readonly properties: Properties
}

/** Everything in a schema that Avro itself does not define. */
export type Properties = Readonly<Record<string, unknown>>

export interface Source {
  readonly path: string
  readonly text: string
}

export interface Problem {
  readonly path: string
  readonly detail: string
}

/** `safeguarding.v1.ConcernRaised` to `ConcernRaised`. */
export const lastName = (fullName: string): string => fullName.slice(fullName.lastIndexOf('.') + 1)

/** `ConcernRaised` to `concern-raised`, `Section47Enquiry` to `section-47-enquiry`. */
export const kebab = (name: string): string =>
  name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])/g, '-').toLowerCase()

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

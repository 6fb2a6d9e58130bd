import { Reflector } from '@nestjs/core'
import { type ProblemCode } from '../problem.js'

/** JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly description: string
  readonly schema: JsonSchema
}

export interface Answer {
  readonly description: string
  /** Of a body in the handler's own media type. */
  readonly schema?: JsonSchema
  /** By media type, where the handler answers in more than one. */
  readonly content?: Readonly<Record<string, JsonSchema>>
}

export interface RequestBody {
  readonly description: string
  readonly required: boolean
  /** By media type. */
  readonly content: Readonly<Record<string, JsonSchema>>
}

/** What a document says of a handler that its decorators and its code don't: path, method, status and scope are theirs. */
export interface Operation {
  readonly summary: string
  readonly description?: string
  /** Descriptions of the path's own parameters, by name. */
  readonly path?: Readonly<Record<string, Parameter>>
  readonly query?: Readonly<Record<string, Parameter>>
  readonly headers?: Readonly<Record<string, Parameter>>
  readonly body?: RequestBody
  /** With the handler's own status; without one it only refuses. */
  readonly answer?: Answer
  /** With other statuses, by status. */
  readonly also?: Readonly<Record<number, Answer>>
  /** What it refuses with, beyond what the guard does. */
  readonly problems?: readonly ProblemCode[]
  /** Of a handler that holds the token against the scope by itself, without the guard. */
  readonly scope?: string
}

/** Puts a handler into its room's OpenAPI document. */
export const Documented = Reflector.createDecorator<Operation>()

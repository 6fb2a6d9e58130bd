import { readFileSync } from 'node:fs'
import { type ProblemCode } from '@common-thread/nest'

type Json = Readonly<Record<string, unknown>>

export interface DocumentedResponse {
  readonly description: string
  readonly headers?: Json
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>
}

export interface DocumentedOperation {
  readonly operationId: string
  readonly security: readonly Json[]
  readonly responses: Readonly<Record<string, DocumentedResponse>>
}

export interface Documented {
  /** `post /v1/events`. */
  readonly key: string
  readonly method: string
  readonly path: string
  readonly operation: DocumentedOperation
}

/** An OpenAPI document as a reader has it: the file that is published, not what it is made from. */
export class OpenApiDocument {
  readonly json: Json

  constructor(readonly file: string) {
    this.json = JSON.parse(readFileSync(file, 'utf8')) as Json
  }

  operations(): Documented[] {
    const paths = this.json['paths'] as Readonly<
      Record<string, Readonly<Record<string, DocumentedOperation>>>
    >
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        key: `${method} ${path}`,
        method,
        path,
        operation,
      })),
    )
  }

  /** The codes that an operation can be refused with, by status. */
  problemCodes({ responses }: DocumentedOperation): [number, readonly ProblemCode[]][] {
    return Object.entries(responses).flatMap(([status, { content }]) => {
      const schema = content?.['application/problem+json']?.schema
      return schema ? [[Number(status), codesIn(schema)] as [number, ProblemCode[]]] : []
    })
  }
}

function codesIn(schema: Json): ProblemCode[] {
  const [, narrowed] = schema['allOf'] as [unknown, { properties: { code: { enum: ProblemCode[] } } }]
  return narrowed.properties.code.enum
}

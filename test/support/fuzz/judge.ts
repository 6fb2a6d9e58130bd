import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type OpenApiDocument } from '../openapi-document.js'
import { nameMarker, valueMarker } from './mutate.js'
import { type FuzzRequest } from './requests.js'

export interface FuzzAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Holds answers against an OpenAPI document: what it does not say, must not happen. */
export class Judge {
  /** What was answered how often: `post /v1/events 422 event-invalid`. */
  readonly seen = new Map<string, number>()
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false })
  private readonly validators = new Map<string, ValidateFunction>()

  constructor(private readonly document: OpenApiDocument) {
    formats.default(this.ajv)
    this.ajv.addSchema(document.json, 'document')
  }

  /** What is wrong with an answer, in words. */
  judge(request: FuzzRequest, answer: FuzzAnswer): string[] {
    const json = parsed(answer)
    const code = typeof json === 'object' && json !== null && 'code' in json ? String(json.code) : ''
    const key = `${request.route || 'no route'} ${answer.status} ${code}`.trim()
    this.seen.set(key, (this.seen.get(key) ?? 0) + 1)
    return [...this.undocumented(request, answer, json), ...repeated(answer, json)].map(
      (what) => `${key}: ${what}`,
    )
  }

  /** Documented problems that were never met. */
  unmet(): string[] {
    return this.document.operations().flatMap(({ key, operation }) =>
      this.document
        .problemCodes(operation)
        .flatMap(([status, codes]) => codes.map((code) => `${key} ${status} ${code}`))
        .filter((each) => !this.seen.has(each)),
    )
  }

  private undocumented(
    { route, headers: sent }: FuzzRequest,
    { status, headers, text }: FuzzAnswer,
    json: unknown,
  ): string[] {
    // Said of every room in its document's description: Node's own parser answers, without a body.
    if (status === 431 && 'x-large' in sent) return text === '' ? [] : ['a body with 431']
    if (status >= 500) return ['it is not to be so for good']
    if (route === '') return [404, 400].includes(status) ? [] : ['a status for what is not there']
    const operation = this.document.operations().find(({ key }) => key === route)?.operation
    const response = operation?.responses[String(status)]
    if (!operation || !response) return ['a status that is not documented']
    const type = String(headers['content-type'] ?? '').split(';')[0] ?? ''
    if (!response.content?.[type]) return [`a media type that is not documented: ${type}`]
    const missing = Object.keys(response.headers ?? {}).filter(
      (name) => headers[name.toLowerCase()] === undefined,
    )
    const validate = this.validatorOf(route, status, type)
    const errors = validate(json) ? [] : [this.ajv.errorsText(validate.errors).slice(0, 300)]
    return [...missing.map((name) => `no ${name}`), ...errors]
  }

  private validatorOf(route: string, status: number, type: string): ValidateFunction {
    const [method = '', path = ''] = route.split(' ')
    const pointer = ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
    const encoded = pointer
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const found = this.validators.get(encoded) ?? this.ajv.compile({ $ref: `document#/${encoded}` })
    this.validators.set(encoded, found)
    return found
  }
}

const parsed = ({ text }: FuzzAnswer): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Values nowhere; names of members only as where something is wrong. */
function repeated({ text, headers }: FuzzAnswer, json: unknown): string[] {
  const all = text + JSON.stringify(headers)
  const elsewhere =
    JSON.stringify(json, (key, value: unknown) => (key === 'pointer' ? undefined : value)) ?? text
  return [
    ...(all.includes(valueMarker) ? ['a value that was sent is repeated'] : []),
    ...(elsewhere.includes(nameMarker) ? ['a name that was sent is repeated outside a pointer'] : []),
  ]
}

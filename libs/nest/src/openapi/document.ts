import { type Type } from '@nestjs/common'
import { scopes } from '@common-thread/directory'
import { bearerProblems } from '../bearer-guard.js'
import { defaultPorts, type PortName } from '../default-ports.js'
import { HealthController } from '../health.js'
import { type Answer, type JsonSchema, type Parameter } from './operation.js'
import { problemAnswers, problemSchemas } from './problem-answer.js'
import { type Route, routesOf } from './routes.js'

/** A room as it is met over HTTP. */
export interface RoomInterface {
  readonly title: string
  readonly description: string
  /** Where a demo has it; several rooms can have one interface. */
  readonly ports: readonly PortName[]
  readonly controllers: readonly Type[]
  /** Ways in that are no controller's. */
  readonly routes?: readonly Route[]
  /** What operations refer to by name. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>
}

type Json = Readonly<Record<string, unknown>>

/** Every route of a room, its health included. */
export const routesOfRoom = ({ controllers, routes = [] }: RoomInterface): Route[] => [
  ...routesOf([...controllers, HealthController]),
  ...routes,
]

/** OpenAPI 3.1 of a room. Throws, naming it, for a route that nobody documented. */
export function openApi(room: RoomInterface): Json {
  const routes = routesOfRoom(room)
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  }
  const needsTokens = routes.some(({ scope }) => scope !== undefined)
  return {
    openapi: '3.1.1',
    info: {
      title: `Common Thread: ${room.title}`,
      version: '1.0.0',
      description: `${room.description} Requests that are not HTTP, or whose headers are larger than 16 KiB, get 400 or 431 without a body. Generated from the code.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: room.ports.map((port) => ({
      url: `http://127.0.0.1:${defaultPorts[port]}`,
      description: `The demo’s ${port}. TLS outside loopback.`,
    })),
    paths,
    components: {
      schemas: { ...problemSchemas, ...room.schemas },
      ...(needsTokens ? { securitySchemes: { token } } : {}),
    },
  }
}

const token = {
  type: 'oauth2',
  description:
    'An access token for resource urn:common-thread:api, as a bearer token (RFC 6750). The client needs the scope in the directory too.',
  flows: {
    clientCredentials: {
      tokenUrl: `http://127.0.0.1:${defaultPorts.issuer}/token`,
      scopes: Object.fromEntries(scopes.map((scope) => [scope, scope])),
    },
  },
}

function operationOf({ id, method, path, status, mediaType, scope, operation }: Route): Json {
  if (!operation) throw new Error(`${method} ${path} (${id}) is not documented`)
  const { summary, description, body, answer, also = {}, problems = [] } = operation
  const codes = scope === undefined ? problems : [...bearerProblems, ...problems]
  const answers = { ...(answer ? { [status]: answer } : {}), ...also, ...problemAnswers(codes) }
  return {
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    security: scope === undefined ? [] : [{ token: [scope] }],
    parameters: parametersOf(path, operation),
    ...(body
      ? {
          requestBody: {
            description: body.description,
            required: body.required,
            content: contentOf(body.content),
          },
        }
      : {}),
    responses: Object.fromEntries(
      Object.entries(answers).map(([code, each]) => [code, responseOf(Number(code), each, mediaType)]),
    ),
  }
}

function parametersOf(path: string, operation: NonNullable<Route['operation']>): Json[] {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): [string, Parameter] => {
    const parameter = operation.path?.[name]
    if (!parameter) throw new Error(`the parameter ${name} of ${path} is not documented`)
    return [name, parameter]
  })
  const listed = (where: string, parameters: readonly (readonly [string, Parameter])[]) =>
    parameters.map(([name, parameter]) => ({
      name,
      in: where,
      ...(where === 'path' ? { required: true } : {}),
      ...parameter,
    }))
  return [
    ...listed('path', named),
    ...listed('query', Object.entries(operation.query ?? {})),
    ...listed('header', Object.entries(operation.headers ?? {})),
  ]
}

const contentOf = (content: Readonly<Record<string, JsonSchema>>): Json =>
  Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]))

const text = (description: string) => ({ description, schema: { type: 'string' } })

/** What goes with a status, whatever the route. */
const headersOf: Readonly<Record<number, Json>> = {
  401: { 'WWW-Authenticate': text('RFC 6750: Bearer error="invalid_token"') },
  429: { 'Retry-After': text('Seconds') },
  503: { 'Retry-After': text('Seconds') },
}

function responseOf(status: number, { description, schema, content }: Answer, mediaType: string): Json {
  const all = content ?? (schema ? { [mediaType]: schema } : undefined)
  return {
    description,
    ...(headersOf[status] ? { headers: headersOf[status] } : {}),
    ...(all ? { content: contentOf(all) } : {}),
  }
}

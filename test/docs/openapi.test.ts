import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Module, type INestApplication } from '@nestjs/common'
import { Test } from '@nestjs/testing'
import { validate } from '@readme/openapi-parser'
import { interfaces } from '@common-thread/infra/openapi'
import {
  Documented,
  HealthController,
  openApi,
  problems,
  type RoomInterface,
  routesOfRoom,
} from '@common-thread/nest'
import { OpenApiDocument } from '../support/openapi-document.js'

const folder = join(import.meta.dirname, '../../docs/reference/openapi')
const names = Object.keys(interfaces)
const documentOf = (name: string) => new OpenApiDocument(join(folder, `${name}.json`))

/** Every route that a room's own HTTP server has, asked of the server and not of decorators. */
async function served(room: RoomInterface): Promise<string[]> {
  const app = await appOf(room)
  interface Layer {
    readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
  }
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } }
  const routes = router.stack.flatMap(({ route }) =>
    route
      ? Object.keys(route.methods).map((method) => `${method} ${route.path.replace(/[:*](\w+)/g, '{$1}')}`)
      : [],
  )
  await app.close()
  return routes.sort()
}

async function appOf({ controllers }: RoomInterface): Promise<INestApplication> {
  @Module({ controllers: [...controllers, HealthController] })
  class Room {}
  const built = await Test.createTestingModule({ imports: [Room] })
    .useMocker(() => ({}))
    .compile()
  return built.createNestApplication({ logger: false }).init()
}

it('there is a document for each room with an interface, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.json`).sort())
})

describe.each(names)('the OpenAPI document of %s', (name) => {
  const document = documentOf(name)
  const room = interfaces[name] as RoomInterface

  it('is valid OpenAPI 3.1, with every schema that it refers to', async () => {
    expect(await validate(join(folder, `${name}.json`))).toMatchObject({ valid: true, warnings: [] })
    expect(document.json['openapi']).toMatch(/^3\.1\./)
  })

  it('has every route that the room serves, and none that it does not', async () => {
    const others = (room.routes ?? []).map(({ method, path }) => `${method} ${path}`)
    expect(
      document
        .operations()
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...(await served(room)), ...others].sort())
  })

  it('says a scope for each route, or that anybody may call it, as its guard does', () => {
    for (const { key, method, path, operation } of document.operations()) {
      const route = routesOfRoom(room).find((each) => each.method === method && each.path === path)
      const scope = route?.scope
      expect([key, operation.security]).toEqual([key, scope === undefined ? [] : [{ token: [scope] }]])
      expect(Object.keys(operation.responses).includes('403')).toBe(scope !== undefined)
    }
  })

  it('gives each problem the status that it has, an operation a name of its own, and no fault', () => {
    const ids = document.operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { key, operation } of document.operations()) {
      for (const [status, codes] of document.problemCodes(operation)) {
        for (const code of codes) expect([key, code, problems[code]?.[0]]).toEqual([key, code, status])
      }
      expect(Object.keys(operation.responses)).not.toContain('500')
    }
  })
})

it('the validator refuses what is not OpenAPI, and what leads nowhere', async () => {
  const { json } = documentOf('ledger')
  const paths = json['paths'] as Readonly<Record<string, { readonly get: object }>>
  const withResponses = (responses: object) => ({
    ...json,
    paths: { '/checkpoint': { get: { ...paths['/checkpoint']?.get, responses } } },
  })
  const nowhere = { content: { 'text/plain': { schema: { $ref: '../json-schema/nothing.json' } } } }
  expect(await validate(withResponses({ 200: {} }) as never)).toMatchObject({ valid: false })
  await expect(validate(withResponses({ 200: { description: 'x', ...nowhere } }) as never)).rejects.toThrow()
})

it('a route that nobody documented makes no document', () => {
  class SecretController {}
  const read = () => ({})
  Reflect.defineProperty(SecretController.prototype, 'read', { value: read })
  Reflect.defineMetadata('path', 'v1', SecretController)
  Reflect.defineMetadata('path', 'secret', read)
  Reflect.defineMetadata('method', 0, read)
  const room = { title: 'x', description: 'x', ports: [], controllers: [SecretController] }
  expect(() => openApi(room)).toThrow('get /v1/secret')
  Reflect.defineMetadata(Documented.KEY, { summary: 'Read' }, read)
  expect(openApi(room)).toMatchObject({ paths: { '/v1/secret': { get: { summary: 'Read' } } } })
})

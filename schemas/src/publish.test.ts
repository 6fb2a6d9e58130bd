import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type SchemaVersion } from './emit-schemas.js'
import { publish } from './publish.js'

/** As much of a registry as registering by number needs: modes, subjects, and one schema for each number. */
class WritableRegistry {
  readonly modes = new Map<string, string>()
  readonly configs = new Map<string, string>()
  readonly schemas: { subject: string; id: number; version: number; schema: string }[] = []
  readonly authorizations = new Set<string | undefined>()

  answer(method: string, path: string, body: Record<string, unknown>): [number, object] {
    const [, kind, subject = '', versions] = path.split('?')[0]?.split('/') ?? []
    if (method === 'PUT' && kind === 'mode') {
      this.modes.set(subject, String(body['mode']))
      return [200, body]
    }
    if (method === 'PUT' && kind === 'config') {
      this.configs.set(subject, String(body['compatibility']))
      return [200, body]
    }
    if (versions === undefined) {
      const found = this.schemas.find((each) => each.subject === subject && each.schema === body['schema'])
      return found ? [200, found] : [404, { error_code: 40401, message: 'Subject not found.' }]
    }
    if (this.modes.get(subject) !== 'IMPORT')
      return [422, { error_code: 42205, message: 'not in import mode' }]
    if (this.schemas.some(({ id }) => id === body['id']))
      return [422, { error_code: 42205, message: 'Overwrite is not permitted' }]
    this.schemas.push({ subject, ...(body as { id: number; version: number; schema: string }) })
    return [200, { id: body['id'] }]
  }
}

let server: Server
let registry: WritableRegistry
let url = ''

beforeEach(async () => {
  registry = new WritableRegistry()
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      registry.authorizations.add(request.headers.authorization)
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
      const [status, answer] = registry.answer(request.method ?? '', request.url ?? '', body)
      response.writeHead(status).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => server.close())

const version = (id: number, name: string, number: number): SchemaVersion => ({
  id,
  name,
  version: number,
  forPartners: true,
  sha256: '',
  text: `{"of":"${name} ${number}"}`,
})
const all = [version(4, 'a.Plan', 1), version(5, 'a.Move', 1), version(9, 'a.Plan', 2)]
const run = (versions: readonly SchemaVersion[]) =>
  publish(versions, { url: `${url}/`, headers: { authorization: 'Basic eA==' } })

it('registers every version under its number, and leaves the subject read only', async () => {
  expect(await run(all)).toEqual({ registered: 3, present: 0, problems: [] })
  expect(registry.schemas.map(({ subject, id, version }) => [subject, version, id])).toEqual([
    ['a.Plan', 1, 4],
    ['a.Plan', 2, 9],
    ['a.Move', 1, 5],
  ])
  expect([...registry.modes.values(), ...registry.configs.values()]).toEqual([
    'READONLY',
    'READONLY',
    'FULL_TRANSITIVE',
    'FULL_TRANSITIVE',
  ])
  expect(registry.authorizations).toEqual(new Set(['Basic eA==']))
})

it('adds what is new, and nothing when nothing is', async () => {
  await run(all.slice(0, 2))
  expect(await run(all)).toEqual({ registered: 1, present: 2, problems: [] })
  expect(await run(all)).toEqual({ registered: 0, present: 3, problems: [] })
})

it('tells of a number that means something else there', async () => {
  await run([version(4, 'b.Other', 1), version(7, 'a.Move', 1)])
  expect(await run(all)).toEqual({
    registered: 0,
    present: 0,
    problems: [
      { path: 'a.Plan', detail: 'the registry answers 422: Overwrite is not permitted' },
      { path: 'a.Move', detail: 'version 1 has the number 7 there, and 5 on records' },
    ],
  })
})

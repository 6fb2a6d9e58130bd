import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { consumerIdOf } from '@common-thread/directory/northshire'
import { deliveriesTopic, eventTypes, kafkaName, type OrganisationId, unframe } from '@common-thread/events'
import { examples, java, kcat, libraries, python, type Tool } from '../support/foreign-tools.js'
import { children, introductions, planReviewed, publishUntilAccepted } from '../support/load.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'
import { throughEndpoint } from '../support/through-endpoint.js'
import { consumerToken, partnerBrokers, recordsOf } from '../support/what-left.js'

const organisation = 'school:oakfield-primary' as OrganisationId
const clientId = consumerIdOf(organisation)
const topic = deliveriesTopic(organisation)
const run = promisify(execFile)
const lead = 'Žofia “Žo” 家'

interface Delivery {
  readonly id: string
  readonly type: string
  readonly value: unknown
}

// Before any test is named, because a name says why its test is skipped.
const [pythons, javas] = await Promise.all([python(), java()])
const kcats = await kcat(pythons)

function plannedBy(child: ReturnType<typeof children>[number]) {
  const { type, data } = planReviewed(child)
  const leadPractitioner = { name: lead, role: 'Lead practitioner' }
  return { type, data: { ...data, leadPractitioner } }
}

let hub: RunningHub
let folder = ''
let tokenFile = ''
/** What the topic holds, as the hub's own code reads it. */
let expected: Delivery[]

beforeAll(async () => {
  // No sector's service: the client under test is in its place.
  hub = await runHub({
    processes: [
      ['issuer', 'directory'],
      ['intake', 'sharing'],
      ['ledger', 'delivery'],
    ],
  })
  folder = mkdtempSync(join(tmpdir(), 'any-client-'))
  tokenFile = join(folder, 'token')
  writeFileSync(tokenFile, await token())
  const all = children(3)
  await publishUntilAccepted(hub, introductions(all))
  await publishUntilAccepted(hub, all.map(plannedBy))
  // A child's plan comes after all that was said of the child before.
  expected = await eventually(
    'Each child’s plan',
    () => byKafkajs((bytes) => Promise.resolve(byTheHub(bytes))),
    (read) => read.filter(({ type }) => type === eventTypes.planChanged).length === all.length,
  )
}, 240_000)

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await hub.stop()
}, 60_000)

function byTheHub(bytes: Buffer): unknown {
  const read = unframe(bytes, { maxBytes: 1 << 20, maxItems: 5000 })
  return read.ok ? JSON.parse(JSON.stringify(read.value)) : read.code
}

/** A new login of the school's consumer, as its own identity system would hand it on. */
const token = (): Promise<string> => consumerToken(hub, organisation)
const brokers = () => partnerBrokers(hub)
const registry = () => hub.stack.urls.directory ?? ''
const environment = (client: string) => ({
  ...process.env,
  KAFKA_BROKERS: brokers(),
  SECURITY_PROTOCOL: 'SASL_PLAINTEXT',
  SCHEMA_REGISTRY_URL: registry(),
  TOPIC: topic,
  GROUP: `${kafkaName(organisation)}.${client}`,
  TOKEN_FILE: tokenFile,
})

async function byKafkajs(decode: (bytes: Buffer) => Promise<unknown>): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  for (const { headers, value } of await recordsOf(hub, organisation)) {
    const header = (name: string) => String(headers?.[name])
    const decoded = await decode(value ?? Buffer.alloc(0))
    deliveries.push({ id: header('ce_id'), type: header('ce_type'), value: decoded })
  }
  return deliveries
}

const lines = (stdout: string): unknown =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

const client = (name: string, tool: Tool, test: (folder: string) => Promise<void>) =>
  tool.ok
    ? it(`${name} reads what the hub delivered`, () => test(tool.folder), 60_000)
    : it.skip(`${name} is not tried: ${tool.reason}`, () => undefined)

it('there are deliveries to read, with dates, times and text of any script', () => {
  expect(expected.length).toBeGreaterThanOrEqual(3)
  for (const { value } of expected)
    expect(value).toMatchObject({
      child: { birthDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      plan: { from: '2026-01-01' },
      leadPractitioner: { name: lead },
    })
})

it('kafkajs reads what the hub delivered', async () => {
  expect(await byKafkajs((bytes) => throughEndpoint(bytes, registry()))).toEqual(expected)
})

for (const script of ['read_with_confluent', 'read_with_fastavro'])
  client(`Python, ${script.replace('read_with_', '')},`, pythons, async (tool) => {
    const program = join(examples, `${script}.py`)
    const env = { ...environment(script), PYTHONDONTWRITEBYTECODE: '1' }
    const { stdout } = await run(join(tool, 'bin/python'), [program], { env })
    expect(lines(stdout)).toEqual(expected)
  })

client('Java, with kafka-clients and Apache Avro,', javas, async (tool) => {
  const javaHome = process.env['JAVA_HOME']
  const program = javaHome === undefined ? 'java' : join(javaHome, 'bin/java')
  const allowed = `-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=file://${tokenFile}`
  const args = [allowed, '-cp', join(tool, 'lib/*'), join(examples, 'ReadDeliveries.java')]
  const { stdout } = await run(program, args, { env: environment('java') })
  expect(lines(stdout)).toEqual(expected)
})

client('kcat', kcats, async (tool) => {
  // kcat signs no assertions: it asks an endpoint of the organisation's own, which hands on a token.
  const endpoint = createServer((_, response) => {
    void token().then((access_token) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ access_token, token_type: 'Bearer', expires_in: 300 }))
    })
  })
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
  const configuration = {
    'security.protocol': 'SASL_PLAINTEXT',
    'sasl.mechanism': 'OAUTHBEARER',
    'sasl.oauthbearer.method': 'oidc',
    'sasl.oauthbearer.client.id': clientId,
    'sasl.oauthbearer.client.secret': 'not-used',
    'sasl.oauthbearer.token.endpoint.url': `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`,
  }
  const options = Object.entries(configuration).flatMap(([name, value]) => ['-X', `${name}=${value}`])
  const args = [
    '-b',
    brokers(),
    ...options,
    '-C',
    '-t',
    topic,
    '-o',
    'beginning',
    '-e',
    '-q',
    '-f',
    '%h\n%R%s',
  ]
  try {
    const { stdout } = await run(join(tool, 'bin/kcat'), args, { env: libraries(tool), encoding: 'buffer' })
    const read = kcatRecords(stdout).map(async ({ headers, value }) => ({
      id: headers['ce_id'],
      type: headers['ce_type'],
      value: await throughEndpoint(value, registry()),
    }))
    expect(await Promise.all(read)).toEqual(expected)
  } finally {
    endpoint.close()
  }
})

/** Records as the format above prints them: headers on a line, the value's length in four bytes, the value. */
function* kcatLines(output: Buffer): Generator<{ headers: string; value: Buffer }> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at)
    const length = output.readInt32BE(end + 1)
    yield { headers: output.toString('utf8', at, end), value: output.subarray(end + 5, end + 5 + length) }
    at = end + 5 + length
  }
}

const kcatRecords = (output: Buffer) =>
  [...kcatLines(output)].map(({ headers, value }) => ({
    headers: Object.fromEntries(headers.split(',').map((pair) => pair.split('='))) as Record<string, string>,
    value,
  }))

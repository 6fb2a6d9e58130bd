import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { topics } from '@common-thread/events'
import kafkajs from 'kafkajs'
import pg from 'pg'
import { root } from '../preflight/home-folder.mjs'
import { liveProcess, readRecord, recordFile } from '../preflight/recorded-process.mjs'
import { withAdmin } from './kafka-login.js'
import { sectorEnvironment } from './partnership.js'
import { portsAt } from './ports.js'
import { scratchHub, type ScratchHub } from './scratch-hub.js'
import { type Stack, startStack } from './stack.js'
import { startTestIssuer } from './test-issuer.js'
import { waitUntil } from './wait-until.js'

const fixture = (name: string) => join(root, 'infra', 'fixtures', name)

/** A supervisor in a process of its own, to be killed. */
interface Supervisor {
  readonly process: ChildProcess
  readonly said: () => string
  readonly exit: Promise<number | null>
}

const supervisors: Supervisor[] = []

function supervise(options: object): Supervisor {
  const child = spawn(process.execPath, [fixture('supervisor.mjs'), JSON.stringify(options)])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const supervisor = { process: child, said: () => said, exit }
  supervisors.push(supervisor)
  return supervisor
}

const holds = (what: string, condition: () => boolean, deadlineMs = 60_000) =>
  waitUntil({ what, deadlineMs }, () =>
    condition() ? Promise.resolve() : Promise.reject(new Error('not yet')),
  )

async function says(supervisor: Supervisor, line: string): Promise<void> {
  await holds(
    `"${line}"`,
    () => supervisor.said().split('\n').includes(line) || supervisor.process.exitCode !== null,
  )
  expect(supervisor.said()).toContain(line)
}

const pidOf = (home: string, name: string) => readRecord(recordFile(home, name))?.pid ?? 0
const isAlive = (pid: number) => pid > 0 && liveProcess(pid) !== undefined

let scratch: ScratchHub
let stack: Stack | undefined

beforeEach(async () => {
  scratch = await scratchHub()
})
afterEach(async () => {
  await stack?.stop()
  stack = undefined
  for (const supervisor of supervisors.splice(0)) {
    supervisor.process.kill('SIGTERM')
    await supervisor.exit
  }
  scratch.remove()
})

const again = () => startStack({ ...scratch, processes: [], serveIssuer: startTestIssuer })

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

describe('a supervisor that is killed', () => {
  it('with all it started left running, stops no later start and loses nothing', async () => {
    const { home, offset } = scratch
    const rooms = { rooms: fixture('rooms.mjs'), env: { PORTS: JSON.stringify(portsAt(offset)) } }
    const killed = supervise({ ...scratch, ...rooms, processes: [['issuer', 'directory'], ['intake']] })
    await says(killed, 'up')
    const left = ['postgres', 'kafka', 'issuer+directory', 'intake'].map((name) => pidOf(home, name))
    await expect(again()).rejects.toThrow(`already running (pid ${killed.process.pid}`)

    killed.process.kill('SIGKILL')
    await killed.exit
    expect(left.map(isAlive)).toEqual([true, true, true, true])

    stack = await again()
    expect(left.map(isAlive)).toEqual([false, false, false, false])
    await query(stack.adminUrl, "create table marks as select 'kept' as text")
    const producer = new kafkajs.Kafka(stack.roomKafka('intake')).producer()
    await producer.connect()
    await producer.send({ topic: topics.subjectLog, messages: [{ value: 'kept', partition: 0 }] })
    await producer.disconnect()
    await stack.stop()

    const began = performance.now()
    stack = await again()
    process.stdout.write(`a second start took ${Math.round(performance.now() - began)} ms\n`)
    expect(await query(stack.adminUrl, 'select text from marks')).toEqual([{ text: 'kept' }])
    const offsets = await withAdmin(stack.adminKafka, (admin) => admin.fetchTopicOffsets(topics.subjectLog))
    expect(offsets.find(({ partition }) => partition === 0)?.high).toBe('1')
  }, 180_000)

  it('while it makes the database or formats the broker leaves nothing half made', async () => {
    for (const name of ['postgres-initdb', 'kafka-format']) {
      const killed = supervise({ ...scratch, processes: [] })
      await holds(name, () => isAlive(pidOf(scratch.home, name)))
      killed.process.kill('SIGKILL')
      await killed.exit
    }
    stack = await again()
    expect(await query(stack.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await withAdmin(stack.adminKafka, (admin) => admin.listTopics())).toContain(topics.subjectLog)
  })
})

describe('a supervisor that is asked to stop', () => {
  it('stops all and ends without complaint', async () => {
    const supervisor = supervise({ ...scratch, processes: [] })
    await says(supervisor, 'up')
    const started = ['postgres', 'kafka'].map((name) => pidOf(scratch.home, name))
    expect(started.map(isAlive)).toEqual([true, true])
    supervisor.process.kill('SIGTERM')
    expect(await supervisor.exit).toBe(0)
    expect(started.map(isAlive)).toEqual([false, false])
    expect(readdirSync(join(scratch.home, 'run'))).toEqual([])
  })

  it.each([
    ['SIGINT', 'postgres-initdb'],
    ['SIGHUP', 'kafka-format'],
    ['SIGTERM', 'kafka'],
  ] as const)('by %s while it waits for %s stops what is there by then', async (signal, name) => {
    const supervisor = supervise({ ...scratch, processes: [] })
    await holds(name, () => isAlive(pidOf(scratch.home, name)))
    const started = ['postgres', name].map((each) => pidOf(scratch.home, each))
    supervisor.process.kill(signal)
    expect(await supervisor.exit).toBe(0)
    expect(started.map(isAlive)).toEqual([false, false])
    expect(readdirSync(join(scratch.home, 'run'))).toEqual([])
    expect(supervisor.said().split('\n')).not.toContain('up')
  })
})

describe('a part that ends by itself', () => {
  it('is named, and the rest is stopped', async () => {
    const supervisor = supervise({ ...scratch, processes: [] })
    await says(supervisor, 'up')
    const [postgres, kafka] = ['postgres', 'kafka'].map((name) => pidOf(scratch.home, name))
    process.kill(kafka ?? 0, 'SIGKILL')
    expect(await supervisor.exit).toBe(1)
    expect(supervisor.said()).toContain('Kafka was ended by SIGKILL')
    expect(isAlive(postgres ?? 0)).toBe(false)
  })
})

describe('a start', () => {
  it('names a port that another program uses, and leaves nothing running', async () => {
    const port = portsAt(scratch.offset).kafka
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    try {
      await expect(again()).rejects.toThrow(
        `Port ${port} is in use, and the hub needs it for Kafka's internal listener`,
      )
    } finally {
      other.close()
    }
    expect(readdirSync(join(scratch.home, 'run'))).toEqual([])
  })

  it('runs rooms with their addresses and nothing else of its environment', async () => {
    const { offset } = scratch
    const ports = portsAt(offset)
    stack = await startStack({
      ...scratch,
      processes: [['issuer', 'directory'], ['sharing']],
      program: (names) => [fixture('rooms.mjs'), ...names],
      env: { PORTS: JSON.stringify(ports) },
    })
    expect(stack.urls).toEqual({
      issuer: `http://127.0.0.1:${ports.issuer}`,
      directory: `http://127.0.0.1:${ports.directory}`,
      sharing: `http://127.0.0.1:${ports.sharing}`,
    })
    const response = await fetch(`${stack.urls.sharing}/environment`)
    const { PATH, PORTS, ...environment } = (await response.json()) as Record<string, string>
    expect([typeof PATH, typeof PORTS]).toEqual(['string', 'string'])
    expect(environment).toEqual({
      HUB_HOME: stack.home.folder,
      HUB_PORT_OFFSET: String(offset),
      DATABASE_URL: `postgres://127.0.0.1:${ports.postgres}/hub`,
      KAFKA_BROKERS: `127.0.0.1:${ports.kafka}`,
      KAFKA_PARTNER_BROKERS: `127.0.0.1:${ports['kafka-partners']}`,
      ISSUER_URL: `http://127.0.0.1:${ports.issuer}`,
      ...sectorEnvironment,
    })

    const sharing = stack.partOf('sharing')
    const first = sharing.pid()
    await sharing.kill()
    await expect(fetch(`${stack.urls.sharing}/readyz`)).rejects.toThrow()
    await sharing.start()
    expect(sharing.pid()).not.toBe(first)
    expect((await fetch(`${stack.urls.sharing}/readyz`)).status).toBe(200)
    expect(stack.partOf('directory')).toBe(stack.partOf('issuer'))
  })

  it('of a room that fails shows the end of its log and stops the rest', async () => {
    const start = startStack({ ...scratch, processes: [['issuer']], program: () => [fixture('absent.mjs')] })
    await expect(start).rejects.toThrow(/The room issuer ended with exit code 1\.[^]*absent\.mjs/)
    expect(readdirSync(join(scratch.home, 'run'))).toEqual([])
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordFile } from '../preflight/recorded-process.mjs'
import { type Home, openHome } from './home.js'
import { createPart, type Part, type PartPlan, type UnexpectedExit } from './part.js'
import { scratchFolder } from './scratch-hub.js'
import { waitUntil } from './wait-until.js'

const scratch = scratchFolder()
const home: Home = openHome({ home: join(scratch.folder, 'hub'), offset: 0 })
const parts: Part[] = []
const exits: UnexpectedExit[] = []

beforeEach(() => exits.splice(0))
afterEach(() => Promise.all(parts.splice(0).map((part) => part.kill())))
afterAll(() => scratch.remove())

const notYet = () => Promise.reject(new Error('not yet'))

function partThat(script: string, changed: Partial<PartPlan> = {}): Part {
  const name = changed.name ?? 'part'
  const plan: PartPlan = {
    name,
    title: 'The part',
    command: process.execPath,
    args: ['-e', script, home.folder],
    env: {},
    cwd: home.folder,
    folder: home.folder,
    stopSignal: 'SIGTERM',
    probe: () => (logOf(name).includes('up') ? Promise.resolve() : notYet()),
    readyDeadlineMs: 10_000,
    stopDeadlineMs: 10_000,
    ...changed,
  }
  const part = createPart(home, plan, (exit) => exits.push(exit))
  parts.push(part)
  return part
}

const logOf = (name: string) => readFileSync(join(home.logs, `${name}.log`), 'utf8')
const stays = "setInterval(() => undefined, 1000); console.log('up')"
const until = (what: string, holds: () => boolean) =>
  waitUntil({ what, deadlineMs: 10_000 }, () => (holds() ? Promise.resolve() : notYet()))

describe('a part', () => {
  it('is recorded while it runs, logs into its file, and stops cleanly', async () => {
    const part = partThat(stays, { name: 'clean' })
    await part.start()
    expect(existsSync(recordFile(home.folder, 'clean'))).toBe(true)
    await part.stop()
    expect(existsSync(recordFile(home.folder, 'clean'))).toBe(false)
    expect(part.pid()).toBeUndefined()
    expect(exits).toEqual([])
  })

  it('that ends before it serves is reported with the end of its log', async () => {
    const part = partThat("console.error('no such table'); process.exit(3)", { name: 'early' })
    await expect(part.start()).rejects.toThrow(/The part ended with exit code 3\.[^]*no such table/)
  })

  it('that never serves is reported at its deadline with the last reason', async () => {
    const part = partThat("setInterval(() => undefined, 1000); console.log('waiting for a lock')", {
      name: 'never',
      readyDeadlineMs: 500,
    })
    await expect(part.start()).rejects.toThrow(/did not answer within 1 s \(not yet\)[^]*waiting for a lock/)
  })

  it('that ends by itself is reported plainly', async () => {
    const part = partThat("console.log('up'); setTimeout(() => process.exit(9), 300)", { name: 'falls' })
    await part.start()
    await until('The report', () => exits.length === 1)
    expect(exits[0]?.message).toContain('The part ended with exit code 9')
  })

  it('that a test kills is no surprise', async () => {
    const part = partThat(stays, { name: 'killed' })
    await part.start()
    await part.kill()
    expect(exits).toEqual([])
    await part.start()
    expect(part.pid()).toBeDefined()
  })

  it('that does not stop when asked is ended, and that is reported', async () => {
    const part = partThat(`process.on('SIGTERM', () => undefined); ${stays}`, {
      name: 'stubborn',
      stopDeadlineMs: 200,
    })
    await part.start()
    await part.stop()
    expect(exits[0]?.message).toMatch(/While stopping: The part was ended by SIGKILL/)
  })

  it('can be paused, resumed, and stopped while paused', async () => {
    const ticks = "setInterval(() => console.log('tick'), 20); console.log('up')"
    const part = partThat(ticks, { name: 'paused' })
    await part.start()
    await until('A tick', () => logOf('paused').includes('tick'))
    part.pause()
    await until('Silence', () => isStopped(part.pid()))
    part.resume()
    const length = logOf('paused').length
    await until('Another tick', () => logOf('paused').length > length)
    part.pause()
    await part.stop()
    expect(exits).toEqual([])
  })

  it('restarts as another process', async () => {
    const part = partThat(stays, { name: 'again' })
    await part.start()
    const first = part.pid()
    await part.restart()
    expect(part.pid()).not.toBe(first)
    expect(exits).toEqual([])
  })

  it('that can not be run at all is reported', () => {
    const part = partThat(stays, { name: 'absent', command: '/no/such/program' })
    expect(() => part.launch()).toThrow("/no/such/program can't be run")
  })

  it('is no longer waited for when the start is called off', async () => {
    const part = partThat('setInterval(() => undefined, 1000)', { name: 'called-off' })
    const calledOff = new AbortController()
    const start = part.start(calledOff.signal)
    calledOff.abort()
    await expect(start).rejects.toThrow('aborted')
  })
})

/** Linux only; elsewhere a pause is taken on trust. */
function isStopped(pid: number | undefined): boolean {
  if (process.platform !== 'linux' || pid === undefined) return true
  return /\) T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

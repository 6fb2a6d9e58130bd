import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { openHomeFolder } from '../preflight/home-folder.mjs'
import { claimHome, refuseIfRunning, stopLeftovers } from '../preflight/leftovers.mjs'
import {
  describeProcess,
  liveProcess,
  type ProcessRecord,
  recordFile,
  writeRecord,
} from '../preflight/recorded-process.mjs'
import { reset } from '../preflight/reset.mjs'
import { scratchFolder } from './scratch-hub.js'
import { waitUntil } from './wait-until.js'

const scratch = scratchFolder()
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  scratch.remove()
})

const newHome = (name: string) => openHomeFolder(join(scratch.folder, name))

/** A process that does nothing, with this on its command line. */
function idle(mention: string, script = ''): number {
  const idling = `setInterval(() => undefined, 1000); ${script}`
  const child = spawn(process.execPath, ['-e', idling, mention], { stdio: 'ignore' })
  children.push(child)
  if (child.pid === undefined) throw new Error('not started')
  return child.pid
}

function record(home: string, name: string, pid: number, changed: Partial<ProcessRecord> = {}): void {
  const described = describeProcess({ pid, folder: home, stopSignal: 'SIGTERM' })
  writeRecord(recordFile(home, name), { ...described, ...changed })
}

const isAlive = (pid: number) => liveProcess(pid) !== undefined

describe('what a killed run left', () => {
  it('is stopped, and its records go', async () => {
    const home = newHome('killed')
    const [sharing, kafka] = [idle(home), idle(home)]
    record(home, 'sharing', sharing)
    record(home, 'kafka', kafka)
    expect((await stopLeftovers(home)).sort()).toEqual(['kafka', 'sharing'])
    expect([isAlive(sharing), isAlive(kafka)]).toEqual([false, false])
    expect(readdirSync(join(home, 'run'))).toEqual([])
  })

  it('is stopped in order even while paused', async () => {
    const home = newHome('paused')
    const tidied = join(home, 'tidied')
    const tidy = `process.on('SIGTERM', () => { require('fs').writeFileSync('${tidied}', ''); process.exit(0) })`
    const pid = idle(home, `${tidy}; require('fs').writeFileSync('${tidied}.soon', '')`)
    record(home, 'ledger', pid)
    await waitUntil({ what: 'The handler', deadlineMs: 10_000 }, () => access(`${tidied}.soon`))
    process.kill(pid, 'SIGSTOP')
    expect(await stopLeftovers(home)).toEqual(['ledger'])
    expect([isAlive(pid), existsSync(tidied)]).toEqual([false, true])
  })

  it('is not confused with another process that got its id', async () => {
    const home = newHome('recycled')
    const pid = idle(home)
    record(home, 'kafka', pid, { mark: 'the start of an earlier process' })
    expect(await stopLeftovers(home)).toEqual([])
    expect(isAlive(pid)).toBe(true)
  })

  it('is left alone when its command line names another folder', async () => {
    const home = newHome('elsewhere')
    const pid = idle('/somewhere/else')
    record(home, 'kafka', pid)
    expect(await stopLeftovers(home)).toEqual([])
    expect(isAlive(pid)).toBe(true)
  })

  it("includes a PostgreSQL that only its own file tells of, if it is this home's", async () => {
    const home = newHome('postmaster')
    const data = join(home, 'postgres', 'data')
    mkdirSync(data, { recursive: true })
    const [own, foreign] = [idle(data), idle('/other/postgres/data')]
    writeFileSync(join(data, 'postmaster.pid'), `${foreign}\n${data}\n`)
    expect(await stopLeftovers(home)).toEqual([])
    writeFileSync(join(data, 'postmaster.pid'), `${own}\n${data}\n`)
    expect(await stopLeftovers(home)).toEqual(['postgres'])
    expect([isAlive(own), isAlive(foreign)]).toEqual([false, true])
  })

  it('may be records of anything: they are dropped', async () => {
    const home = newHome('garbage')
    writeFileSync(recordFile(home, 'torn'), '{ "pid": ')
    writeFileSync(recordFile(home, 'init'), JSON.stringify({ pid: 1, mark: '', folder: '' }))
    writeFileSync(recordFile(home, 'group'), JSON.stringify({ pid: -1, mark: '', folder: '' }))
    expect(await stopLeftovers(home)).toEqual([])
    expect(readdirSync(join(home, 'run'))).toEqual([])
  })
})

describe('a home', () => {
  it('has one supervisor at a time, and the second is told which', () => {
    const home = newHome('claimed')
    const release = claimHome(home)
    expect(() => claimHome(home)).toThrow(`is already running (pid ${process.pid}`)
    release()
    claimHome(home)()
  })

  it('is free again when its supervisor was killed', async () => {
    const home = newHome('abandoned')
    const pid = idle('some command')
    record(home, 'supervisor', pid)
    expect(() => refuseIfRunning(home)).toThrow(`kill ${pid}`)
    process.kill(pid, 'SIGKILL')
    await waitUntil({ what: 'The end of the process', deadlineMs: 5_000 }, () =>
      isAlive(pid) ? Promise.reject(new Error('alive')) : Promise.resolve(),
    )
    claimHome(home)()
  })
})

describe('reset', () => {
  it('stops what was left and removes the folder', async () => {
    const home = newHome('reset')
    const pid = idle(home)
    record(home, 'delivery', pid)
    expect(await reset(home)).toContain('Stopped first: delivery')
    expect([existsSync(home), isAlive(pid)]).toEqual([false, false])
  })

  it.each(['test', 'test/scratch/one/hub'])("stops what the tests' hub in %s left", async (within) => {
    const home = newHome(`reset-${within.length}`)
    const inner = openHomeFolder(join(home, within))
    const pid = idle(inner)
    record(inner, 'kafka', pid)
    await reset(home)
    expect(isAlive(pid)).toBe(false)
  })

  it('refuses while the hub is up', async () => {
    const home = newHome('reset-running')
    const release = claimHome(home)
    await expect(reset(home)).rejects.toThrow('already running')
    release()
  })

  it('removes what stands inside a home, whatever it is', async () => {
    const folder = join(newHome('reset-inside'), 'test')
    mkdirSync(join(folder, 'results'), { recursive: true })
    await reset(folder)
    expect(existsSync(folder)).toBe(false)
  })

  it('removes no folder that the hub did not make', async () => {
    // Not the usual scratch folder: under `npm test` that one stands in the tests' home.
    const elsewhere = scratchFolder({})
    const folder = join(elsewhere.folder, 'photographs')
    mkdirSync(join(folder, 'run'), { recursive: true })
    await expect(reset(folder)).rejects.toThrow('was not made by the hub')
    expect(existsSync(folder)).toBe(true)
    elsewhere.remove()
  })

  it('has nothing to do where nothing is', async () => {
    expect(await reset(join(scratch.folder, 'never'))).toContain('Nothing to remove')
  })
})

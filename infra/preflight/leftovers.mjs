import { linkSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from './failure.mjs'
import {
  describeProcess,
  isOurs,
  isSameProcess,
  liveProcess,
  readRecord,
  recordFile,
  writeRecord,
} from './recorded-process.mjs'

/** @typedef {import('./recorded-process.mjs').ProcessRecord} ProcessRecord */

const supervisor = 'supervisor'
const orderlyStopMs = 20_000

/** @param {string} home */
export function refuseIfRunning(home) {
  const record = readRecord(recordFile(home, supervisor))
  if (!record || !isSameProcess(record)) return
  throw new Failure(
    `The hub in ${home} is already running (pid ${record.pid}, since ${record.startedAt}).\n` +
      `Stop it with Ctrl-C in its terminal or with: kill ${record.pid}\n` +
      'Or run a second one beside it: HUB_HOME=<another folder> HUB_PORT_OFFSET=1000 npm start',
  )
}

/**
 * One supervisor a home. Returns what gives the home back.
 * @param {string} home
 */
export function claimHome(home) {
  const file = recordFile(home, supervisor)
  const own = `${file}.${process.pid}`
  writeRecord(own, describeProcess({ pid: process.pid, folder: home, stopSignal: 'SIGTERM' }))
  try {
    refuseIfRunning(home)
    rmSync(file, { force: true })
    linkSync(own, file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') refuseIfRunning(home)
    throw error
  } finally {
    rmSync(own, { force: true })
  }
  return () => rmSync(file, { force: true })
}

/** PostgreSQL's own record, for a run that was killed before it could write one. @param {string} data @returns {ProcessRecord[]} */
function postmaster(data) {
  try {
    const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)
    if (!(pid > 1) || !liveProcess(pid)) return []
    return [describeProcess({ pid, folder: data, stopSignal: 'SIGINT' })]
  } catch {
    return []
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return
    throw new Failure(
      `Process ${pid} of an earlier run can't be stopped by this account. Stop it with: sudo kill ${pid}`,
    )
  }
}

/** @param {ProcessRecord} record @param {number} milliseconds */
async function isGoneWithin(record, milliseconds) {
  for (const end = performance.now() + milliseconds; performance.now() < end; await pause(25)) {
    if (!isSameProcess(record)) return true
  }
  return !isSameProcess(record)
}

/** @param {ProcessRecord} record */
async function stop(record) {
  send(record.pid, record.stopSignal)
  // A process that a test had paused takes no signal but this one and SIGKILL.
  send(record.pid, 'SIGCONT')
  if (await isGoneWithin(record, orderlyStopMs)) return
  send(record.pid, 'SIGKILL')
  if (!(await isGoneWithin(record, orderlyStopMs)))
    throw new Failure(`Process ${record.pid} of an earlier run does not end.`)
}

/**
 * Stops what a killed run left behind: by recorded process and folder, never by name.
 * @param {string} home
 * @returns {Promise<string[]>} the names of what was stopped
 */
export async function stopLeftovers(home) {
  const files = readdirSync(join(home, 'run')).filter(
    (file) => file.endsWith('.json') && file !== `${supervisor}.json`,
  )
  const recorded = files.map((file) => ({
    name: basename(file, '.json'),
    record: readRecord(join(home, 'run', file)),
  }))
  const known = new Set(recorded.map(({ record }) => record?.pid))
  const unrecorded = postmaster(join(home, 'postgres', 'data'))
    .filter(({ pid }) => !known.has(pid))
    .map((record) => ({ name: 'postgres', record }))
  const leftovers = [...recorded, ...unrecorded].flatMap(({ name, record }) =>
    record && isOurs(record) ? [{ name, record }] : [],
  )
  await Promise.all(leftovers.map(({ record }) => stop(record)))
  for (const file of files) rmSync(join(home, 'run', file), { force: true })
  return leftovers.map(({ name }) => name)
}

import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a run remembers of a process it started. `mark` tells the process from a later one with the same pid;
 * `folder` is named on its command line.
 * @typedef {object} ProcessRecord
 * @property {number} pid
 * @property {string} startedAt
 * @property {string} command
 * @property {string} folder
 * @property {string} mark
 * @property {NodeJS.Signals} stopSignal
 */

/** @typedef {{ mark: string, command: string }} LiveProcess */

/** @param {number} pid @returns {LiveProcess | undefined} */
function readProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field is the program's name in brackets and may hold anything, so count from its end.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (state === 'Z' || state === 'X') return undefined
  const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  return { mark: `${bootId}:${fields[18]}`, command }
}

/** @param {number} pid @returns {LiveProcess | undefined} */
function askPs(pid) {
  const line = execFileSync('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const match = /^\s*(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/.exec(line.trim())
  if (!match || match[1]?.startsWith('Z')) return undefined
  return { mark: (match[2] ?? '').replace(/\s+/g, ' '), command: match[3] ?? '' }
}

/** The process with this id, or undefined when it is gone. @param {number} pid */
export function liveProcess(pid) {
  try {
    return process.platform === 'linux' ? readProc(pid) : askPs(pid)
  } catch {
    return undefined
  }
}

/** @param {string} home @param {string} name */
export const recordFile = (home, name) => join(home, 'run', `${name}.json`)

/**
 * @param {Pick<ProcessRecord, 'pid' | 'folder' | 'stopSignal'>} started
 * @returns {ProcessRecord}
 */
export function describeProcess({ pid, folder, stopSignal }) {
  const { mark, command } = liveProcess(pid) ?? { mark: 'gone', command: '' }
  return { pid, startedAt: new Date().toISOString(), command, folder, mark, stopSignal }
}

/**
 * Written at once after the start and in one step, so that a run killed at any moment leaves whole records.
 * @param {string} file
 * @param {ProcessRecord} record
 */
export function writeRecord(file, record) {
  const partial = `${file}.${process.pid}.partial`
  writeFileSync(partial, JSON.stringify(record, undefined, 2), { mode: 0o600 })
  renameSync(partial, file)
}

/** @param {string} file @returns {ProcessRecord | undefined} */
export function readRecord(file) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'))
    return Number.isInteger(record?.pid) && record.pid > 1 ? record : undefined
  } catch {
    return undefined
  }
}

/** Alive, and the same process as then. @param {ProcessRecord} record */
export const isSameProcess = (record) => liveProcess(record.pid)?.mark === record.mark

/** The same process, and its command line still names the folder. Nothing else may be stopped. @param {ProcessRecord} record */
export const isOurs = (record) =>
  isSameProcess(record) && liveProcess(record.pid)?.command.includes(record.folder) === true

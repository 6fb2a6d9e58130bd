import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../preflight/failure.mjs'
import { describeProcess, recordFile, writeRecord } from '../preflight/recorded-process.mjs'
import type { Home } from './home.js'

export interface ChildPlan {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** Named on the command line; a later run recognises a leftover by it. */
  readonly folder: string
  readonly stopSignal: NodeJS.Signals
  readonly account?: { readonly uid: number; readonly gid: number } | undefined
}

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Child {
  readonly pid: number
  readonly exited: Promise<Exit>
  /** Undefined as long as it runs. */
  exit(): Exit | undefined
  send(signal: NodeJS.Signals): void
  /** The end of what this child wrote. */
  tail(): string
}

export const describeExit = ({ code, signal }: Exit): string =>
  signal ? `was ended by ${signal}` : `ended with exit code ${code}`

const tailLines = 25

function tailOf(file: string, from: number): string {
  const text = readFileSync(file).subarray(from).toString('utf8').trimEnd()
  return [
    `The end of ${file}:`,
    ...text
      .split('\n')
      .slice(-tailLines)
      .map((line) => `  ${line}`),
  ].join('\n')
}

/**
 * Starts a process in a session of its own, so that Ctrl-C reaches the supervisor alone, which stops all in order,
 * with its output in a file, so that it survives the supervisor. Recorded before anything else can go wrong.
 */
export function startChild(home: Home, plan: ChildPlan): Child {
  const logFile = join(home.logs, `${plan.name}.log`)
  const log = openSync(logFile, 'a', 0o600)
  const from = statSync(logFile).size
  const child = spawn(plan.command, plan.args, {
    cwd: plan.cwd,
    env: plan.env,
    detached: true,
    stdio: ['ignore', log, log],
    ...plan.account,
  })
  closeSync(log)
  const { pid } = child
  if (pid === undefined) {
    child.on('error', () => undefined)
    throw new Failure(`${plan.name} could not be started: ${plan.command} can't be run.`)
  }
  const record = recordFile(home.folder, plan.name)
  writeRecord(record, describeProcess({ pid, folder: plan.folder, stopSignal: plan.stopSignal }))

  let exit: Exit | undefined
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = { code, signal }
      rmSync(record, { force: true })
      resolve(exit)
    })
  })
  return {
    pid,
    exited,
    exit: () => exit,
    send: (signal) => void child.kill(signal),
    tail: () => tailOf(logFile, from),
  }
}

/** Asks in the way the plan says, then insists. */
export async function stopChild(child: Child, signal: NodeJS.Signals, deadlineMs: number): Promise<Exit> {
  child.send(signal)
  // A paused process would take the signal only once resumed.
  child.send('SIGCONT')
  const timer = new AbortController()
  const late = pause(deadlineMs, undefined, { signal: timer.signal }).then(
    () => child.send('SIGKILL'),
    () => undefined,
  )
  const exit = await child.exited
  timer.abort()
  await late
  return exit
}

/** For a program that does one thing and ends. Stopped when the start is called off. */
export async function runToEnd(home: Home, plan: ChildPlan, signal?: AbortSignal): Promise<void> {
  const child = startChild(home, plan)
  const callOff = () => child.send('SIGKILL')
  signal?.addEventListener('abort', callOff)
  const exit = await child.exited
  signal?.removeEventListener('abort', callOff)
  signal?.throwIfAborted()
  if (exit.code !== 0) throw new Failure(`${plan.name} ${describeExit(exit)}.\n${child.tail()}`)
}

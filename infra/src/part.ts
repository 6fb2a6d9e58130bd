import {
  type Child,
  type ChildPlan,
  describeExit,
  type Exit,
  startChild,
  stopChild,
} from './child-process.js'
import type { Home } from './home.js'
import { waitUntil } from './wait-until.js'

/** How a part of the hub is started and known to serve. */
export interface PartPlan extends ChildPlan {
  /** For people: "PostgreSQL". */
  readonly title: string
  /** Resolves when the part serves; rejects while it does not yet. */
  readonly probe: () => Promise<unknown>
  readonly readyDeadlineMs: number
  readonly stopDeadlineMs: number
}

export interface UnexpectedExit {
  readonly title: string
  readonly message: string
}

/** One running part of the hub, with what tests do to it. */
export interface Part {
  readonly name: string
  readonly title: string
  pid(): number | undefined
  /** Starts the process without waiting for it to serve. */
  launch(): void
  /** Waits until it serves, or until another probe than its own succeeds. */
  ready(signal?: AbortSignal, probe?: () => Promise<unknown>): Promise<void>
  start(signal?: AbortSignal): Promise<void>
  stop(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
  /** SIGSTOP. */
  pause(): void
  /** SIGCONT. */
  resume(): void
  restart(): Promise<void>
}

/** 143 is how a program reports that it ended by SIGTERM after tidying up. */
const isClean = ({ code, signal }: Exit, asked: NodeJS.Signals): boolean =>
  code === 0 || code === 143 || signal === asked

export function createPart(
  home: Home,
  plan: PartPlan,
  onUnexpectedExit: (exit: UnexpectedExit) => void,
): Part {
  let child: Child | undefined
  let leaving = false

  const watch = async (watched: Child) => {
    const exit = await watched.exited
    if (child !== watched) return
    child = undefined
    if (!leaving) onUnexpectedExit({ title: plan.title, message: endMessage(watched, exit) })
  }
  const endMessage = (ended: Child, exit: Exit) => `${plan.title} ${describeExit(exit)}.\n${ended.tail()}`
  const running = () => {
    if (!child) throw new Error(`${plan.title} is not running`)
    return child
  }

  const part: Part = {
    name: plan.name,
    title: plan.title,
    pid: () => child?.pid,
    launch: () => {
      if (child) throw new Error(`${plan.title} is running already`)
      leaving = false
      child = startChild(home, plan)
      void watch(child)
    },
    ready: async (signal, probe = plan.probe) => {
      const waited = running()
      await waitUntil(
        {
          what: plan.title,
          deadlineMs: plan.readyDeadlineMs,
          signal,
          hopeless: () => {
            const exit = waited.exit()
            return exit && describeExit(exit)
          },
          details: () => waited.tail(),
        },
        probe,
      )
    },
    start: async (signal) => {
      part.launch()
      await part.ready(signal)
    },
    stop: async () => {
      if (!child) return
      leaving = true
      const stopped = child
      const exit = await stopChild(stopped, plan.stopSignal, plan.stopDeadlineMs)
      child = undefined
      if (!isClean(exit, plan.stopSignal)) {
        onUnexpectedExit({ title: plan.title, message: `While stopping: ${endMessage(stopped, exit)}` })
      }
    },
    kill: async () => {
      if (!child) return
      leaving = true
      const killed = child
      killed.send('SIGKILL')
      await killed.exited
      child = undefined
    },
    pause: () => running().send('SIGSTOP'),
    resume: () => running().send('SIGCONT'),
    restart: async () => {
      await part.stop()
      await part.start()
    },
  }
  return part
}

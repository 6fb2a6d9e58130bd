import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

const times = (): { readonly idle: number; readonly all: number } => {
  const all = cpus().map((cpu) => cpu.times)
  const idle = all.reduce((sum, cpu) => sum + cpu.idle, 0)
  return { idle, all: all.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle) }
}

/** Share of the machine, 0 to 1, that is busy while nothing of the bench runs: what others do to its figures. */
export async function busyShare(milliseconds: number): Promise<number> {
  const before = times()
  await pause(milliseconds)
  const after = times()
  const all = after.all - before.all
  return all > 0 ? 1 - (after.idle - before.idle) / all : 0
}

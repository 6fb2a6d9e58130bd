/** Whole rounds for so long by the clock, and the processor time that they took. */
export function roundsFor(milliseconds: number, round: () => void) {
  const used = process.cpuUsage()
  const until = performance.now() + milliseconds
  let rounds = 0
  for (; performance.now() < until; rounds++) round()
  const { user, system } = process.cpuUsage(used)
  return { rounds, seconds: (user + system) / 1e6 }
}

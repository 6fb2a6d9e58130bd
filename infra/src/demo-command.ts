import { progressOn } from '../preflight/progress.mjs'
import { addressesOf, usualProcesses } from './start-command.js'
import { startStack } from './stack.js'
import { stayUp } from './stay-up.js'
import { heading, tellAudit, tellRefused, tellScene, tellTable } from './story/narrate.js'
import { tellImport } from './story/tell-import.js'
import { playDay } from './story/play-day.js'
import { asJson } from './story/day-json.js'

/** `npm run demo`: the hub, and a sample day on it. */
export async function demo(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  const leaves = args.includes('--exit')
  const stream = json ? process.stderr : process.stdout
  const say = (text: string) => stream.write(`${text}\n`)
  let held = false
  const code = await stayUp({
    start: (options) => startStack({ ...options, processes: usualProcesses, onProgress: progressOn(stream) }),
    once: async (stack, signal) => {
      say(heading(0, 'One day in Northshire').replace('0. ', ''))
      say('  Agencies publish events about children. The hub applies each publisher’s signed policy,')
      say('  recipient by recipient, delivers exactly what that allows, and can prove later what was')
      say('  shared, withheld and why. Every child, number and address here is synthetic.')
      const day = await playDay(stack, {
        scene: (played, sentence) => say(tellScene(played, sentence)),
        refused: (refusals) => say(tellRefused(refusals)),
        audit: (scene) => say(tellAudit(scene)),
        imported: (scene) => say(tellImport(scene)),
      })
      held = day.wrong.length === 0
      say(tellTable(day.scenes))
      say(
        held
          ? '\nEvery expectation held.'
          : `\n${day.wrong.length} expectations did not hold:\n${day.wrong.map((text) => `  ✗ ${text}`).join('\n')}`,
      )
      if (json) process.stdout.write(`${JSON.stringify(asJson(day))}\n`)
      if (leaves || signal.aborted) return 'leave'
      say(
        [
          '',
          'The hub stays up:',
          ...addressesOf(stack),
          '',
          'Ask the auditor: npm run audit -- verify',
          'Ctrl-C stops it.',
        ].join('\n'),
      )
      return 'stay'
    },
    say,
  })
  return code === 0 && held ? 0 : 1
}

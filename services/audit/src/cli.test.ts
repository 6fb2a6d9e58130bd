import { type AuditConfig } from './config.js'
import { runAudit } from './cli.js'

const noHub = (): AuditConfig => {
  throw new Error('there is no hub')
}

it.each([
  ['no command', [], 2],
  ['help', ['--help'], 0],
  ['an unknown command', ['erase'], 2],
  ['replay with more than it takes', ['replay', 'all'], 2],
  ['explain without an event', ['explain'], 2],
  ['verify with tiles of nowhere', ['verify', '--tiles'], 2],
  ['verify with what it does not know', ['verify', '--fast'], 2],
  ['a command that could not run', ['verify'], 2],
  ['explain that could not run', ['explain', 'event-1', '--json'], 2],
])('answers %s with its exit code', async (_, args, code) => {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  expect(await runAudit(args, noHub, { log: say, error: say })).toBe(code)
  expect(said).toHaveLength(1)
})

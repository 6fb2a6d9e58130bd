import type { commands } from '../preflight/commands.mjs'

/** Takes the arguments after the command's name and gives the exit code. */
export type Command = (args: readonly string[]) => Promise<number>

/** Loaded only when asked for, so that no command waits for another's imports. */
const table: Readonly<Record<keyof typeof commands, () => Promise<Command>>> = {
  start: async () => (await import('./start-command.js')).start,
  test: async () => (await import('./test-command.js')).test,
  demo: async () => (await import('./demo-command.js')).demo,
  bench: async () => (await import('./bench-command.js')).bench,
  audit: async () => (await import('./audit-command.js')).audit,
  import: async () => (await import('./import-command.js')).importReturn,
  assure: async () => (await import('./assure-command.js')).assure,
  policy: async () => (await import('./policy-command.js')).policy,
  generate: async () => (await import('./generate-command.js')).generate,
}

/** Where run.mjs hands over. */
export async function run(name: keyof typeof commands, args: readonly string[]): Promise<number> {
  // A terminal that is closed meanwhile must not keep the hub from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const command = await table[name]()
  return command(args)
}

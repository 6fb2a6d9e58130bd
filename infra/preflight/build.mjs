import { Failure } from './failure.mjs'
import { npmCommand, runQuietly } from './run-quietly.mjs'

/** Nx keeps what has not changed, so this takes a second or two when nothing has. @param {string} root */
export async function build(root) {
  const [command, args] = npmCommand(process.env)
  const { ok, output } = await runQuietly(command, [...args, 'run', '--silent', 'build'], { cwd: root })
  if (!ok) throw new Failure(`The build failed.\n\n${output.trim()}`)
}

import { join } from 'node:path'
import { Failure } from '../preflight/failure.mjs'
import { homeFolder, openHomeFolder } from '../preflight/home-folder.mjs'
import { jarsFolder } from '../preflight/kafka-jars.mjs'
import { progressOn, type Step } from '../preflight/progress.mjs'
import { reset } from '../preflight/reset.mjs'
import { internalBroker, partnerBroker } from './kafka-login.js'
import { openSecrets } from './secrets.js'
import { type Stack, startStack } from './stack.js'
import { stayUp } from './stay-up.js'
import { startTestIssuer, type TestIssuer } from './test-issuer.js'
import { type Outcome, type Phase, phases, runPhase } from './test-phases.js'
import { add, closingLine, filesLine, noTests } from './test-totals.js'

/** The tests' hub stands beside a demo's: other ports, another home. */
const offsetOfTests = 200

interface Ground {
  readonly home: string
  readonly offset: number
  readonly jars: string
  readonly paths: readonly string[]
  readonly step: Step
  readonly say: (line: string) => void
}

/** For tests that start a hub of their own. */
const place = ({ home, offset, jars }: Ground) => ({
  TEST_HUB_HOME: home,
  TEST_PORT_OFFSET: String(offset),
  TEST_KAFKA_JARS: jars,
})

/** For tests that use the one that is up. */
function connections(
  { home, adminUrl, issuerUrl }: Stack,
  issuer: TestIssuer,
): Readonly<Record<string, string>> {
  const secrets = openSecrets(home.secrets)
  return {
    TEST_DATABASE_ADMIN_URL: adminUrl,
    TEST_KAFKA_BROKERS: internalBroker(home),
    TEST_KAFKA_PARTNER_BROKERS: partnerBroker(home),
    TEST_KAFKA_ADMIN_NAME: secrets('kafka-admin-name'),
    TEST_KAFKA_ADMIN_PASSWORD: secrets('kafka-admin'),
    TEST_ISSUER_URL: issuerUrl,
    TEST_ISSUER_KEY: issuer.privateJwk,
  }
}

const outputFile = ({ home }: Ground, phase: Phase) => join(home, 'results', `${phase}.json`)

/** Undefined when it was called off. */
async function onRunningStack(ground: Ground): Promise<Outcome | undefined> {
  const { home, offset, jars, paths, step, say } = ground
  let issuer: TestIssuer | undefined
  let outcome: Outcome | undefined
  const serveIssuer = async (port: number) => (issuer = await startTestIssuer(port))
  const code = await stayUp({
    start: (options) =>
      startStack({ ...options, home, offset, jars, processes: [], serveIssuer, onProgress: step }),
    once: async (stack, signal) => {
      if (!issuer) throw new Error('the stack is up without its issuer')
      const env = { ...place(ground), ...connections(stack, issuer) }
      outcome = await runPhase({
        phase: 'integration',
        paths,
        outputFile: outputFile(ground, 'integration'),
        env,
        signal,
      })
      return 'leave'
    },
    say,
  })
  // What ran was counted, whatever became of the stack that it ran on.
  return outcome && { ...outcome, ok: outcome.ok && code === 0 }
}

/** Undefined when it was called off. */
async function alone(ground: Ground, phase: Phase): Promise<Outcome | undefined> {
  const { paths } = ground
  const calledOff = new AbortController()
  const callOff = () => calledOff.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, callOff)
  try {
    const run = {
      phase,
      paths,
      outputFile: outputFile(ground, phase),
      env: place(ground),
      signal: calledOff.signal,
    }
    const outcome = await runPhase(run)
    return calledOff.signal.aborted ? undefined : outcome
  } catch (error) {
    if (!calledOff.signal.aborted) throw error
    return undefined
  } finally {
    for (const signal of signals) process.off(signal, callOff)
  }
}

function chosen(options: readonly string[]): readonly Phase[] {
  const known = ['--json', ...phases.map((phase) => `--${phase}`)]
  const strange = options.filter((option) => !known.includes(option))
  if (strange.length > 0)
    throw new Failure(`npm test does not know ${strange.join(', ')}; see: npm test -- --help`)
  const named = phases.filter((phase) => options.includes(`--${phase}`))
  return named.length > 0 ? named : phases
}

/** `npm test`: every phase even if one fails, then one closing line. */
export async function test(args: readonly string[]): Promise<number> {
  const began = performance.now()
  const options = args.filter((arg) => arg.startsWith('--'))
  const wanted = chosen(options)
  const usualHome = homeFolder(process.env)
  const stream = options.includes('--json') ? process.stderr : process.stdout
  const ground: Ground = {
    home: join(usualHome, 'test'),
    offset: Number(process.env.HUB_PORT_OFFSET ?? 0) + offsetOfTests,
    jars: jarsFolder(usualHome),
    paths: args.filter((arg) => !arg.startsWith('--')),
    step: progressOn(stream),
    say: (line) => stream.write(`${line}\n`),
  }
  // What an earlier run left must not decide this one's results.
  await reset(ground.home)
  openHomeFolder(ground.home)

  let outcome: Outcome = { totals: noTests, ok: true }
  for (const phase of wanted) {
    ground.say(`\n${phase}`)
    const ended = phase === 'integration' ? await onRunningStack(ground) : await alone(ground, phase)
    outcome = { totals: add(outcome.totals, ended?.totals ?? noTests), ok: outcome.ok && ended?.ok === true }
    if (!ended) break
  }
  const seconds = (performance.now() - began) / 1000
  if (options.includes('--json')) process.stdout.write(`${JSON.stringify({ ...outcome, seconds })}\n`)
  ground.say(`\n${filesLine(outcome.totals, seconds)}\n${closingLine(outcome.totals)}`)
  return outcome.ok ? 0 : 1
}

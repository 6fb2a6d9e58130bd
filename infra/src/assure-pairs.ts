import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'
import { type Assured, assuredBy, assuredByProgram } from './assured.js'

/**
 * Pairs of histories that a recipient may not tell apart: those that are only decided, as many at a time as there are
 * processors and each from a seed of its own, and then those that go through every room.
 */
export async function pairs(env: Readonly<Record<string, string>>): Promise<readonly Assured[]> {
  const all = Number(env['ASSURE_PAIRS'])
  const shares = Math.max(1, Math.min(availableParallelism(), Math.floor(all / 1000)))
  const decided = await Promise.all(
    Array.from({ length: shares }, (_, i) =>
      assuredBy('/test/assure/non-interference.test', {
        ...env,
        ASSURE_DIFFERENCES: '10',
        ASSURE_PAIRS: String(Math.ceil(all / shares)),
        ASSURE_SEED: String(Number(env['ASSURE_SEED']) * 1000 + i),
      }),
    ),
  )
  const through = await assuredBy('/test/assure/(in-the-box|reads).test', env)
  return [...decided.flat(), ...through]
}

/** The same over a real hub's Kafka, feeds and HTTP: what leaves it for the recipient, compared by the byte. */
export const channels = (env: Readonly<Record<string, string>>): Promise<readonly Assured[]> =>
  assuredByProgram(
    `lets the same bytes leave a real hub in ${env['ASSURE_CHANNELS']} such pairs`,
    [join(root, 'infra', 'run.mjs'), 'test', '--flow', 'test/flow/pairs.test.ts'],
    env,
  )

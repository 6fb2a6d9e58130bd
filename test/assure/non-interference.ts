import { organisationOf, type TeamId } from '@common-thread/events'
import { type Directory, type Team } from '@common-thread/directory'
import { type Decided, observe, type Reason } from '@common-thread/policy'
import { namedInTurn } from '../support/named-in-turn.js'
import { anyHistory, isEvent, play, type Played, type Step } from './histories.js'
import { variations } from './variations/index.js'
import { type Pair } from './variations/pair.js'
import { readBy } from './what-is-read.js'

export interface Difference {
  readonly variation: string
  readonly recipient: string
  /** What happens in each, in words. */
  readonly one: readonly string[]
  readonly other: readonly string[]
  /** Where what is observed first differs. */
  readonly seen: readonly [string, string]
}

export interface Compared {
  /** Pairs by variation. */
  readonly pairs: Readonly<Record<string, number>>
  /** Pairs in which the recipient observed something at all. */
  readonly withObservations: number
  readonly differences: readonly Difference[]
}

/** Authorities see everything that has to be weighed; everybody else is asked about here. */
export const recipientsOf = (directory: Directory): Team[] =>
  [...directory.teams.values()].filter(({ id }) => !id.startsWith('la:'))

/** Those that have a topic or a feed to themselves: what another team of the agency gets is not theirs to see. */
export const recipientsAlone = (directory: Directory): Team[] =>
  recipientsOf(directory).filter(
    ({ id }) =>
      [...directory.teams.keys()].filter((other) => organisationOf(other) === organisationOf(id)).length ===
      1,
  )

export interface MadePair {
  readonly name: keyof typeof variations
  readonly recipient: Team
  readonly pair: Pair
}

/** Pairs of histories that are equal in what a recipient may see, in each way in which two can differ. */
export function* makePairs(
  count: number,
  directory: Directory,
  random: () => number,
  recipients: readonly Team[] = recipientsOf(directory),
): Generator<MadePair> {
  const names = Object.keys(variations) as MadePair['name'][]
  for (let made = 0; made < count; made++) {
    const name = names[made % names.length] as MadePair['name']
    const one = makePair(name, directory, random, recipients)
    if (one) yield { name, ...one }
  }
}

/** More than a way of differing needs to find a recipient and a history that it applies to, where there are any. */
const mostAttempts = 3000

function makePair(
  name: MadePair['name'],
  directory: Directory,
  random: () => number,
  recipients: readonly Team[],
): Pick<MadePair, 'recipient' | 'pair'> | undefined {
  for (let attempts = 0; attempts < mostAttempts; attempts++) {
    const recipient = recipients[Math.floor(random() * recipients.length)] as Team
    const history = anyHistory(random, recipient)
    const pair = variations[name]({ history, recipient, directory, random })
    if (pair) return { recipient, pair }
  }
  return undefined
}

/**
 * Compares what a recipient observes of each pair. A pair that differs is made small before it is told: events that do
 * not matter are left out.
 */
export function comparePairs(
  count: number,
  directory: Directory,
  random: () => number,
  mostDifferences: number,
): Compared {
  const pairs: Record<string, number> = Object.fromEntries(Object.keys(variations).map((name) => [name, 0]))
  const differences: Difference[] = []
  let withObservations = 0
  let compared = 0
  for (const { name, recipient, pair } of makePairs(count, directory, random)) {
    if (++compared % progressEvery === 0)
      process.stderr.write(`${compared} of ${count} pairs, ${differences.length} differ\n`)
    pairs[name] = (pairs[name] ?? 0) + 1
    const [one, other] = observed(pair, recipient, directory, name)
    if (!one.startsWith('[[]')) withObservations++
    if (one === other) continue
    const small = smallest(pair, (smaller) => observed(smaller, recipient, directory, name))
    const difference: Difference = {
      variation: name,
      recipient: recipient.id,
      one: small.one.map(inWords),
      other: small.other.map(inWords),
      seen: firstDifference(...observed(small, recipient, directory, name)),
    }
    differences.push(difference)
    if (mostDifferences > 1) process.stderr.write(`${JSON.stringify(difference)}\n`)
    if (differences.length >= mostDifferences) break
  }
  return { pairs, withObservations, differences }
}

const progressEvery = 100_000

/** Who else is involved is what may be seen, and a team more of them a difference that may be. */
const changesTheList: readonly MadePair['name'][] = ['somebody else is involved']

function observed(pair: Pair, { id }: Team, directory: Directory, name: MadePair['name']): [string, string] {
  const seenIn = ({ history: all, directory: known }: Played) => {
    const history = pair.mayAskIt ? withoutQuestions(all, id) : all
    const read = readBy(id, history, known, !changesTheList.includes(name))
    // Ids of these histories are derived from a place in the log.
    return namedInTurn(JSON.stringify([observe(id, history, 'ref'), read]), /[0-9a-f]{26}/g)
  }
  const one = play(pair.one, pair.directory ?? directory)
  const other = play(pair.other, pair.otherDirectory ?? directory, one)
  return [seenIn(one), seenIn(other)]
}

/** A history in which a team was never asked to decide anything. */
const withoutQuestions = (history: readonly Decided[], team: TeamId): Decided[] =>
  history.map(({ entry, decision }) => ({
    entry,
    decision: {
      ...decision,
      superseding: decision.superseding.filter(
        ({ line }) => line.recipient !== team || !line.reasons.includes('question-overdue' satisfies Reason),
      ),
    },
  }))

const inWords = (step: Step): string =>
  isEvent(step) ? `${step.type} by ${step.by}` : `${step.retracts.type} taken back`

function firstDifference(one: string, other: string): [string, string] {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return [one.slice(Math.max(0, at - 120), at + 120), other.slice(Math.max(0, at - 120), at + 120)]
}

/** Leaves out of both histories, one by one, what is in both and does not matter for the difference. */
function smallest(pair: Pair, look: (pair: Pair) => [string, string]): Pair {
  let small = pair
  for (let i = 0; i < small.one.length;) {
    const step = small.one[i]
    const without: Pair = {
      ...small,
      one: small.one.filter((each) => each !== step),
      other: small.other.filter((each) => each !== step),
    }
    const [one, other] = look(without)
    const isNeeded = step === undefined || !small.other.includes(step) || small.because?.includes(step)
    if (!isNeeded && one !== other) small = without
    else i++
  }
  return small
}

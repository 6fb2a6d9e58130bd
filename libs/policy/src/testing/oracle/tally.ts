import { entryOf } from '@common-thread/events/catalogue'
import { type Compared } from './play.js'

/** What a run of comparisons reached: a check that never sees an outcome says nothing of it. */
export class Tally {
  triples = 0
  readonly outcomes = new Map<string, number>()
  /** Capacities in which somebody was given something, or a person was asked. */
  readonly capacities = new Map<string, number>()
  readonly events = new Map<string, number>()

  add({ event, oracle }: Compared): void {
    this.triples++
    count(this.outcomes, oracle.outcome)
    count(this.events, entryOf(event.type).name)
    if (oracle.outcome !== 'nothing') count(this.capacities, oracle.capacity ?? '')
  }
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Milliseconds of a clock that ticks for everybody alike. */
export interface Ticks {
  /** From one tick to the next. */
  readonly every: number
  /** After which nobody waits any longer. */
  readonly longest: number
}

/**
 * The times at which a read may be answered: the second tick after it was asked and each one after that. The first is
 * late enough for what there is to be looked into as well as for what there is not, so that how long it took says nothing.
 */
export function* answerTimes(askedAt: number, { every, longest }: Ticks): Generator<number> {
  for (let at = (Math.floor(askedAt / every) + 2) * every; at <= askedAt + longest; at += every) yield at
}

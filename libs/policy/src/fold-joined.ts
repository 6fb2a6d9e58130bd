import { type Fact, inOrder } from './facts.js'
import { addRecord } from './fold.js'
import { type JoinedEntry } from './join.js'
import { type SubjectState } from './state.js'

/**
 * The state with one more record of a joined log: all that it says of who may know counts here too, with the standing
 * that it had there. How sure the hub is of who the child is, is for each log to say itself.
 */
export function addJoined(state: SubjectState, joined: JoinedEntry): SubjectState {
  const added = addRecord({ ...state, facts: [] }, joined.entry, joined.standing)
  const facts = added.facts.map((fact) => asKnown(fact, joined))
  return {
    ...added,
    identity: state.identity,
    facts: facts.length === 0 ? state.facts : inOrder([...state.facts, ...facts]),
  }
}

/** A restriction holds here from when it is known here at the latest: clocks of two logs are not one. */
function asKnown(fact: Fact, { of, known }: Pick<JoinedEntry, 'of' | 'known'>): Fact {
  switch (fact.kind) {
    case 'restriction-set':
      return { ...fact, of, at: Math.min(fact.at, known), restriction: { ...fact.restriction, of } }
    case 'own-refusal':
      return { ...fact, of, refusal: { ...fact.refusal, of } }
    default:
      return { ...fact, of }
  }
}

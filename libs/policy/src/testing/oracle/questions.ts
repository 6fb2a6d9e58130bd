import { type JudgeInput } from '../../judge.js'
import { ask, type Asked } from './cedar.js'
import { Expectation } from './expected.js'
import { beforehand, copyOf, remember, tellNext } from './play.js'
import { partnership } from './partnership.js'
import { type History } from './steps.js'

/** One event as the hub is given it, and what Cedar is asked to say the same of everybody whom the hub considers. */
export interface QuestionsOfEvent {
  readonly input: JudgeInput
  readonly recipients: number
  /** In which capacity each of them stands, and what comes of it. */
  readonly outcome: readonly Asked[]
  /** Which fields go, where content does. */
  readonly fields: readonly Asked[]
}

export function questionsOf(history: History): QuestionsOfEvent[] {
  const told = copyOf(beforehand(history))
  return history.steps.flatMap((step) => {
    const before = { state: told.log.state, history: [...told.log.history] }
    const next = tellNext(told, step, history.born)
    if (next?.entry.kind !== 'event') return []
    const asked: Asked[] = []
    const asking = (question: Asked) => {
      asked.push(question)
      return ask(question)
    }
    const { lines } = next.judgement.decision
    const expectation = new Expectation(told.story, next.entry, told.deliveries, asking)
    for (const { recipient } of lines) {
      const team = partnership.teams.get(recipient)
      if (!team) throw new Error(`${recipient} is not in the partnership`)
      expectation.of(team)
    }
    remember(next, told.deliveries)
    const isOfFields = ({ action }: Asked) => action === 'see'
    return [
      {
        input: { ...told.log.inputOf(next.entry), ...before },
        recipients: lines.length,
        outcome: asked.filter((question) => !isOfFields(question)),
        fields: asked.filter(isOfFields),
      },
    ]
  })
}

import { type IsoDate, type SubjectId, type TeamId } from '@common-thread/events/catalogue'
import { type Judgement } from '../../judge.js'
import { type LogEntry } from '../../log-entry.js'
import { Log } from '../given.js'
import { entryOfStep } from './entries.js'
import { partnership } from './partnership.js'
import { type History, type Step } from './steps.js'
import { Story } from './story.js'

const subject = 'child_aaaaaaaaaaaaaaaaaaaaaaaaaa' as SubjectId
const hour = 3_600_000

/** How far a history has been told: to the hub, and to the oracle. */
export interface Told {
  readonly log: Log
  readonly story: Story
  readonly deliveries: Map<string, { readonly recipient: TeamId; readonly seq: number }>
  now: number
}

/** What is known beforehand is the same for many histories. */
const known = new Map<readonly Step[], Map<string, Told>>()

export function beforehand({ begins, born, before }: History): Told {
  const those = known.get(before) ?? new Map<string, Told>()
  known.set(before, those)
  const key = `${begins} ${born}`
  const found = those.get(key)
  if (found) return found
  const log = new Log(partnership, subject)
  const told: Told = { log, story: new Story(partnership), deliveries: new Map(), now: Date.parse(begins) }
  for (const step of before) {
    const next = tellNext(told, step, born)
    if (next) remember(next, told.deliveries)
  }
  those.set(key, told)
  return told
}

export function copyOf({ log, story, deliveries, now }: Told): Told {
  const copy = new Log(partnership, subject)
  copy.state = log.state
  copy.history.push(...log.history)
  return { log: copy, story: story.copy(), deliveries: new Map(deliveries), now }
}

export interface Next {
  readonly entry: LogEntry
  readonly judgement: Judgement
}

export function tellNext(told: Told, step: Step, born: IsoDate | null): Next | undefined {
  told.now += step.hoursLater * hour
  const entry = entryOfStep(step, told.story, { ...told, born })
  if (!entry) return undefined
  told.story.add(entry)
  return { entry, judgement: told.log.judge(entry) }
}

export function remember({ entry, judgement }: Next, deliveries: Told['deliveries']): void {
  for (const { recipient, delivery, outcome } of judgement.decision.lines)
    if (['SHARE', 'REDACT', 'SIGNAL'].includes(outcome))
      deliveries.set(delivery, { recipient, seq: entry.position.seq })
}

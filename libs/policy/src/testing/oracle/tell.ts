import { entryOf } from '@common-thread/events/catalogue'
import { type History, type Step } from './steps.js'
import { type Compared } from './play.js'

/** A history and a difference in lines that a person reads. */
export function tell(history: History, { event, recipient, oracle, hub }: Compared): string {
  const lines = [...history.before, ...history.steps].map((step, i) => `${i + 1}. ${tellStep(step)}`)
  const more = hub.sees.filter((pointer) => !oracle.sees.includes(pointer))
  const fewer = oracle.sees.filter((pointer) => !hub.sees.includes(pointer))
  return [
    `From ${history.begins}, born ${history.born ?? 'nobody knows when'}:`,
    ...lines,
    `${entryOf(event.type).name} at ${event.position.seq} to ${recipient}:`,
    `  by the facts  ${oracle.outcome}, as ${oracle.capacity ?? 'nobody'}`,
    `  by the hub    ${hub.outcome}, ${hub.because}`,
    ...(more.length > 0 ? [`  the hub shows also ${more.join(' ')}`] : []),
    ...(fewer.length > 0 ? [`  the hub does not show ${fewer.join(' ')}`] : []),
  ].join('\n')
}

function tellStep(step: Step): string {
  const when = `+${step.hoursLater}h`
  if (step.is !== 'event') return `${when} ${JSON.stringify(step)}`
  const { name, asserts } = entryOf(step.type)
  const identity = step.identity === 'confirmed' ? '' : ` ${step.identity}`
  return `${when} ${name} by ${step.by}${identity} ${asserts === null ? '' : JSON.stringify(step.data)}`
}

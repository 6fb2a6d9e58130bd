import { dateOf, eventTypes, type IsoDate, organisationOf } from '@common-thread/events/catalogue'
import { addresseesOf } from './addressees.js'
import { hasReached } from './age.js'
import { type Condition } from './matrix.js'
import { type Question } from './question.js'
import { isOpenOn, type Plan } from './state.js'

/** Plans that count as an open case of children's social care; help by agreement is not one. */
const statutoryPlans: readonly Plan['kind'][] = [
  'child-in-need',
  'child-protection',
  'looked-after',
  'child-community-safety',
]

/** Whether the circumstances of a matrix row hold. */
export function holds(condition: Condition, question: Question): boolean {
  const { event, state } = question
  switch (condition) {
    case 'crime-or-immediate-danger':
      return isCrimeOrImmediateDanger(question)
    case 'open-plan':
      return hasOpenPlan(question)
    case 'open-plan-or-threshold':
      return (
        hasOpenPlan(question) ||
        (event.type === eventTypes.domesticAbuseIncidentNotified && event.data.incident.thresholdMarked)
      )
    case 'under-five-or-open-plan':
      return hasOpenPlan(question) || isUnderFive(state.birthDate, dateOf(question.now))
    case 'school-age-on-no-roll':
      return isOfSchoolAge(state.birthDate, dateOf(question.now)) && !isOnARoll(question)
    case 'responsible-authority':
      return state.authority === organisationOf(question.team.id)
    case 'addressed':
      return addresseesOf(event).includes(question.team.id)
  }
}

function isCrimeOrImmediateDanger({ event }: Question): boolean {
  switch (event.type) {
    case eventTypes.concernRaised:
      return event.data.concern.crimeSuspected || event.data.concern.immediacy === 'immediate-danger'
    case eventTypes.disclosureInSchoolRecorded:
      return event.data.disclosure.crimeSuspected || event.data.disclosure.immediacy === 'immediate-danger'
    case eventTypes.exploitationRiskIdentified:
      return event.data.risk.immediacy === 'immediate-danger'
    default:
      return false
  }
}

const hasOpenPlan = ({ state, now }: Question): boolean =>
  state.plans.some((plan) => statutoryPlans.includes(plan.kind) && isOpenOn(plan, dateOf(now)))

/** From reception to 17. Whose age nobody knows is told of to nobody for that reason. */
const isOfSchoolAge = (birthDate: IsoDate | null, today: IsoDate): boolean =>
  birthDate !== null && hasReached(4, birthDate, today) && !hasReached(18, birthDate, today)

const isOnARoll = ({ state, now }: Question): boolean =>
  state.involvements.some(
    (involvement) => involvement.kind === 'school-roll' && isOpenOn(involvement, dateOf(now)),
  )

/** An unknown age counts as under five: those who care for the youngest are told rather than not. */
const isUnderFive = (birthDate: IsoDate | null, today: IsoDate): boolean =>
  birthDate === null || !hasReached(5, birthDate, today)

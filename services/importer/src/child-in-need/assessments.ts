import { eventTypes } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { type Proposal } from '../proposal.js'
import { type ChildRecord, type Row, rowsOf } from '../row.js'
import { type Case, caseOn, closureReasonOf } from './cases.js'

const kind = 'child-and-family'

/** What came of an assessment is told only by a closure right after it: RC8 no further action, RC9 early help. */
const outcomes: Readonly<Record<string, string>> = { RC8: 'no-further-action', RC9: 'family-help' }

/** 1 to 6 with B or C: about a parent or another member of the household. */
const isAboutHousehold = (factor: string): boolean => /^[1-6][BC]$/.test(factor)

export function assessments(record: ChildRecord, cases: readonly Case[], reader: CellReader): Proposal[] {
  return rowsOf(record, 'Assessments').flatMap((row): Proposal[] => {
    const period = reader.period(row, 'AssessmentActualStartDate', 'AssessmentAuthorisationDate')
    if (!period) return []
    const start: Proposal = {
      type: eventTypes.assessmentStarted,
      on: period.from,
      data: {
        assessment: { kind, startedOn: period.from, leadPractitioner: reader.contact },
        contact: reader.contact,
      },
      rows: [row],
      cells: { '/assessment/startedOn': [row, 'AssessmentActualStartDate'] },
    }
    if (period.to === undefined) return [start]
    return [start, completed(row, { ...period, to: period.to }, { record, cases, reader })]
  })
}

function completed(
  row: Row,
  period: { readonly from: string; readonly to: string },
  { record, cases, reader }: { record: ChildRecord; cases: readonly Case[]; reader: CellReader },
): Proposal {
  const factors = row.lists?.['AssessmentFactors'] ?? []
  const codes = (of: readonly string[], system: string) => of.map((value) => reader.codeOf(system, value))
  const own = caseOn(cases, period.from)
  const disabled = rowsOf(record, 'ChildCharacteristics')
  const disabilities = disabled.flatMap(({ lists }) => lists?.['Disability'] ?? [])
  const [characteristics = row] = disabled
  return {
    type: eventTypes.assessmentCompleted,
    on: period.to,
    data: {
      assessment: {
        kind,
        period,
        outcome: outcomes[closureReasonOf(own) ?? ''] ?? 'not-stated',
        closureReason: own
          ? reader.optionalCode(own.row, 'ReasonForClosure', 'cin-census/closure-reason')
          : null,
        primaryNeed: own ? reader.optionalCode(own.row, 'PrimaryNeedCode', 'cin-census/primary-need') : null,
        factors: codes(
          factors.filter((factor) => !isAboutHousehold(factor)),
          'cin-census/assessment-factors',
        ),
        householdFactors: codes(factors.filter(isAboutHousehold), 'cin-census/assessment-factors'),
        disabilities: codes(disabilities, 'cin-census/disability'),
        leadPractitioner: reader.contact,
      },
      contact: reader.contact,
    },
    rows: [row, ...disabled],
    cells: {
      '/assessment/period/from': [row, 'AssessmentActualStartDate'],
      '/assessment/period/to': [row, 'AssessmentAuthorisationDate'],
      '/assessment/factors': [row, 'AssessmentFactors'],
      '/assessment/householdFactors': [row, 'AssessmentFactors'],
      '/assessment/disabilities': [characteristics, 'Disability'],
      ...(own
        ? {
            '/assessment/closureReason': [own.row, 'ReasonForClosure'],
            '/assessment/primaryNeed': [own.row, 'PrimaryNeedCode'],
          }
        : {}),
    },
  }
}

import { meaningOf } from './finding.js'
import { type ImportResult } from './import-source.js'

const shown = 25

/** The result for people: figures and what was found, and never a value. */
export function printResult(result: ImportResult, reportFile: string): string {
  const { year, rows, children, events, dryRun, resumedAfter } = result
  const files = Object.entries(result.byFile).map(
    ([file, counts]) =>
      `  ${file}: ${counts.accepted} accepted, ${counts.corrected} corrected, ${counts.refused} refused, ${counts.unused} unused`,
  )
  const findings = result.findings
    .slice(0, shown)
    .map(
      ({ file, column, line, code, weight, count }) =>
        `  ${String(count).padStart(6)} × ${weight}: ${column ?? 'the row'} in ${file} (first at line ${line}): ${meaningOf(code)} [${code}]`,
    )
  const more = result.findings.length - findings.length
  return [
    `${dryRun ? 'Read, and sent nothing' : 'Imported'}: ${children} children, ${events} events`,
    `Year ${year.version}, told by ${toldBy[year.toldBy]}${year.doubts.map((doubt) => `; but ${doubt}`).join('')}.`,
    ...(resumedAfter > 0 ? [`An interrupted run had sent ${resumedAfter} of them.`] : []),
    `Rows: ${rows.accepted} accepted, ${rows.corrected} corrected, ${rows.refused} refused, ${rows.unused} unused.`,
    ...files,
    ...(findings.length > 0 ? ['What was found:', ...findings] : []),
    ...(more > 0 ? [`  and ${more} kinds more`] : []),
    `Each row: ${reportFile}`,
  ].join('\n')
}

const toldBy = {
  option: '--year',
  dates: 'its episodes’ dates',
  codes: 'its codes',
  header: 'its header',
} as const

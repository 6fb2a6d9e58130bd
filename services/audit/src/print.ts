import { type Explained, type ExplainedLine } from './explain.js'
import { type AuditReport } from './finding.js'

/** A report for people. */
export function printReport({ command, holds, findings, counts }: AuditReport): string {
  const said = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
  const head = `${command}: ${holds ? 'holds' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`} (${said.join(', ')})`
  return [head, ...findings.map(({ code, where, meaning }) => `  ${code} at ${where}: ${meaning}`)].join('\n')
}

const outcomes: Readonly<Record<string, string>> = {
  SHARE: 'shared',
  REDACT: 'shared in part',
  SIGNAL: 'told that something happened, and whom to ask',
  AVAILABLE: 'available on an occasion',
  WITHHOLD: 'withheld',
  HOLD: 'held for a person',
}

export function printExplained(all: readonly Explained[]): string {
  return all
    .map((one) =>
      [heading(one), ...one.lines.map(printLine), `  Everybody else: ${one.everybodyElse}.`].join('\n'),
    )
    .join('\n\n')
}

const heading = ({ type, publisher, recorded, position, release, directoryVersion }: Explained): string =>
  [
    `${type} from ${publisher}, recorded ${recorded} at ${position}`,
    `  decided with release ${release.slice(0, 12)} and directory version ${directoryVersion}`,
  ].join('\n')

function printLine({
  name,
  recipient,
  outcome,
  reasons,
  basis,
  masked,
  handling,
  actBy,
  hold,
  later,
  recall,
}: ExplainedLine): string {
  const lines = [`  ${name} (${recipient}): ${outcomes[outcome] ?? outcome}`]
  for (const { sentence, source } of reasons) lines.push(`    because: ${sentence} [${source}]`)
  if (basis) lines.push(`    basis: ${basis}`)
  for (const [why, fields] of grouped(masked)) lines.push(`    without ${fields.join(', ')}: ${why}`)
  if (handling.length > 0) lines.push(`    handling: ${handling.join(', ')}`)
  if (actBy) lines.push(`    act by: ${actBy}`)
  if (hold) lines.push(`    held: ${hold}`)
  if (later) lines.push(`    later: ${later}`)
  for (const said of recall) lines.push(`    recall ${said}`)
  return lines.join('\n')
}

function grouped(masked: ExplainedLine['masked']): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { field, why } of masked) {
    const list = groups.get(why)
    if (list) list.push(field)
    else groups.set(why, [field])
  }
  return groups
}

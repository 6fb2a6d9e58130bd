import { northshire } from '@common-thread/directory/northshire'
import { type TeamId } from '@common-thread/events'
import { type AuditScene } from './audited.js'
import { type PlayedScene, type PlayedStep } from './play-scene.js'
import { type Refusal } from './refused.js'
import { numbers } from './scenes/scenes.js'
import { type Verdict } from './verdict.js'

const names = new Map(northshire(1).teams.map(({ id, name }) => [id, name]))
const nameOf = (team: TeamId): string => names.get(team) ?? team

const wide = 100

/** Text of at most `width` columns a line, indented. */
function wrap(text: string, indent: string, width = wide): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 1 > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}

export const heading = (number: number, title: string): string =>
  `\n${'─'.repeat(wide)}\n${number}. ${title}\n`

/** A scene on the terminal: what happened, and for each event who got what, why, and how long it took. */
export function tellScene({ scene, steps, wrong }: PlayedScene, sentence: (code: string) => string): string {
  const parts = [heading(scene.number, scene.title), wrap(scene.tells, '  ')]
  if (scene.number === 0) parts.push('', ...steps.map(tellBriefly))
  else for (const step of steps) parts.push(tellStep(step, sentence))
  parts.push(...wrong.map((text) => `  ✗ ${text}`))
  return parts.join('\n')
}

function tellBriefly({ step, verdicts, wrong }: PlayedStep): string {
  const got = verdicts
    .filter(({ decided }) => decided !== 'nothing' && decided !== 'published')
    .map(({ team }) => nameOf(team))
  const told = got.length === 0 ? '' : `; ${got.join(' and ')} told`
  return [
    `  ▸ ${step.title.padEnd(46)} by ${nameOf(step.by as TeamId)}${told}`,
    ...wrong.map((text) => `    ✗ ${text}`),
  ].join('\n')
}

function tellStep({ step, verdicts, wrong }: PlayedStep, sentence: (code: string) => string): string {
  const lines = [
    '',
    `  ▸ ${step.title}`,
    `    published by ${nameOf(step.by as TeamId)} over ${step.via === 'http' ? 'HTTP' : 'Kafka'}`,
  ]
  const got = verdicts.filter(({ decided }) => decided !== 'nothing' && decided !== 'published')
  for (const verdict of got) lines.push(tellVerdict(verdict, sentence))
  const { occasion } = step
  if (occasion) {
    const team = nameOf(occasion.team as TeamId)
    lines.push(
      `    ${team.padEnd(46)} shared`,
      '      now that the child attended: type, dates and contacts, no category',
    )
  }
  for (const { of, team } of step.withdraws ?? [])
    lines.push(
      `    ${nameOf(team as TeamId).padEnd(46)} withdrawn`,
      `      "${of}" had not left yet: it goes without a trace`,
    )
  for (const { of, team, kind } of step.recalls ?? [])
    lines.push(
      `    ${nameOf(team as TeamId).padEnd(46)} recalled`,
      `      "${of}" is to be given back: ${kind.replaceAll('-', ' ')}`,
    )
  for (const { team, handling } of step.reminds ?? [])
    lines.push(
      `    ${nameOf(team as TeamId).padEnd(46)} reminded`,
      `      when the time had passed: ${handling.replaceAll('-', ' ')}`,
    )
  const rest = verdicts.filter(({ decided }) => decided === 'nothing')
  const why = [...new Set(rest.map(({ reasons }) => sentence(reasons.at(-1) ?? '').toLowerCase()))]
  lines.push(wrap(`${rest.length} other teams: nothing (${why.join('; ')})`, '    '))
  for (const note of step.notes ?? []) lines.push(`    the publisher is told: ${note}`)
  lines.push(...wrong.map((text) => `    ✗ ${text}`))
  return lines.join('\n')
}

function tellVerdict(
  { team, decided, reasons, handling, tookMs, headline }: Verdict,
  sentence: (code: string) => string,
): string {
  const word = decided === 'redacted, rest held' ? 'redacted' : decided
  const took = tookMs === null ? '' : `${tookMs} ms`
  const lines = [
    `    ${nameOf(team).padEnd(46)} ${word.padEnd(10)} ${took.padStart(7)}`.trimEnd(),
    wrap(lowerFirst(sentence(reasons[0] ?? '')), '      '),
  ]
  const more = [
    ...(handling.length > 0 ? [handling.map((code) => code.replaceAll('-', ' ')).join('; ')] : []),
    ...(decided === 'redacted, rest held' ? ['the rest is held: the social worker is asked'] : []),
  ]
  if (headline) lines.push(`      → ${headline}`)
  if (more.length > 0) lines.push(`      (${more.join('; ')})`)
  return lines.join('\n')
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const tellRefused = (refusals: readonly Refusal[]): string =>
  [
    heading(numbers.refused, 'Refused'),
    wrap('Each of these is refused with its reason, and nothing else is disturbed.', '  '),
    '',
    ...refusals.map(
      ({ attempt, expected, got, ok }) =>
        `  ${ok ? '✓' : '✗'} ${attempt.padEnd(48)} ${ok ? got : `${got} instead of ${expected}`}`,
    ),
  ].join('\n')

export function tellAudit({ verify, replay, explained, flipped, wrong }: AuditScene): string {
  const { size, decisions } = verify.report.counts
  return [
    heading(numbers.audit, 'The audit'),
    `  ${mark(verify.report.holds)} The log holds: ${size} leaves, each the leaf of one of ${decisions} sealed decisions; the checkpoint is signed.`,
    `  ${mark(replay.report.holds)} Deciding every child’s history again gives the same ${replay.report.counts['decided']} decisions, byte for byte.`,
    `  ${mark(flipped.found.length > 0)} One byte flipped in a copy of ${flipped.path}: found${flipped.found[0] ? ` at ${flipped.found[0].split(':')[0]}` : ''}.`,
    '',
    '  Why did each team get what it got in scene 3? npm run audit -- explain <event id>',
    '',
    explained.split('\n').map(indented).join('\n'),
    ...wrong.map((text) => `  ✗ ${text}`),
  ].join('\n')
}

/** A line of the auditor's report, its own indentation kept where it goes on. */
const indented = (line: string): string => {
  const text = line.trimStart()
  return wrap(text, ' '.repeat(4 + line.length - text.length))
}

const mark = (holds: boolean): string => (holds ? '✓' : '✗')

const signs: Readonly<Record<string, string>> = {
  shared: 'S',
  redacted: 'R',
  'redacted, rest held': 'R+H',
  signal: 'i',
  available: 'A',
  held: 'H',
  nothing: '·',
  published: 'P',
}

/** Teams down, events across: the whole day on one screen. */
export function tellTable(played: readonly PlayedScene[]): string {
  const steps = played
    .filter(({ scene }) => scene.number > 0)
    .flatMap(({ scene, steps }) =>
      steps.map((step, i) => ({
        ...step,
        name: `${scene.number}${'abcdefgh'[i]}`,
        withdrawnFrom: steps
          .flatMap(({ step: later }) => later.withdraws ?? [])
          .filter(({ of }) => of === step.step.key)
          .map(({ team }) => team),
      })),
    )
  const teams = [...names.keys()]
  const head = `  ${''.padEnd(46)}${steps.map(({ name }) => name.padEnd(4)).join('')}`
  const rows = teams.map((team) => {
    const cells = steps.map(({ verdicts, withdrawnFrom }) => {
      const decided = verdicts.find((verdict) => verdict.team === team)?.decided ?? 'nothing'
      return withdrawnFrom.includes(team) ? 'W' : (signs[decided] ?? '?')
    })
    return `  ${nameOf(team).padEnd(46)}${cells.map((cell) => cell.padEnd(4)).join('')}`.trimEnd()
  })
  const events = steps.map(({ name, step }) => `  ${name.padEnd(4)} ${step.title}`)
  return [
    `\n${'─'.repeat(wide)}`,
    'The day: who got what',
    '',
    head,
    ...rows,
    '',
    '  S shared   R redacted: a protection took something out   +H the rest held for a person   i signal only',
    '  A available on attendance   H held for a person   W withdrawn before it left   · nothing   P published it',
    '',
    ...events,
  ].join('\n')
}

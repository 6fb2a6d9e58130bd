import {
  bases,
  type Basis,
  matrix,
  type MatrixRow,
  protections,
  type Reason,
  reasons,
  steps,
} from '@common-thread/policy'

/** The policy as a Caldicott guardian or a data protection officer reads it, by file, from what decides. */
export function policyPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/policy.md', policyPage()],
    ['docs/reference/sharing-matrix.md', matrixPage()],
  ])
}

const generated = 'Written by `npm run generate` from what the hub decides by; do not edit.'

const policyPage = (): string =>
  page(
    'The policy',
    `${generated} The first step with an answer gives the outcome, for each team and each child by itself. Every outcome is recorded with its reasons, in the codes below. To a team that is suspended or no longer registered nothing goes at all (\`recipient-suspended\`).`,
    '## In this order',
    ...steps.map(
      ({ code, asks, then }, i) =>
        `${i + 1}. **${asks}** (\`${code}\`)\n${Object.entries(then)
          .map(([reason, what]) => `   - ${what} ${sourced(reason as Reason)}`)
          .join('\n')}`,
    ),
    `${steps.length + 1}. **No step has answered.**\n   - A person decides. ${sourced('undecided')}`,
    '## What an open gate lets through',
    'The role’s own row of the [sharing matrix](sharing-matrix.md), and nothing beside it:',
    table(
      ['The row', 'Outcome', 'Reason'],
      [
        ['nothing', 'withheld', sourced('not-needed')],
        ['undecided', 'held for a person', sourced('undecided')],
        ['its condition does not hold', 'withheld', sourced('condition-not-met')],
        ['judgement', 'held for a person, each time', sourced('judgement-row')],
        ['signal', 'that something happened, and whom to ask', sourced('signal-only')],
        ['fields', 'those fields, less what is protected', ''],
        ['no law in force', 'held for a person', sourced('no-law-in-force')],
        [
          'a routine flow, and the publisher’s guardian has not signed this matrix',
          'held by the publisher',
          sourced('matrix-not-signed'),
        ],
        [
          'a routine flow, and no agreement binds both organisations',
          'held by the publisher',
          sourced('no-sharing-agreement'),
        ],
      ],
    ),
    '## What is then taken out',
    ...protections.map(({ reason }) => `- ${sentence(reason)}. ${sourced(reason)}`),
    '## Laws that sharing rests on',
    'A basis is relied on only while its law is in force. Until then, and after, what stands in for it is; where nothing does, a person decides. What is marked † is believed and not confirmed in a primary source.',
    table(
      ['Basis', 'For', 'Law', 'In force', 'Otherwise', 'UK GDPR', 'DPA 2018 Sch 1', 'Confidence'],
      Object.entries(bases).map(([key, basis]) => basisRow(key, basis)),
    ),
    '## Duties to tell',
    'What these laws command goes to the roles that they name, in the fields that the matrix keeps for it. That the hub delivered it is not always all that the duty asks.',
    table(
      ['Basis', 'On', 'To', 'Only where', 'Discharged'],
      Object.entries(bases).flatMap(([key, basis]) => dutyRows(key, basis)),
    ),
    '## Every reason',
    table(
      ['Code', 'In words', 'Source'],
      Object.entries(reasons).map(([code, [words, source]]) => [`\`${code}\``, words, source]),
    ),
  )

function basisRow(key: string, basis: Basis): readonly string[] {
  const { gateway, unconfirmed } = basis
  const mark = (part: string) => (unconfirmed.some((each) => each === part) ? ' †' : '')
  const { inForceFrom, inForceTo } = gateway
  const without = basis.para18Reason === null ? '' : ` (without consent: \`${basis.para18Reason}\`)`
  return [
    `\`${key}\``,
    basis.purpose,
    `${gateway.statute} ${gateway.section}${mark('gateway.section')}`,
    `${inForceFrom === null ? 'not commenced' : `from ${inForceFrom}`}${inForceTo === null ? '' : ` to ${inForceTo}`}${mark('gateway.inForceFrom')}`,
    basis.otherwise === null ? '' : `\`${basis.otherwise}\``,
    `${basis.article6}${mark('article6')}; ${basis.article9}`,
    `${basis.schedule1}${without}${mark('schedule1')}`,
    `${basis.confidentiality}${mark('confidentiality')}`,
  ]
}

function dutyRows(key: string, { duty, unconfirmed }: Basis): (readonly string[])[] {
  const mark = unconfirmed.includes('duty') ? ' †' : ''
  return Object.entries(duty?.on ?? {}).map(([event, capacities]) => [
    `\`${key}\`${mark}`,
    event,
    capacities.join(', '),
    duty?.where === 'child-lives-in-publishers-area' ? 'the child lives in the publisher’s area' : '',
    duty?.discharge ?? '',
  ])
}

const matrixPage = (): string =>
  page(
    'The sharing matrix',
    `${generated} What each role towards a child may have of each event, once the [policy](policy.md) has opened the gate; an event that a role does not have here is *nothing*. The fields themselves stand on each event’s page of the [catalogue](catalogue/index.html). *Judgement* and *undecided* go to a person, each time.`,
    ...Object.entries(matrix.capacities).flatMap(([capacity, who]) => {
      const rows = matrix.blocks.flatMap(({ event, variant, rows: all, reads = {} }) => {
        const name = variant ? `${event} (${variant})` : event
        const [row, read] = [all[capacity] ?? 'nothing', reads[capacity] ?? 'nothing']
        return [
          ...(row === 'nothing' ? [] : [matrixRow(name, row)]),
          ...(read === 'nothing' ? [] : [matrixRow(`${name}, when it asks who is involved`, read)]),
        ]
      })
      return [`## ${capacity}`, `${who}.`, table(['Event', 'Gets', 'Basis', 'Conditions'], rows)]
    }),
  )

function matrixRow(event: string, row: MatrixRow): readonly string[] {
  if (typeof row === 'string') return [event, 'undecided', '', '']
  const { give, fields = [], basis, mode, when, actBy, handling = [], askWhenShielded } = row
  const gets = give === 'fields' ? (fields.includes('') ? 'everything' : `${fields.length} fields`) : give
  const conditions = [
    when && `only when ${when}`,
    give === 'available' && 'on attendance',
    actBy && `act within: ${actBy}`,
    askWhenShielded && 'a person is asked when shielded',
    ...handling,
  ].filter((each) => typeof each === 'string')
  return [event, mode === 'judgement' ? `judgement: ${gets}` : gets, `\`${basis}\``, conditions.join('; ')]
}

const sentence = (code: Reason): string => reasons[code][0]
const sourced = (code: Reason): string => `*${reasons[code][1]}* (\`${code}\`)`
const page = (title: string, ...parts: readonly string[]): string => `# ${title}\n\n${parts.join('\n\n')}\n`
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

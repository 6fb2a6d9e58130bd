import { type MatrixBlock, type MatrixRow } from '../check-matrix.js'
import { leavesOf, type Leaf } from '../emit-catalogue.js'
import { type Contract, type DocumentedEvent } from './contract.js'
import { code, escape, page, table } from './html.js'

const tiers: Readonly<Record<string, string>> = {
  '1': 'involvement only',
  '2': 'status',
  '3': 'case detail or special category',
  '4': 'restricted',
}

/** Everything about one event on one page: purpose, publishers, recipients, fields, an example. */
export function eventPage(event: DocumentedEvent, contract: Contract): string {
  const { record, type, name, id, view } = event
  const { properties } = record
  const example = contract.examples.get(type)
  return page(
    type,
    [
      '<p><a href="index.html">All events</a></p>',
      `<h1>${code(type)}</h1>`,
      `<p>${escape(record.doc ?? '')}</p>`,
      facts([
        ['Domain', escape(String(properties['domain']))],
        ['Tier', `${escape(String(properties['tier']))}: ${tiers[String(properties['tier'])] ?? ''}`],
        ['Safety-critical', properties['safetyCritical'] === true ? 'yes' : 'no'],
        ['Source', escape(String(properties['source']))],
        ['Stands in', record.fields.some((field) => field.name === 'children') ? 'each child’s log' : 'the publishing agency’s own log'],
        ['Schema', `${code(record.name)} (id ${id}); view ${code(view.record.name)} (id ${view.id}); <a href="../json-schema/published/${type}.json">JSON Schema</a>, <a href="../json-schema/delivered/${type}.json">of the delivery</a>`],
      ]),
      publishers(event, contract),
      ...contract.matrix.blocks.filter((block) => block.event === name).map((block) => recipients(block, contract)),
      fields(leavesOf(record)),
      example === undefined ? '' : `<h2>Example</h2>\n<pre>${escape(JSON.stringify(example, null, 2))}</pre>`,
    ].join('\n'),
  ) // prettier-ignore
}

const facts = (rows: readonly (readonly [string, string])[]): string =>
  `<dl>\n${rows.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${text}</dd>`).join('\n')}\n</dl>`

function publishers({ name, record }: DocumentedEvent, { standing }: Contract): string {
  const sectors = record.properties['publishers']
  const { asserts } = record.properties
  const rows = standing
    .filter((row) => row.asserts === (typeof asserts === 'string' ? asserts : name))
    .map(({ kinds, change, by, source }) => [
      escape(kinds.join(', ') === 'event' ? 'the event' : kinds.join(', ')),
      escape(change),
      by.map(({ sector, role, as }) => escape([sector, role, as].filter(Boolean).join(', '))).join('<br>'),
      escape(source),
    ])
  return `<h2>Who publishes it</h2>\n<p>Sectors: ${escape(Array.isArray(sectors) ? sectors.join(', ') : '')}. Anybody else’s is a claim, and put to the responsible authority.</p>\n${table('With authority', ['What', 'Change', 'By', 'Source'], rows)}`
}

function recipients({ variant, purpose, rows }: MatrixBlock, { matrix }: Contract): string {
  const described = Object.entries(rows).map(([capacity, row]) => [
    `${escape(matrix.capacities[capacity] ?? capacity)}<br>${code(capacity)}`,
    ...cells(row),
  ])
  const title = variant === undefined ? 'Who may receive it' : `Who may receive it: ${variant}`
  return `<h2>${escape(title)}</h2>\n${table(`Purpose: ${purpose}. A protection may still take something out.`, ['Role towards the child', 'Gets', 'Fields', 'Basis, conditions'], described)}`
}

function cells(row: MatrixRow): readonly string[] {
  if (row === 'nothing') return ['nothing', '', '']
  if (row === 'undecided') return ['undecided: held for a person', '', '']
  const { give, fields = [], basis, mode, ...rest } = row
  const all = fields.length === 1 && fields[0] === ''
  const conditions = Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return [
    mode === 'judgement' ? 'a named person decides each time' : escape(give),
    all ? 'everything' : fields.map(code).join('<br>'),
    [escape(basis), ...conditions.map(code)].join('<br>'),
  ]
}

const flags = ['location', 'sourceIdentity', 'identifies', 'bearsOnRisk'] as const

function fields(leaves: readonly Leaf[]): string {
  const rows = leaves.map((leaf) => [
    code(leaf.pointer),
    escape(text(leaf['sensitivity'])),
    escape(text(leaf['subject'])),
    flags.filter((flag) => leaf[flag] === true).join(', '),
    escape(text(leaf['fieldTier'])),
  ])
  return `<h2>Fields</h2>\n${table('By the pointer in the delivery', ['Field', 'Sensitivity', 'About', 'Flags', 'Tier'], rows)}`
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

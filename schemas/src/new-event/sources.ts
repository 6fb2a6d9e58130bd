import { type NewEvent, toComplete } from './options.js'
import { ruleTest } from './rule-test.js'

/** As Prettier leaves it: lists of texts are short here, and stay on their line. */
const pretty = (value: unknown): string => {
  const text = JSON.stringify(value, null, 2).replace(
    /\[\n\s+("[^"]*"(?:,\n\s+"[^"]*")*)\n\s+\]/g,
    (_, items: string) => `[${items.replace(/,\n\s+/g, ', ')}]`,
  )
  return `${text}\n`
}

const fieldsOf = (fields: readonly object[], indent: string): string =>
  fields.map((field) => `${indent}${spaced(field)}`).join(',\n')

/** JSON of one line, as the schemas are written: with blanks inside braces and after commas. */
const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
  return `{ ${members.join(', ')} }`
}

/** Everything of a new event type that people write, by path from the root: the contract compiles with it as it is. */
export function sourcesOf(event: NewEvent, capacities: readonly string[]): Map<string, string> {
  const { name } = event
  const example = exampleOf(event)
  const { occurredOn: _, ...incomplete } = example.data.details
  const broken = (details: object) => ({ ...example, data: { ...example.data, details } })
  return new Map([
    [`schemas/events/${name}.v1.avsc`, schemaOf(event)],
    [`schemas/matrix/${name}.json`, pretty(matrixOf(capacities))],
    [`schemas/standing/${name}.json`, pretty(standingOf(event))],
    [`schemas/valid/${name}.v1.json`, pretty(example)],
    [
      `schemas/invalid/${name}-without-date.json`,
      pretty({ expect: ['/data/details/occurredOn missing-field'], event: broken(incomplete) }),
    ],
    [
      `schemas/invalid/${name}-of-no-such-kind.json`,
      pretty({
        expect: ['/data/details/kind not-one-of'],
        event: broken({ ...example.data.details, kind: 'no-such-kind' }),
      }),
    ],
    [`libs/policy/src/event-tests/${name}.test.ts`, ruleTest(event)],
  ])
}

function schemaOf({ record, domain, tier, publishers, safetyCritical, source, doc }: NewEvent): string {
  const about = { subject: 'child' }
  const details = [
    {
      name: 'occurredOn',
      type: { type: 'int', logicalType: 'date' },
      sensitivity: 'personal',
      ...about,
      doc: `${toComplete}the day of what.`,
    },
    {
      name: 'kind',
      type: 'string',
      values: ['first-kind', 'second-kind', 'not-stated'],
      sensitivity: 'special-category',
      ...about,
      doc: `${toComplete}the closed set of kinds, or leave the field out.`,
    },
    {
      name: 'summary',
      type: ['null', 'string'],
      default: null,
      maxLength: 8000,
      freeText: true,
      sensitivity: 'special-category',
      ...about,
    },
  ]
  return `{
  "type": "record",
  "name": "safeguarding.v1.${record}",
  "doc": ${JSON.stringify(doc)},
  "domain": ${JSON.stringify(domain)},
  "tier": ${tier},
  "publishers": ${spaced(publishers)},
  "safetyCritical": ${safetyCritical},
  "source": ${JSON.stringify(source)},
  "fields": [
    { "name": "children", "type": { "type": "array", "items": "safeguarding.shared.Child" }, "minItems": 1, "maxItems": 20 },
    {
      "name": "details",
      "type": {
        "type": "record",
        "name": "safeguarding.v1.${record}Details",
        "fields": [
${fieldsOf(details, '          ')}
        ]
      }
    },
    { "name": "contact", "type": ["null", "safeguarding.shared.Contact"], "default": null, "subject": "professional" },
    { "name": "handling", "type": ["null", "safeguarding.shared.Handling"], "default": null }
  ]
}
`
}

/** Nobody is given anything until a person says who: undecided HOLDs, where nothing would have said no in silence. */
const matrixOf = (capacities: readonly string[]) => [
  { purpose: 'welfare', rows: { [capacities.join(', ')]: 'undecided' } },
]

/** The narrowest standing that the sector can have; what anybody else says is a claim. */
const standingOf = ({ publishers, source }: NewEvent) => [
  {
    kinds: ['event'],
    change: 'recorded',
    by: publishers.map((sector) => ({ sector, as: sector === 'la' ? 'responsible-authority' : 'anyone' })),
    source,
  },
]

/** A synthetic child of the sample partnership, whose number is of the range that is given to nobody. */
const exampleOf = ({ name, publishers }: NewEvent) => ({
  specversion: '1.0',
  id: `example-${name}`,
  source: `urn:common-thread:${publishers[0] ?? 'la'}:northshire`,
  type: `safeguarding.${name}.v1`,
  time: '2026-11-20T14:05:00Z',
  datacontenttype: 'application/json',
  data: {
    children: [
      {
        identifiers: [
          { system: 'nhs-number', value: '9990000018', verified: true },
          { system: 'local', value: 'LA-1042', verified: true },
        ],
        givenName: 'Ava',
        familyName: 'Example',
        birthDate: '2015-04-15',
      },
    ],
    details: {
      occurredOn: '2026-11-20',
      kind: 'first-kind',
      summary: 'What a professional would write in two sentences.',
    },
    contact: { role: 'Duty desk', telephone: '01632 960002' },
  },
})

import { asyncApi } from './asyncapi.js'
import { anyOfTypes, deliveredSchema, publishedSchema } from './cloud-events.js'
import { type Contract } from './contract.js'
import { eventPage } from './event-page.js'
import { indexPage } from './index-page.js'

const folder = 'docs/reference'

/** Documents about the contract, by path: made from the schemas themselves, so that they can't say anything else. */
export function documents(contract: Contract): ReadonlyMap<string, string> {
  const { events, partner } = contract
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  return new Map([
    [`${folder}/asyncapi.json`, json(asyncApi(contract))],
    [
      `${folder}/json-schema/published.json`,
      json(anyOfTypes('Any event', 'An event as it is published over HTTP.', 'published', typesOf(events))),
    ],
    [
      `${folder}/json-schema/delivered.json`,
      json(
        anyOfTypes(
          'Any delivery',
          'A delivery as a recipient has it over HTTP.',
          'delivered',
          typesOf([...events, ...partner]),
        ),
      ),
    ],
    [`${folder}/catalogue/index.html`, indexPage(contract)],
    ...events.flatMap((event): [string, string][] => [
      [`${folder}/catalogue/${event.type}.html`, eventPage(event, contract)],
      [`${folder}/json-schema/published/${event.type}.json`, json(publishedSchema(event))],
      [`${folder}/json-schema/delivered/${event.type}.json`, json(deliveredSchema(event))],
    ]),
    ...partner.map(({ type, record, id }): [string, string] => [
      `${folder}/json-schema/delivered/${type}.json`,
      json(deliveredSchema({ type, view: { record, id } })),
    ]),
  ])
}

const typesOf = (all: readonly { readonly type: string }[]): string[] => all.map(({ type }) => type)

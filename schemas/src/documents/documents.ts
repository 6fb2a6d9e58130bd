import { asyncApi } from './asyncapi.js'
import { deliveredSchema, publishedSchema } from './cloud-events.js'
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

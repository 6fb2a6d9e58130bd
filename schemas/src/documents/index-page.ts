import { type Contract } from './contract.js'
import { code, escape, page, table } from './html.js'

/** Every event, by domain, and every code set. */
export function indexPage({ events, codeSets }: Contract): string {
  const domains = [...new Set(events.map(({ record }) => String(record.properties['domain'])))].sort()
  const sections = domains.map((domain) => {
    const rows = events
      .filter(({ record }) => record.properties['domain'] === domain)
      .map(({ type, record }) => [
        `<a href="${type}.html">${code(type)}</a>`,
        escape(record.doc ?? ''),
        escape(publishersOf(record.properties['publishers'])),
        escape(String(record.properties['tier'])),
        record.properties['safetyCritical'] === true ? 'yes' : '',
      ])
    return `<h2>${escape(domain)}</h2>\n${table(`${rows.length} events`, ['Event', 'What it says', 'Published by', 'Tier', 'Safety-critical'], rows)}`
  })
  const sets = codeSets.map(({ system, title }) => [code(system), escape(title ?? '')])
  return page(
    'Events for safeguarding children',
    [
      '<h1>Events for safeguarding children</h1>',
      `<p>${events.length} types of event. What each recipient gets of one is decided by the publisher’s signed policy, event by event; this catalogue shows what that policy can give. See also the <a href="../asyncapi.json">AsyncAPI document</a>, and the OpenAPI documents of <a href="../openapi/intake.json">intake</a> and <a href="../openapi/delivery.json">delivery</a>.</p>`,
      ...sections,
      `<h2>Code sets</h2>\n${table('Department for Education and other official vocabularies; Open Government Licence v3.0', ['System', 'What it codes'], sets)}`,
    ].join('\n'),
  )
}

const publishersOf = (publishers: unknown): string => (Array.isArray(publishers) ? publishers.join(', ') : '')

import { type Draw, nameMarker, oneIn, pick, textOf, upTo, valueMarker } from './mutate.js'

const children = [
  { local: 'LA-1042' },
  { local: 'FUZZ-1' },
  { local: valueMarker },
  { reference: `ref_${'a'.repeat(26)}` },
  { reference: '' },
  { local: 'a', reference: 'b' },
  {},
  null,
]

const identifiers = [
  [{ system: 'nhs-number', value: '9990000018' }],
  [{ system: 'local', value: 'FUZZ-1' }],
  [{ system: 'local', value: valueMarker, organisation: 'school:oakfield-primary' }],
  [{ system: 'local', value: valueMarker, organisation: valueMarker }],
  [],
  [null],
  valueMarker,
]

const headersOf = (draw: Draw): Record<string, string> =>
  oneIn(draw, 12)
    ? pick<Record<string, string>>(
        draw,
        {},
        { 'content-type': 'text/plain' },
        { 'content-type': valueMarker },
      )
    : { 'content-type': 'application/json' }

/** What an authority decides of who a child is, and the list of those that are its to settle; well formed, or not. */
export function identityRequest(draw: Draw, run: string) {
  switch (pick(draw, 'splits', 'seals', 'merges', 'provisional')) {
    case 'splits':
      return act(draw, 'splits', {
        id: idOf(draw, run),
        child: pick(draw, ...children),
        identifiers: pick(draw, ...identifiers),
        reason: pick(draw, 'two-children', 'identifier-given-in-error', valueMarker),
      })
    case 'seals':
      return act(draw, 'seals', {
        id: idOf(draw, run),
        child: pick(draw, ...children),
        permits: pick<unknown>(draw, [], ['la:northshire/social-work'], [valueMarker], valueMarker),
        reason: pick(draw, 'adoption-order-made', 'adoption-order-made', valueMarker),
      })
    case 'merges':
      return act(draw, 'merges', {
        id: idOf(draw, run),
        child: pick(draw, ...children),
        duplicate: pick(draw, ...children),
        reason: pick(draw, 'same-child', 'same-child', valueMarker),
      })
    case 'provisional':
      return {
        route: 'get /v1/identity/provisional',
        method: 'GET',
        url: `/v1/identity/provisional${pick(draw, '', '', '?limit=1', '?limit=0', '?limit=101', '?after=x', `?after=ref_${'a'.repeat(26)}`, `?after=${valueMarker}`, '?after[]=x', `?${nameMarker}=1`, '?%')}`,
      }
  }
}

const idOf = (draw: Draw, run: string): string =>
  pick(draw, `${run}-act-${upTo(draw, 20)}`, `${run}-act-${upTo(draw, 20)}`, '', 'two words', 'x'.repeat(201))

function act(draw: Draw, acts: string, body: Readonly<Record<string, unknown>>) {
  const whole = oneIn(draw, 15) ? pick<unknown>(draw, [], null, { ...body, [nameMarker]: valueMarker }) : body
  const large = oneIn(draw, 30) ? { ...body, [nameMarker]: 'x'.repeat(20_000) } : whole
  return {
    route: `post /v1/identity/${acts}`,
    url: `/v1/identity/${acts}`,
    headers: headersOf(draw),
    body: textOf(draw, large, oneIn(draw, 10)),
  }
}

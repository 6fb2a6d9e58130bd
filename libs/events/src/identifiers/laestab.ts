import { type Parsed, parsed, refused } from './parsed.js'

/** DfE number of a school: its authority and its establishment number there. It changes with the authority. */
export interface Laestab {
  readonly authority: string
  readonly establishment: string
}

const shape = /^(\d{3})\/?(\d{4})$/

/** Plain, or in its display form with a stroke. Three and four digits: unconfirmed in an official source. */
export function parseLaestab(text: string): Parsed<Laestab, 'wrong-shape'> {
  const [, authority, establishment] = shape.exec(text) ?? []
  return authority && establishment ? parsed({ authority, establishment }) : refused('wrong-shape')
}

/** As it is printed: `000/4001`. */
export const formatLaestab = ({ authority, establishment }: Laestab): string =>
  `${authority}/${establishment}`

/** Whether a text is a LAESTAB as events carry it, seven digits. */
export const isLaestab = (text: string): boolean => parseLaestab(text).ok && !text.includes('/')

import { type Protection } from '../protection.js'
import { type Give, type Question } from '../question.js'
import { locationShield } from './location-shield.js'
import { peers } from './peers.js'
import { publisherBehindShield } from './publisher-behind-shield.js'
import { sourceShield } from './source-shield.js'
import { thirdParties } from './third-parties.js'

/** Each takes something out of what a gate lets through. Where two cover a field, the first is its reason. */
export const protections: readonly Protection[] = [
  locationShield,
  publisherBehindShield,
  sourceShield,
  peers,
  thirdParties,
]

/** Every choice of them in their order, at the number whose bits say which: the same list each time. */
const choices: readonly (readonly Protection[])[] = Array.from(
  { length: 2 ** protections.length },
  (_, bits) => protections.filter((_, i) => (bits & (1 << i)) !== 0),
)

/** The protections that apply to what a gate lets through. */
export function applyingTo(question: Question, give: Give): readonly Protection[] {
  let bits = 0
  for (const [i, protection] of protections.entries()) if (protection.applies(question, give)) bits |= 1 << i
  return choices[bits] ?? protections
}

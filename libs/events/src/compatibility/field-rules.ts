import { defaultMaxItems, defaultMaxLength, type FieldShape, type Shape } from '../shape.js'
import { type Finding, type Pair } from './finding.js'
import { quoted } from './in-words.js'

export type FieldRule = (pair: Pair<FieldShape>) => Finding[]

/** What Avro does not hold still between two versions of a field, and a subscriber relies on. */
export const fieldRules: readonly FieldRule[] = [
  defaultIsFrozen,
  closedValuesAreFrozen,
  codeSystemIsFrozen,
  formatIsFrozen,
  boundsOnlyWiden,
]

const breaks = (pointer: string, sentence: string): Finding[] => [{ effect: 'breaks', pointer, sentence }]

function defaultIsFrozen({ before, after, pointer }: Pair<FieldShape>): Finding[] {
  const [was, is] = [before.is.default, after.is.default]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const say = (value: unknown) => (value === undefined ? 'none' : quoted([value]))
  return breaks(
    pointer,
    `subscribers on versions ${before.version} and ${after.version} would read different things where ${pointer} ` +
      `is left out: its default was ${say(was)} and would be ${say(is)}`,
  )
}

/** A text of a closed set is an enumeration without a default: neither side can do anything with a value it lacks. */
function closedValuesAreFrozen({ before, after, pointer }: Pair<FieldShape>): Finding[] {
  const [was, is] = [before.is.values, after.is.values]
  const added = is?.filter((value) => !was?.includes(value)) ?? []
  const gone = was?.filter((value) => !is?.includes(value)) ?? []
  if (was && !is) {
    return breaks(
      pointer,
      `a subscriber on version ${before.version} would meet values at ${pointer} that its version does not know: ` +
        'any text would be allowed',
    )
  }
  if (!was && is) {
    return breaks(
      pointer,
      `version ${after.version} could not take all that version ${before.version} says at ${pointer}: ` +
        `only ${quoted(is)} would be allowed`,
    )
  }
  return [
    ...(added.length === 0
      ? []
      : breaks(
          pointer,
          `a subscriber on version ${before.version} would meet ${quoted(added)} at ${pointer}, ` +
            'which its version does not know',
        )),
    ...(gone.length === 0
      ? []
      : breaks(
          pointer,
          `version ${after.version} would not know ${quoted(gone)} at ${pointer}, ` +
            `which version ${before.version} says`,
        )),
  ]
}

function codeSystemIsFrozen({ before, after, pointer }: Pair<FieldShape>): Finding[] {
  const [was, is] = [before.is.codeSet, after.is.codeSet]
  if (was === is) return []
  return breaks(
    pointer,
    `a subscriber on version ${before.version} would take codes at ${pointer} for those of another system: ` +
      `they were of ${was ?? 'none'} and would be of ${is ?? 'none'}`,
  )
}

function formatIsFrozen({ before, after, pointer }: Pair<FieldShape>): Finding[] {
  const say = (format: string | undefined) =>
    format === undefined ? 'any text' : `the name of ${format === 'team' ? 'a team' : 'an organisation'}`
  const [was, is] = [before.is.format, after.is.format]
  if (was === is) return []
  return breaks(
    pointer,
    `a subscriber on version ${before.version} could no longer rely on ${pointer}: it was ${say(was)} and would be ${say(is)}`,
  )
}

function boundsOnlyWiden({ before, after, pointer }: Pair<FieldShape>): Finding[] {
  const bounds = [
    {
      what: 'characters',
      applies: holdsText(before.is.shape),
      was: before.is.maxLength ?? defaultMaxLength,
      is: after.is.maxLength ?? defaultMaxLength,
    },
    {
      what: 'items',
      applies: isList(before.is.shape),
      was: before.is.maxItems ?? defaultMaxItems,
      is: after.is.maxItems ?? defaultMaxItems,
    },
  ].filter(({ applies }) => applies)
  const findings = bounds.flatMap(({ what, was, is }): Finding[] => {
    if (is < was) {
      return breaks(
        pointer,
        `version ${after.version} would refuse what version ${before.version} says at ${pointer}: ` +
          `up to ${was} ${what} were allowed, and ${is} would be`,
      )
    }
    if (is === was) return []
    const sentence =
      `a subscriber on version ${before.version} would be sent up to ${is} ${what} at ${pointer}, ` +
      `where its version says ${was}`
    return [{ effect: 'loses', pointer, sentence }]
  })
  const [wasLeast, isLeast] = [before.is.minItems ?? 0, after.is.minItems ?? 0]
  if (wasLeast === isLeast) return findings
  const sentence =
    wasLeast < isLeast
      ? `version ${after.version} would refuse fewer than ${isLeast} items at ${pointer}, which version ${before.version} allows`
      : `a subscriber on version ${before.version} would find fewer than ${wasLeast} items at ${pointer}`
  return [...findings, ...breaks(pointer, sentence)]
}

const holdsText = (shape: Shape): boolean => {
  switch (shape.kind) {
    case 'nullable':
      return holdsText(shape.of)
    case 'array':
      return holdsText(shape.items)
    case 'primitive':
      return shape.type === 'string'
    case 'record':
      return false
  }
}
const isList = (shape: Shape): boolean =>
  shape.kind === 'nullable' ? isList(shape.of) : shape.kind === 'array'

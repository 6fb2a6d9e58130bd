import { parseArgs } from 'node:util'
import { type Sector, sectors } from '@common-thread/events/organisation'
import { kebab } from '../model.js'

export interface NewEvent {
  /** `concern-raised`. */
  readonly name: string
  /** `ConcernRaised`: the last part of its full name, from which its type is derived again. */
  readonly record: string
  readonly domain: string
  readonly tier: 1 | 2 | 3 | 4
  readonly safetyCritical: boolean
  readonly publishers: readonly Sector[]
  readonly doc: string
  readonly source: string
}

export type Asked =
  | { readonly ok: true; readonly kind: 'add'; readonly event: NewEvent; readonly dryRun: boolean }
  | { readonly ok: true; readonly kind: 'vectors'; readonly name: string }
  | { readonly ok: false; readonly detail: string }

/** Stands wherever only a person can say what is right; what still has it is not released. */
export const toComplete = 'COMPLETE: '

const textOption = { type: 'string' } as const
const options = {
  domain: textOption,
  tier: textOption,
  publishers: textOption,
  describe: textOption,
  source: textOption,
  'safety-critical': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  vectors: { type: 'boolean' },
} as const

const refused = (detail: string): Asked => ({ ok: false, detail })

/** What `npm run generate -- event …` was asked for, or what is wrong with it and what would be right. */
export function readAsked(args: readonly string[]): Asked {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const [name, ...more] = positionals
  if (name === undefined) return refused('no name: npm run generate -- event <name> --domain <domain>')
  if (more.length > 0) return refused(`one event at a time, and not "${more.join('", "')}" as well`)
  const record = recordOf(name)
  if (record === undefined) return refused(`"${name}" is not kebab-case, as school-place-offered is`)
  if (kebab(record) !== name)
    return refused(`"${name}" would come back from its schema as "${kebab(record)}": use that`)
  if (values.vectors) return { ok: true, kind: 'vectors', name }

  const { domain, tier = '3', publishers = 'la' } = values
  if (domain === undefined || recordOf(domain) === undefined)
    return refused(`--domain must be a name in kebab-case, as child-protection is`)
  if (!isTier(tier)) return refused(`--tier must be 1, 2, 3 or 4, but is "${tier}"`)
  const asked = publishers.split(',').map((sector) => sector.trim())
  const strange = asked.filter((sector) => !isSector(sector))
  if (strange.length > 0)
    return refused(`--publishers knows ${sectors.join(', ')}, but not "${strange.join('", "')}"`)
  const event: NewEvent = {
    name,
    record,
    domain,
    tier: Number(tier) as NewEvent['tier'],
    safetyCritical: values['safety-critical'] ?? false,
    publishers: asked.filter(isSector),
    doc: values.describe ?? `${toComplete}in one sentence, who does or finds out what about whom.`,
    source: values.source ?? `${toComplete}the Act and section, or the guidance and paragraph`,
  }
  return { ok: true, kind: 'add', event, dryRun: values['dry-run'] ?? false }
}

const isTier = (text: string): boolean => /^[1-4]$/.test(text)
const isSector = (text: string): text is Sector => sectors.some((sector) => sector === text)

function recordOf(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return undefined
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

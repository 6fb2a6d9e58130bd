import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import * as cedar from '@cedar-policy/cedar-wasm/nodejs'

// Node 20 ends ("unreachable code" in its deoptimizer) where it has inlined a call into WebAssembly that returns an object.
setFlagsFromString('--no-turbo-inline-js-wasm-calls')

/** The policies of the oracle, and the one way to ask them. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../oracle')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

export const schema = read('schema.cedarschema')
/** By the name that each has in its `@id`. */
export const policies: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.cedar'))
    .sort()
    .flatMap((file) => partsOf(read(file))),
)

function partsOf(text: string): [id: string, policy: string][] {
  const parts = cedar.policySetTextToParts(text)
  if (parts.type === 'failure') throw new Error(JSON.stringify(parts.errors))
  return parts.policies.map((policy) => {
    const json = cedar.policyToJson(policy)
    const id = json.type === 'success' ? json.json.annotations?.['id'] : undefined
    if (!id) throw new Error(`a policy without an @id: ${policy}`)
    return [id, policy]
  })
}

const set = 'oracle'
for (const parsed of [
  cedar.preparseSchema(set, schema),
  cedar.preparsePolicySet(set, { staticPolicies: { ...policies } }),
]) {
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
}

/** What is wrong with the policies by their own schema; nothing, or the test fails. */
export function problems(): readonly string[] {
  const answer = cedar.validate({ schema, policies: { staticPolicies: { ...policies } } })
  if (answer.type === 'failure') return answer.errors.map(({ message }) => message)
  return [...answer.validationErrors, ...answer.validationWarnings].map(
    ({ policyId, error }) => `${policyId}: ${error.message}`,
  )
}

export type Attributes = Readonly<Record<string, cedar.CedarValueJson>>
export interface Asked {
  readonly principal: Attributes
  readonly action: string
  readonly resource: Attributes
  /** Types of the two. */
  readonly of: readonly ['Team', 'Child'] | readonly ['Recipient' | 'Reader', 'Event'] | readonly ['Reader', 'Field']
  readonly context: Attributes
}
export interface Answered {
  readonly allowed: boolean
  /** The policies that made it so. */
  readonly because: readonly string[]
}

/** Cedar's answer depends on nothing but what it is asked, so the same question is asked once. */
const answers = new Map<string, Answered>()
/** Policies that have been the reason of an answer: one that never is, says nothing. */
export const reasonsSeen = new Set<string>()
export const questionsAsked = (): number => answers.size

export function ask(asked: Asked): Answered {
  const key = JSON.stringify(asked)
  const known = answers.get(key)
  if (known) return known
  const answer = authorize(asked)
  answers.set(key, answer)
  answer.because.forEach((id) => reasonsSeen.add(id))
  return answer
}

/** What a team or an event is called is no part of the question: its attributes are. */
function authorize({ principal, action, resource, of, context }: Asked): Answered {
  const team = { type: of[0], id: 'the team' }
  const object = { type: of[1], id: 'the resource' }
  const answer = cedar.statefulIsAuthorized({
    principal: team,
    action: { type: 'Action', id: action },
    resource: object,
    context,
    preparsedSchemaName: set,
    validateRequest: true,
    preparsedPolicySetId: set,
    entities: [
      { uid: team, attrs: { ...principal }, parents: [] },
      { uid: object, attrs: { ...resource }, parents: [] },
    ],
  })
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
  const { decision, diagnostics } = answer.response
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors))
  return { allowed: decision === 'allow', because: diagnostics.reason }
}

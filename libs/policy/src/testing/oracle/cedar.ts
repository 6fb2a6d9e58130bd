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

interface Policy {
  /** Its name, from `@id`. */
  readonly id: string
  readonly text: string
  /** The actions, or groups of actions, that it is about. */
  readonly about: readonly string[]
}
const all: readonly Policy[] = readdirSync(folder)
  .filter((file) => file.endsWith('.cedar'))
  .sort()
  .flatMap((file) => policiesOf(read(file)))

export const policyNames: readonly string[] = all.map(({ id }) => id)

function policiesOf(text: string): Policy[] {
  const parts = cedar.policySetTextToParts(text)
  if (parts.type === 'failure') throw new Error(JSON.stringify(parts.errors))
  return parts.policies.map((policy) => {
    const answer = cedar.policyToJson(policy)
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
    const { annotations = {}, action } = answer.json
    const { id, source } = annotations
    if (!id || !source) throw new Error(`a policy without an @id or a @source: ${policy}`)
    const about = [
      ...('entity' in action ? [action.entity] : []),
      ...('entities' in action ? action.entities : []),
    ].map((entity) => ('id' in entity ? entity.id : entity.__entity.id))
    if (about.length === 0) throw new Error(`${id} names no action`)
    return { id, text: policy, about }
  })
}

const byRow = ['receive', 'hear', 'await', 'refer'] as const
const besides = ['receive-whole', 'settle', 'hear-of-alarm'] as const
const actions = ['act-as', 'be-told-by-duty', 'see', ...byRow, ...besides] as const
export type Action = (typeof actions)[number]

/** Groups that an action is in, as the schema has them. */
const groupsOf = (action: Action): readonly string[] =>
  (byRow as readonly string[]).includes(action)
    ? ['have-by-row', 'have']
    : (besides as readonly string[]).includes(action)
      ? ['have']
      : []

const setOf = (policies: readonly Policy[]) => ({
  staticPolicies: Object.fromEntries(policies.map(({ id, text }) => [id, text])),
})
const ready = (parsed: cedar.CheckParseAnswer): void => {
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
}
ready(cedar.preparseSchema('oracle', schema))
// A set for each action: a policy about another one has nothing to say, and reading it takes most of the time.
for (const action of actions) {
  const names = [action, ...groupsOf(action)]
  const own = all.filter(({ about }) => about.some((name) => names.includes(name)))
  ready(cedar.preparsePolicySet(action, setOf(own)))
}

/** What is wrong with the policies by their own schema; nothing, or the test fails. */
export function problems(): readonly string[] {
  const answer = cedar.validate({ schema, policies: setOf(all) })
  if (answer.type === 'failure') return answer.errors.map(({ message }) => message)
  return [...answer.validationErrors, ...answer.validationWarnings].map(
    ({ policyId, error }) => `${policyId}: ${error.message}`,
  )
}

export type Attributes = Readonly<Record<string, cedar.CedarValueJson>>
export interface Asked {
  readonly principal: Attributes
  readonly action: Action
  readonly resource: Attributes
  /** Types of the two. */
  readonly of:
    readonly ['Team', 'Child'] | readonly ['Recipient' | 'Reader', 'Event'] | readonly ['Reader', 'Field']
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

/** Cedar itself, asked anew. What a team or an event is called is no part of the question: its attributes are. */
export function authorize({ principal, action, resource, of, context }: Asked): Answered {
  const team = { type: of[0], id: 'the team' }
  const object = { type: of[1], id: 'the resource' }
  const answer = cedar.statefulIsAuthorized({
    principal: team,
    action: { type: 'Action', id: action },
    resource: object,
    context,
    preparsedSchemaName: 'oracle',
    validateRequest: true,
    preparsedPolicySetId: action,
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

import { codeSets } from './generated/code-sets.js'

export interface CodeSet {
  readonly system: string
  readonly title: string
  readonly attribution: string
  readonly versions: Readonly<Record<string, readonly CodeValue[]>>
}

export interface CodeValue {
  readonly value: string
  readonly label: string | null
  /** Believed, not confirmed in an official source. */
  readonly unconfirmed?: boolean
}

const index = new Map(
  codeSets.map((set) => [
    set.system,
    new Map(
      Object.entries(set.versions).map(([version, values]) => [
        version,
        new Map(values.map((v) => [v.value, v])),
      ]),
    ),
  ]),
)

export type CodeProblem =
  'unknown-code-system' | 'wrong-code-system' | 'unknown-code-version' | 'unknown-code'

/** Whether a code is one of its system in its version year. Case-sensitive; nothing is folded or mapped. */
export function checkCode(
  code: { readonly system: string; readonly version: string; readonly value: string },
  expected: string,
): CodeProblem | undefined {
  const versions = index.get(code.system)
  if (!versions) return 'unknown-code-system'
  if (code.system !== expected) return 'wrong-code-system'
  const values = versions.get(code.version)
  if (!values) return 'unknown-code-version'
  return values.has(code.value) ? undefined : 'unknown-code'
}

/** The label of a code in its year, or undefined when the set gives none. */
export const labelOf = (code: {
  readonly system: string
  readonly version: string
  readonly value: string
}): string | undefined => index.get(code.system)?.get(code.version)?.get(code.value)?.label ?? undefined

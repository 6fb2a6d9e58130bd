/** Refusals of the Schema Registry's API: the status is the first three digits of the code. */
export const refusals = {
  'subject-not-found': 40401,
  'version-not-found': 40402,
  'schema-not-found': 40403,
  'schema-invalid': 42201,
  'version-invalid': 42202,
  'read-only': 42205,
} as const

export interface Refusal {
  readonly refused: keyof typeof refusals
  readonly message: string
}

export const refuse = (refused: Refusal['refused'], message: string): Refusal => ({ refused, message })

export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer

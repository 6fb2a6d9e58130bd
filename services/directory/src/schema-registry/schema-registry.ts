import { type SchemaVersion } from '@common-thread/events'
import { compare, shapeOfSchema, withFullNames } from '@common-thread/events/compatibility'
import { type Refusal, refuse } from './refusal.js'

export interface Compatibility {
  readonly isCompatible: boolean
  readonly messages: readonly string[]
}

/**
 * The schemas of partners' records as a Schema Registry has them. A subject is the full name of a record
 * (RecordNameStrategy): one type has one line of versions, whichever organisation's topic it travels on.
 */
export class SchemaRegistry {
  private readonly written: ReadonlyMap<SchemaVersion, string>

  /** Versions of a name in order. */
  constructor(private readonly schemas: readonly SchemaVersion[]) {
    this.written = new Map(schemas.map((schema) => [schema, withFullNames(schema.text) ?? schema.text]))
  }

  get subjects(): string[] {
    return [...new Set(this.schemas.map(({ name }) => name))].sort()
  }

  get largestId(): number {
    return Math.max(0, ...this.schemas.map(({ id }) => id))
  }

  byId(id: string): SchemaVersion | Refusal {
    const found = this.schemas.find((schema) => String(schema.id) === id)
    return found ?? refuse('schema-not-found', `Schema ${id} not found`)
  }

  versions(subject: string): readonly SchemaVersion[] | Refusal {
    const versions = this.schemas.filter(({ name }) => name === subject)
    return versions.length > 0 ? versions : refuse('subject-not-found', `Subject '${subject}' not found.`)
  }

  /** `latest`, -1, or a number from 1. */
  version(subject: string, stated: string): SchemaVersion | Refusal {
    if (stated !== 'latest' && stated !== '-1' && !/^[1-9]\d{0,9}$/.test(stated)) {
      const allowed = 'Allowed values are between [1, 2^31-1] and the string "latest"'
      return refuse(
        'version-invalid',
        `The specified version '${stated}' is not a valid version id. ${allowed}`,
      )
    }
    const versions = this.versions(subject)
    if ('refused' in versions) return versions
    const latest = stated === 'latest' || stated === '-1'
    const found = latest ? versions.at(-1) : versions.find(({ version }) => String(version) === stated)
    return found ?? refuse('version-not-found', `Version ${stated} not found.`)
  }

  /** The version of a subject that says the same, however it is written. */
  lookUp(subject: string, text: string): SchemaVersion | Refusal {
    const versions = this.versions(subject)
    if ('refused' in versions) return versions
    const written = withFullNames(text)
    if (written === undefined) return refuse('schema-invalid', 'Input schema is an invalid Avro schema')
    const found = versions.findLast((schema) => this.written.get(schema) === written)
    return found ?? refuse('schema-not-found', 'Schema not found')
  }

  /** Whether a schema could be the next version beside these, and if not, what a subscriber would lose. */
  compatibility(against: readonly SchemaVersion[], text: string): Compatibility | Refusal {
    const candidate = shapeOfSchema(withFullNames(text) ?? '')
    if (!candidate.ok) {
      return candidate.code === 'not-a-schema'
        ? refuse('schema-invalid', `Input schema is an invalid Avro schema: ${candidate.detail}`)
        : { isCompatible: false, messages: [candidate.detail] }
    }
    const next = Math.max(...against.map(({ version }) => version)) + 1
    const findings = against.flatMap(({ version, text: earlier }) => {
      const before = shapeOfSchema(earlier)
      if (!before.ok) throw new Error(`version ${version} is not a schema of the contract`)
      return compare({ version, is: before.shape }, { version: next, is: candidate.shape })
    })
    return {
      isCompatible: findings.every(({ effect }) => effect !== 'breaks'),
      messages: findings.map(({ sentence }) => sentence),
    }
  }
}

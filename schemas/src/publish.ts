import { type SchemaVersion } from './emit-schemas.js'
import { type Problem } from './model.js'

/** Another registry with Confluent's API, and headers for whoever may write there. */
export interface Registry {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Published {
  readonly registered: number
  readonly present: number
  readonly problems: readonly Problem[]
}

/**
 * Registers versions under the numbers that records carry, so that another registry can stand in for the hub's own.
 * A subject is in IMPORT mode only meanwhile, and read only afterwards: versions come with a release, and from
 * nowhere else. What is there already under its number is left; under another one is a problem.
 */
export async function publish(versions: readonly SchemaVersion[], registry: Registry): Promise<Published> {
  const problems: Problem[] = []
  let registered = 0
  let present = 0
  for (const subject of new Set(versions.map(({ name }) => name))) {
    const own = versions.filter(({ name }) => name === subject)
    const missing: SchemaVersion[] = []
    for (const version of own) {
      const there = await ask(registry, 'POST', `/subjects/${subject}`, { schema: version.text })
      if (there.status === 404) missing.push(version)
      else if (there.status !== 200) problems.push(told(subject, there))
      else if (there.body['id'] === version.id) present++
      else {
        const detail = `version ${version.version} has the number ${String(there.body['id'])} there, and ${version.id} on records`
        problems.push({ path: subject, detail })
      }
    }
    if (missing.length === 0) continue
    const steps = [
      () => ask(registry, 'PUT', `/mode/${subject}?force=true`, { mode: 'IMPORT' }),
      ...missing.map(
        ({ id, version, text }) =>
          () =>
            ask(registry, 'POST', `/subjects/${subject}/versions`, { id, version, schema: text }),
      ),
      () => ask(registry, 'PUT', `/config/${subject}`, { compatibility: 'FULL_TRANSITIVE' }),
      () => ask(registry, 'PUT', `/mode/${subject}`, { mode: 'READONLY' }),
    ]
    const refused = await firstRefused(steps)
    if (refused) problems.push(told(subject, refused))
    else registered += missing.length
  }
  return { registered, present, problems }
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

async function firstRefused(steps: readonly (() => Promise<Answer>)[]): Promise<Answer | undefined> {
  for (const step of steps) {
    const answer = await step()
    if (answer.status !== 200) return answer
  }
  return undefined
}

const told = (path: string, { status, body }: Answer): Problem => ({
  path,
  detail: `the registry answers ${status}: ${typeof body['message'] === 'string' ? body['message'] : 'without a reason'}`,
})

async function ask(registry: Registry, method: string, path: string, body: object): Promise<Answer> {
  const response = await fetch(`${registry.url.replace(/\/$/, '')}${path}`, {
    method,
    headers: { ...registry.headers, 'content-type': 'application/vnd.schemaregistry.v1+json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  const answer: unknown = await response.json().catch(() => ({}))
  return { status: response.status, body: answer as Answer['body'] }
}

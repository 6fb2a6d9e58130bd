import { type Codec, codecs } from '@common-thread/events'
import { withFullNames } from '@common-thread/events/compatibility'
import { HubFault } from './hub-api.js'

/**
 * Schemas by number: those that this program was built with, and later ones from a schema registry, read into the
 * newest version that is known here. So a consumer goes on while the hub is a release ahead.
 */
export class LaterSchemas {
  constructor(private readonly registryUrl: string) {}

  /** Undefined when no schema has the number or it can't be read here; a fault throws and is tried again. */
  async codecOf(id: number): Promise<Codec | undefined> {
    const known = codecs.byId(id)
    if (known) return known
    const response = await fetch(`${this.registryUrl}/schemas/ids/${id}`, {
      headers: { accept: 'application/vnd.schemaregistry.v1+json, application/json' },
      signal: AbortSignal.timeout(10_000),
    })
    if (response.status === 404) return undefined
    if (!response.ok) throw new HubFault(response.status)
    const { schema } = (await response.json()) as { readonly schema?: unknown }
    const text = typeof schema === 'string' ? withFullNames(schema) : undefined
    const name = text === undefined ? undefined : (JSON.parse(text) as { readonly name?: unknown }).name
    return text !== undefined && typeof name === 'string' ? codecs.of({ id, name, text }) : undefined
  }
}

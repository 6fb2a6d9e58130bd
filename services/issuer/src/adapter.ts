import { type Adapter, type AdapterPayload, errors } from 'oidc-provider'
import { resourceOf } from '@common-thread/auth'
import { type Pool } from '@common-thread/postgres'
import { findClient, type IssuerClient, useAssertion } from './clients.js'

/**
 * What oidc-provider stores, of which only two kinds are used here: clients, read from the directory's, and client
 * assertions that were used. Access tokens are self-contained and are not stored.
 */
export const adapterFor = (pool: Pool) =>
  class PostgresAdapter implements Adapter {
    constructor(private readonly model: string) {}

    async find(id: string): Promise<AdapterPayload | undefined> {
      if (this.model !== 'Client') return undefined
      const client = await findClient(pool, id)
      return client && metadataOf(client)
    }

    /** Called for an assertion that `find` did not know; refuses all but the first, however many come at once. */
    async upsert(id: string, _payload: AdapterPayload, expiresIn: number): Promise<void> {
      if (this.model !== 'ReplayDetection') throw new Error(`${this.model} is not stored`)
      const isFirst = await useAssertion(pool, id, new Date(Date.now() + expiresIn * 1000))
      if (!isFirst) throw new errors.InvalidClientAuth('the client assertion was used already')
    }

    findByUserCode = (): Promise<undefined> => Promise.resolve(undefined)
    findByUid = (): Promise<undefined> => Promise.resolve(undefined)
    consume = (): Promise<void> => Promise.resolve()
    destroy = (): Promise<void> => Promise.resolve()
    revokeByGrantId = (): Promise<void> => Promise.resolve()
  }

const metadataOf = ({
  id,
  organisation,
  sector,
  kafkaPrincipal,
  keys,
  scopes,
}: IssuerClient): AdapterPayload => ({
  client_id: id,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  // No ID token is ever made; the default algorithm would ask for a key that there is not.
  id_token_signed_response_alg: 'ES256',
  jwks: { keys },
  scope: scopes.join(' '),
  org: organisation,
  sector,
  ...(kafkaPrincipal === null ? {} : { kafka_principal: kafkaPrincipal }),
})

export const resources = { api: resourceOf('api'), kafka: resourceOf('kafka') }

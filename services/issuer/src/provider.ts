import { scopes } from '@common-thread/directory'
import { type Pool } from '@common-thread/postgres'
import Provider, { type Client, type Configuration, errors, type ResourceServer } from 'oidc-provider'
import { type JWK } from 'jose'
import { adapterFor, resources } from './adapter.js'
import { tokenLifetime } from './token-lifetime.js'

/** An assertion may be valid for this long, in seconds (RFC 7523 §3). */
const longestAssertion = 120

const algorithm = 'ES256'

export interface ProviderOptions {
  readonly issuer: string
  readonly pool: Pool
  /** Private signing keys, newest first; each with `kid` and `alg`. */
  readonly keys: readonly JWK[]
}

/** An OAuth 2.0 authorization server for client credentials with `private_key_jwt`, and nothing else. */
export function createProvider({ issuer, pool, keys }: ProviderOptions): Provider {
  const configuration: Configuration = {
    adapter: adapterFor(pool),
    jwks: { keys: keys.map((key) => ({ ...key })) },
    scopes: [...scopes],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES256', 'EdDSA'] },
    responseTypes: [],
    extraClientMetadata: { properties: ['org', 'sector', 'kafka_principal'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resources.api,
        getResourceServerInfo: (_context, resource, client) => resourceServer(resource, client),
      },
    },
    ttl: { ClientCredentials: tokenLifetime },
    extraTokenClaims: (_context, token) => {
      const { client } = token as { client?: Client; aud?: string }
      if (!client) throw new errors.InvalidClient('no client')
      const isKafka = (token as { aud?: string }).aud === 'kafka'
      return {
        org: client['org'],
        sector: client['sector'],
        ...(isKafka ? { kafka_principal: client['kafka_principal'] } : {}),
      }
    },
    assertJwtClientAuthClaimsAndHeader: (_context, claims) => {
      const { exp, iat, aud } = claims as { exp?: number; iat?: number; aud?: unknown }
      if (typeof exp !== 'number' || typeof iat !== 'number' || exp - iat > longestAssertion) {
        throw new errors.InvalidClientAuth('an assertion states iat and exp, at most two minutes apart')
      }
      if (aud !== issuer && aud !== `${issuer}/token`)
        throw new errors.InvalidClientAuth('an assertion is for one audience')
    },
    renderError: (context, out) => {
      context.type = 'application/json'
      context.body = JSON.stringify({ error: out.error })
    },
  }
  const provider = new Provider(issuer, configuration)
  provider.proxy = true
  return provider
}

function resourceServer(resource: string, client: Client): ResourceServer {
  const base = {
    accessTokenTTL: tokenLifetime,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: algorithm as 'ES256' } },
  }
  switch (resource) {
    case resources.api:
      return { ...base, audience: 'api', scope: scopes.join(' ') }
    case resources.kafka:
      // The broker looks at the principal alone: a client without one gets no token for it.
      if (typeof client['kafka_principal'] !== 'string') throw new errors.InvalidTarget()
      return { ...base, audience: 'kafka', scope: '' }
    default:
      throw new errors.InvalidTarget()
  }
}

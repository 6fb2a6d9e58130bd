import { resourceOf } from '@common-thread/auth'
import { scopes } from '@common-thread/directory'
import { type Operation, type RoomInterface } from '@common-thread/nest'
import { tokenLifetime } from './token-lifetime.js'

const text = { type: 'string' }

/** RFC 6749 §5.2. */
const refused = {
  type: 'object',
  properties: { error: text, error_description: text },
  required: ['error'],
}
const refusal = (description: string) => ({ description, content: { 'application/json': refused } })

const token: Operation = {
  summary: 'Get an access token',
  description:
    'Client credentials (RFC 6749 §4.4) with a signed assertion (RFC 7523 §2.2). An assertion is used once.',
  body: {
    description: 'The request.',
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        type: 'object',
        properties: {
          grant_type: { const: 'client_credentials' },
          client_id: text,
          client_assertion_type: { const: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' },
          client_assertion: {
            ...text,
            description: 'iat and exp at most two minutes apart; aud is the issuer.',
          },
          resource: { enum: [resourceOf('api'), resourceOf('kafka')], default: resourceOf('api') },
          scope: { ...text, description: `Of ${scopes.join(', ')}, separated by spaces.` },
        },
        required: ['grant_type', 'client_id', 'client_assertion_type', 'client_assertion'],
      },
    },
  },
  answer: {
    description: 'A signed access token (RFC 9068).',
    schema: {
      type: 'object',
      properties: {
        access_token: text,
        token_type: { const: 'Bearer' },
        expires_in: { type: 'integer', maximum: tokenLifetime },
        scope: text,
      },
      required: ['access_token', 'token_type', 'expires_in'],
    },
  },
  also: { 400: refusal('Refused.'), 401: refusal('The client could not be verified.') },
}

const keys: Operation = {
  summary: 'Public keys of access tokens',
  answer: {
    description: 'RFC 7517.',
    schema: {
      type: 'object',
      properties: { keys: { type: 'array', items: { type: 'object' } } },
      required: ['keys'],
    },
  },
}

const metadata: Operation = {
  summary: 'Metadata of the issuer',
  answer: {
    description: 'OpenID Connect Discovery 1.0 §3.',
    schema: {
      type: 'object',
      properties: { issuer: text, token_endpoint: text, jwks_uri: text },
      required: ['issuer', 'token_endpoint', 'jwks_uri'],
    },
  },
}

const open = { status: 200, mediaType: 'application/json', scope: undefined }

/** oidc-provider serves these itself, and others that nothing here uses: no flow but client credentials is on. */
export const issuerInterface: RoomInterface = {
  title: 'issuer',
  description: 'Access tokens for clients that the directory names.',
  ports: ['issuer'],
  controllers: [],
  routes: [
    { ...open, id: 'Issuer.token', method: 'post', path: '/token', operation: token },
    {
      ...open,
      id: 'Issuer.keys',
      method: 'get',
      path: '/jwks',
      mediaType: 'application/jwk-set+json',
      operation: keys,
    },
    {
      ...open,
      id: 'Issuer.metadata',
      method: 'get',
      path: '/.well-known/openid-configuration',
      operation: metadata,
    },
  ],
}

import { authorise, createVerifier, issuerKeys } from '@common-thread/auth'
import { type Directory } from '@common-thread/directory'
import { type Authorise } from './bearer-guard.js'

/** Tokens of the hub's issuer for audience `api`, held against the directory at each request. */
export function authoriseByDirectory(issuer: string, directory: () => Directory): Authorise {
  const verify = createVerifier({ issuer, audience: 'api', jwks: issuerKeys(issuer) })
  return async (header, scope) => {
    const verified = await verify(header)
    return verified.ok ? authorise(verified.caller, directory(), scope) : verified
  }
}

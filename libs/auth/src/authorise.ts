import { isActive, type Client, type Directory, type Scope } from '@common-thread/directory'
import { type Caller } from './caller.js'

export type Authorised =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly code: 'client-unknown' | 'client-suspended' | 'scope-missing' }

/**
 * Holds a token against the directory as it is now: a client that was suspended, moved or removed since the token
 * was minted is refused at once, not when the token ends.
 */
export function authorise(caller: Caller, directory: Directory, scope: Scope): Authorised {
  const client = directory.clients.get(caller.clientId)
  if (!client || client.organisation !== caller.organisation) return { ok: false, code: 'client-unknown' }
  if (client.suspended || !isActive(directory, client.team)) return { ok: false, code: 'client-suspended' }
  if (!caller.scopes.has(scope) || !client.scopes.includes(scope)) return { ok: false, code: 'scope-missing' }
  return { ok: true, client }
}

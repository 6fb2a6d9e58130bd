import { type OrganisationId } from '@common-thread/events'

/** Who a verified access token speaks for. What it may do is the directory's to say, at the moment of the request. */
export interface Caller {
  readonly clientId: string
  readonly organisation: OrganisationId
  readonly scopes: ReadonlySet<string>
}

export type TokenRefusal = 'token-missing' | 'token-invalid' | 'token-expired' | 'token-audience'

export type Verified =
  { readonly ok: true; readonly caller: Caller } | { readonly ok: false; readonly code: TokenRefusal }

import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { type Authorised, type Verified } from '@common-thread/auth'
import { type Client, type Scope } from '@common-thread/directory'
import { codesOf, Problem } from './problem.js'

type BearerRefusal = Extract<Verified | Authorised, { ok: false }>['code']

/** Decides who a request speaks for and whether it may: a room gives its own, over libs/auth. */
export type Authorise = (
  header: string | undefined,
  scope: Scope,
) => Promise<
  { readonly ok: true; readonly client: Client } | { readonly ok: false; readonly code: BearerRefusal }
>

export const AUTHORISE = Symbol('authorise')

/** The scope that a handler needs. A handler without one is refused by the guard: nothing is open by default. */
export const Needs = Reflector.createDecorator<Scope>()
const OPEN = 'common-thread:open'
/** A handler that anybody may call. */
export const Open = (): MethodDecorator => SetMetadata(OPEN, true)

const refusals = codesOf<BearerRefusal>({
  'token-missing': true,
  'token-invalid': true,
  'token-expired': true,
  'token-audience': true,
  'client-unknown': true,
  'client-suspended': true,
  'scope-missing': true,
})

/** What a request is refused with for its token; `busy` where the issuer's keys can't be had. */
export const bearerProblems = [...refusals, 'busy'] as const

/** A refused token, with the challenge of RFC 6750 §3. */
export const bearerRefused = (code: BearerRefusal): Problem =>
  new Problem(
    code,
    {},
    code.startsWith('token-') ? { 'WWW-Authenticate': `Bearer error="invalid_token"` } : {},
  )

/** Neither a refusal nor a pass: come again. */
export const issuerUnreachable = (error: unknown): Problem =>
  new Problem(
    'busy',
    { reason: 'issuer-unreachable', fault: error instanceof Error ? error.name : '' },
    { 'Retry-After': '2' },
  )

interface AuthorisedRequest {
  readonly headers: Readonly<Record<string, string | undefined>>
  client?: Client
}

@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(AUTHORISE) private readonly authorise: Authorise,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(OPEN, context.getHandler())) return true
    const scope = this.reflector.get(Needs, context.getHandler()) as Scope | undefined
    if (scope === undefined) throw new Problem('not-found')
    const request = context.switchToHttp().getRequest<AuthorisedRequest>()
    const authorised = await this.authorise(request.headers['authorization'], scope).catch(
      (error: unknown) => {
        throw issuerUnreachable(error)
      },
    )
    if (!authorised.ok) throw bearerRefused(authorised.code)
    request.client = authorised.client
    return true
  }
}

/** The client that the guard let in. */
export const CallingClient = createParamDecorator((_: unknown, context: ExecutionContext): Client => {
  const { client } = context.switchToHttp().getRequest<AuthorisedRequest>()
  if (!client) throw new Problem('client-unknown')
  return client
})

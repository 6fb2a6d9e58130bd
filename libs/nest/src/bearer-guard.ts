import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { type Client, type Scope } from '@common-thread/directory'
import { Problem, type ProblemCode } from './problem.js'

/** Decides who a request speaks for and whether it may: a room gives its own, over libs/auth. */
export type Authorise = (
  header: string | undefined,
  scope: Scope,
) => Promise<
  { readonly ok: true; readonly client: Client } | { readonly ok: false; readonly code: ProblemCode }
>

export const AUTHORISE = Symbol('authorise')

/** The scope that a handler needs. A handler without one is refused by the guard: nothing is open by default. */
export const Needs = Reflector.createDecorator<Scope>()
const OPEN = 'common-thread:open'
/** A handler that anybody may call. */
export const Open = (): MethodDecorator => SetMetadata(OPEN, true)

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
        throw new Problem(
          'busy',
          { reason: 'issuer-unreachable', fault: error instanceof Error ? error.name : '' },
          { 'Retry-After': '2' },
        )
      },
    )
    if (!authorised.ok) {
      const challenge = authorised.code.startsWith('token-')
        ? { 'WWW-Authenticate': `Bearer error="invalid_token"` }
        : {}
      throw new Problem(authorised.code, {}, challenge)
    }
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

import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common'
import { mediaType } from './media-type.js'
import { isRefusal, type Refusal, refusals } from './refusal.js'

/** A refusal on its way out of a controller of the registry. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(readonly refusal: Refusal) {
    super(refusal.refused)
  }
}

export function orThrow<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Refused(answer)
  return answer
}

interface Response {
  status(code: number): Response
  type(mediaType: string): Response
  send(body: string): void
}

/** Stock clients read errors of the Schema Registry's own form, so these are no problem details. */
@Catch(Refused)
export class RegistryFilter implements ExceptionFilter<Refused> {
  catch({ refusal }: Refused, host: ArgumentsHost): void {
    const code = refusals[refusal.refused]
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(Math.floor(code / 100))
      .type(mediaType)
      .send(JSON.stringify({ error_code: code, message: refusal.message }))
  }
}

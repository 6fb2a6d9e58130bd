import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import { type Log } from './log.js'
import { Problem, problemDetail, type ProblemCode } from './problem.js'

interface Response {
  status(code: number): Response
  set(headers: Readonly<Record<string, string>>): Response
  type(mediaType: string): Response
  send(body: string): void
}

/** The one place where a refusal or a fault becomes HTTP. A fault's own message stays inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>()
    const problem = error instanceof Problem ? error : new Problem(codeOf(error))
    // Not being ready is an answer, and asked for every moment while a room starts.
    const isAnswer = 'failed' in problem.extensions
    if ((problem.code === 'fault' || problem.code === 'busy') && !isAnswer)
      this.log.fault(`http-${problem.code}`, error)
    const body = problemDetail(problem.code, problem.extensions)
    response
      .status(body.status)
      .set(problem.headers)
      .type('application/problem+json')
      .send(JSON.stringify(body))
  }
}

function codeOf(error: unknown): ProblemCode {
  const status = error instanceof HttpException ? error.getStatus() : statusOfParser(error)
  switch (status) {
    case 404:
      return 'not-found'
    case 413:
      return 'body-too-large'
    case 415:
      return 'media-type'
    case undefined:
      return 'fault'
    default:
      return status < 500 ? 'body-unreadable' : 'fault'
  }
}

/** The body parser throws plain errors that carry a status. */
const statusOfParser = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined

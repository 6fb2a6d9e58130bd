import { type LoggerService } from '@nestjs/common'
import pino from 'pino'

/** Ids, codes and counts: what a log line may hold. Names, numbers, addresses and texts never come here. */
export type LogFields = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>

export interface Log {
  info(code: string, fields?: LogFields): void
  warn(code: string, fields?: LogFields): void
  error(code: string, fields?: LogFields): void
  /** A fault by its name and code only: messages of libraries can repeat values. */
  fault(code: string, error: unknown, fields?: LogFields): void
}

export function createLog(room: string): Log {
  const logger = pino({ base: { room }, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'code' })
  return {
    info: (code, fields = {}) => logger.info(fields, code),
    warn: (code, fields = {}) => logger.warn(fields, code),
    error: (code, fields = {}) => logger.error(fields, code),
    fault: (code, error, fields = {}) => logger.warn({ ...fields, ...faultOf(error) }, code),
  }
}

/** What may be said of an error: its class, its code, and where in our own code it came from. */
export function faultOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { fault: typeof error }
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')
      ? String(error.code)
      : ''
  const frame = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? ''
  return {
    fault: error.name,
    ...(code ? { faultCode: code } : {}),
    at: frame.replace(/\(?file:\/\/.*\//, '(').slice(0, 120),
  }
}

/** Nest's own messages are about wiring; only what went wrong there is kept. */
export function nestLogger(log: Log): LoggerService {
  const nothing = () => undefined
  return {
    log: nothing,
    debug: nothing,
    verbose: nothing,
    warn: () => log.warn('nest-warning'),
    error: (message: unknown) =>
      log.fault('nest-error', message instanceof Error ? message : new Error('nest')),
    fatal: (message: unknown) =>
      log.fault('nest-fatal', message instanceof Error ? message : new Error('nest')),
  }
}

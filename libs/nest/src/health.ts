import { Controller, type DynamicModule, Get, Inject, Module } from '@nestjs/common'
import { Open } from './bearer-guard.js'
import { Documented } from './openapi/operation.js'
import { Problem } from './problem.js'

/** Something that a room needs in order to do its work. Answers what is wrong, or undefined. */
export type Check = () => Promise<string | undefined>
export type Checks = Readonly<Record<string, Check>>

export const CHECKS = Symbol('checks')

const listOfNames = { type: 'array', items: { type: 'string' } }
const statusOf = (status: string, more: object = {}) => ({
  type: 'object',
  properties: { status: { const: status }, ...more },
  required: ['status', ...Object.keys(more)],
  additionalProperties: false,
})

@Controller()
export class HealthController {
  constructor(@Inject(CHECKS) private readonly checks: Checks) {}

  /** The process runs and answers. */
  @Get('livez')
  @Open()
  @Documented({
    summary: 'Whether the process runs and answers',
    answer: { description: 'It does.', schema: statusOf('live') },
  })
  live(): { status: 'live' } {
    return { status: 'live' }
  }

  /** The room can do its work now: each check makes a real request. */
  @Get('readyz')
  @Open()
  @Documented({
    summary: 'Whether the room can do its work now',
    answer: {
      description: 'It can; by name what was checked.',
      schema: statusOf('ready', { checks: listOfNames }),
    },
    problems: ['busy'],
  })
  async ready(): Promise<{ status: 'ready'; checks: readonly string[] }> {
    const names = Object.keys(this.checks)
    const answers = await Promise.all(Object.values(this.checks).map((check) => check().catch(nameOf)))
    const failed = Object.fromEntries(
      names.flatMap((name, i) => (answers[i] === undefined ? [] : [[name, answers[i]]])),
    )
    if (Object.keys(failed).length > 0) throw new Problem('busy', { failed }, { 'Retry-After': '1' })
    return { status: 'ready', checks: names }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'fault')

@Module({})
export class HealthModule {
  static of(checks: Checks): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: CHECKS, useValue: checks }],
    }
  }
}

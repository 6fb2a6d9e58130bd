import { Controller, Get, Inject } from '@nestjs/common'
import { Documented, Problem } from '@common-thread/nest'
import { type Pool } from '@common-thread/postgres'
import { currentVersion } from './versions.js'

export const POOL = Symbol('pool')

const version = { type: 'integer', minimum: 1 }
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' }

/** Which version is in force; who is in it, is not for everybody to read. */
@Controller('v1')
export class DirectoryController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get('version')
  @Documented({
    summary: 'Which version of the directory is in force',
    answer: {
      description: 'Its number, and the SHA-256 of its file.',
      schema: {
        type: 'object',
        properties: { version, sha256 },
        required: ['version', 'sha256'],
        additionalProperties: false,
      },
    },
    problems: ['not-found'],
  })
  async version(): Promise<{ readonly version: number; readonly sha256: string }> {
    const current = await currentVersion(this.pool)
    if (!current) throw new Problem('not-found')
    return { version: current.file.version, sha256: current.sha256 }
  }
}

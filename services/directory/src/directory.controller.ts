import { Controller, Get, Inject } from '@nestjs/common'
import { Problem } from '@common-thread/nest'
import { type Pool } from '@common-thread/postgres'
import { currentVersion } from './versions.js'

export const POOL = Symbol('pool')

/** Which version is in force; who is in it, is not for everybody to read. */
@Controller('v1')
export class DirectoryController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get('version')
  async version(): Promise<{ readonly version: number; readonly sha256: string }> {
    const current = await currentVersion(this.pool)
    if (!current) throw new Problem('not-found')
    return { version: current.file.version, sha256: current.sha256 }
  }
}

import { Controller, Get, Header, Inject, Param, Req, StreamableFile } from '@nestjs/common'
import { Documented, Problem } from '@common-thread/nest'
import { checkpointOperation, tileOperation, verifierKeyOperation } from './operations.js'
import { TileFolder } from './tile-folder.js'

export const VERIFIER = Symbol('verifier')

/** The public side of the log (C2SP tlog-tiles): anybody may read it, and learns nothing of anybody. */
@Controller()
export class LogController {
  constructor(
    private readonly folder: TileFolder,
    @Inject(VERIFIER) private readonly verifier: string,
  ) {}

  @Get('checkpoint')
  @Documented(checkpointOperation)
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async checkpoint(): Promise<string> {
    const note = await this.folder.checkpoint()
    if (note === undefined) throw new Problem('not-found')
    return note
  }

  @Get('tile/*path')
  @Documented(tileOperation)
  @Header('content-type', 'application/octet-stream')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  async tile(@Param('path') _: unknown, @Req() request: { path: string }): Promise<StreamableFile> {
    const tile = await this.folder.publishedTile(request.path.slice(1))
    if (!tile) throw new Problem('not-found')
    return new StreamableFile(tile)
  }

  /** The key that checkpoints are verified with, in the form of C2SP signed-note. */
  @Get('verifier-key')
  @Documented(verifierKeyOperation)
  @Header('content-type', 'text/plain; charset=utf-8')
  key(): string {
    return `${this.verifier}\n`
  }
}

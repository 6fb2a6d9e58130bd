import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, UseFilters } from '@nestjs/common'
import { type SchemaVersion } from '@common-thread/events'
import { Documented } from '@common-thread/nest'
import { refuse } from './refusal.js'
import { mediaType } from './media-type.js'
import * as operations from './operations.js'
import { orThrow, Refused, RegistryFilter } from './registry-filter.js'
import { schemaOf } from './request.js'
import { compatibilityLevel } from './compatibility-level.js'
import { SchemaRegistry } from './schema-registry.js'

/** What versions promise each other, and whether a schema would keep it. Nothing here can be changed. */
@Controller()
@UseFilters(RegistryFilter)
export class CompatibilityController {
  constructor(private readonly registry: SchemaRegistry) {}

  @Get('config')
  @Documented(operations.config)
  @Header('content-type', mediaType)
  config(): object {
    return { compatibilityLevel }
  }

  @Get('config/:subject')
  @Documented(operations.subjectConfig)
  @Header('content-type', mediaType)
  subjectConfig(@Param('subject') subject: string): object {
    orThrow(this.registry.versions(subject))
    return { compatibilityLevel }
  }

  @Get('mode')
  @Documented(operations.mode)
  @Header('content-type', mediaType)
  mode(): object {
    return { mode: 'READONLY' }
  }

  @Get('mode/:subject')
  @Documented(operations.subjectMode)
  @Header('content-type', mediaType)
  subjectMode(@Param('subject') subject: string): object {
    orThrow(this.registry.versions(subject))
    return { mode: 'READONLY' }
  }

  @Put(['config', 'config/:subject', 'mode', 'mode/:subject'])
  @Documented(operations.change)
  change(): never {
    throw new Refused(refuse('read-only', 'This registry is in read-only mode'))
  }

  /** Against one version. */
  @Post('compatibility/subjects/:subject/versions/:version')
  @Documented(operations.compareWithOne)
  @HttpCode(200)
  @Header('content-type', mediaType)
  withVersion(
    @Param() { subject, version }: { subject: string; version: string },
    @Query('verbose') verbose: string | undefined,
    @Body() body: unknown,
  ): object {
    return this.answer([orThrow(this.registry.version(subject, version))], body, verbose)
  }

  /** Against every version. */
  @Post('compatibility/subjects/:subject/versions')
  @Documented(operations.compareWithAll)
  @HttpCode(200)
  @Header('content-type', mediaType)
  withAll(
    @Param('subject') subject: string,
    @Query('verbose') verbose: string | undefined,
    @Body() body: unknown,
  ): object {
    return this.answer(orThrow(this.registry.versions(subject)), body, verbose)
  }

  private answer(against: readonly SchemaVersion[], body: unknown, verbose: string | undefined): object {
    const { text } = orThrow(schemaOf(body))
    const { isCompatible, messages } = orThrow(this.registry.compatibility(against, text))
    return { is_compatible: isCompatible, ...(verbose === 'true' ? { messages } : {}) }
  }
}

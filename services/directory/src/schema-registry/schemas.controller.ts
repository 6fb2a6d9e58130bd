import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common'
import { Documented } from '@common-thread/nest'
import { mediaType } from './media-type.js'
import * as operations from './operations.js'
import { orThrow, RegistryFilter } from './registry-filter.js'
import { SchemaRegistry } from './schema-registry.js'

/** Schemas by number: all that a deserialiser ever asks. Open to everybody; a schema says nothing of anybody. */
@Controller('schemas')
@UseFilters(RegistryFilter)
export class SchemasController {
  constructor(private readonly registry: SchemaRegistry) {}

  @Get('types')
  @Documented(operations.types)
  @Header('content-type', mediaType)
  types(): string[] {
    return ['AVRO']
  }

  /** Clients add a subject of their own making, which decides nothing: a number is one schema. */
  @Get('ids/:id')
  @Documented(operations.schemaById)
  @Header('content-type', mediaType)
  schema(@Param('id') id: string, @Query('fetchMaxId') fetchMaxId: string | undefined): object {
    const { text } = orThrow(this.registry.byId(id))
    return { schema: text, ...(fetchMaxId === 'true' ? { maxId: this.registry.largestId } : {}) }
  }

  @Get('ids/:id/schema')
  @Documented(operations.textById)
  @Header('content-type', mediaType)
  text(@Param('id') id: string): string {
    return orThrow(this.registry.byId(id)).text
  }

  @Get('ids/:id/subjects')
  @Documented(operations.subjectsById)
  @Header('content-type', mediaType)
  subjects(@Param('id') id: string): string[] {
    return [orThrow(this.registry.byId(id)).name]
  }

  @Get('ids/:id/versions')
  @Documented(operations.versionsById)
  @Header('content-type', mediaType)
  versions(@Param('id') id: string): object[] {
    const { name, version } = orThrow(this.registry.byId(id))
    return [{ subject: name, version }]
  }
}

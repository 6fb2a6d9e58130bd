import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  UseFilters,
} from '@nestjs/common'
import { type SchemaVersion } from '@common-thread/events'
import { Documented } from '@common-thread/nest'
import { isRefusal, refuse } from './refusal.js'
import { mediaType } from './media-type.js'
import * as operations from './operations.js'
import { orThrow, Refused, RegistryFilter } from './registry-filter.js'
import { schemaOf } from './request.js'
import { SchemaRegistry } from './schema-registry.js'

/** Subjects and their versions; read only, because versions come with a release of the hub. */
@Controller('subjects')
@UseFilters(RegistryFilter)
export class SubjectsController {
  constructor(private readonly registry: SchemaRegistry) {}

  @Get()
  @Documented(operations.subjects)
  @Header('content-type', mediaType)
  list(@Query('subjectPrefix') prefix = ''): string[] {
    // `:*:` is every context; there is only the default one here.
    const wanted = prefix.replace(/^:[^:]*:/, '')
    return this.registry.subjects.filter((subject) => subject.startsWith(wanted))
  }

  @Get(':subject/versions')
  @Documented(operations.versions)
  @Header('content-type', mediaType)
  versions(@Param('subject') subject: string): number[] {
    return orThrow(this.registry.versions(subject)).map(({ version }) => version)
  }

  @Get(':subject/versions/:version')
  @Documented(operations.oneVersion)
  @Header('content-type', mediaType)
  version(@Param('subject') subject: string, @Param('version') version: string): object {
    return asVersion(orThrow(this.registry.version(subject, version)))
  }

  @Get(':subject/versions/:version/schema')
  @Documented(operations.textOfVersion)
  @Header('content-type', mediaType)
  schema(@Param('subject') subject: string, @Param('version') version: string): string {
    return orThrow(this.registry.version(subject, version)).text
  }

  @Get(':subject/versions/:version/referencedby')
  @Documented(operations.referencedBy)
  @Header('content-type', mediaType)
  referencedBy(@Param('subject') subject: string, @Param('version') version: string): number[] {
    orThrow(this.registry.version(subject, version))
    return []
  }

  @Post(':subject')
  @Documented(operations.lookUp)
  @HttpCode(200)
  @Header('content-type', mediaType)
  lookUp(@Param('subject') subject: string, @Body() body: unknown): object {
    return asVersion(orThrow(this.registry.lookUp(subject, orThrow(schemaOf(body)).text)))
  }

  /** What is there already has its number, so that a serialiser that always registers works for publishers. */
  @Post(':subject/versions')
  @Documented(operations.register)
  @HttpCode(200)
  @Header('content-type', mediaType)
  register(@Param('subject') subject: string, @Body() body: unknown): object {
    const found = this.registry.lookUp(subject, orThrow(schemaOf(body)).text)
    if (isRefusal(found)) throw readOnly(subject)
    return { id: found.id }
  }

  @Delete(':subject')
  @Documented(operations.remove)
  removeSubject(@Param('subject') subject: string): never {
    throw readOnly(subject)
  }

  @Delete(':subject/versions/:version')
  @Documented(operations.remove)
  removeVersion(@Param('subject') subject: string): never {
    throw readOnly(subject)
  }
}

const readOnly = (subject: string) =>
  new Refused(refuse('read-only', `Subject ${subject} is in read-only mode`))

const asVersion = ({ name, version, id, text }: SchemaVersion) => ({
  subject: name,
  version,
  id,
  schema: text,
})

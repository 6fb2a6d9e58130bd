import { type Provider, type Type } from '@nestjs/common'
import { partnerSchemas } from '@common-thread/events'
import { CompatibilityController } from './compatibility.controller.js'
import { SchemaRegistry } from './schema-registry.js'
import { SchemasController } from './schemas.controller.js'
import { SubjectsController } from './subjects.controller.js'
import { mediaType } from './media-type.js'

export const registryControllers: Type[] = [SchemasController, SubjectsController, CompatibilityController]

export const registryProvider: Provider = {
  provide: SchemaRegistry,
  useValue: new SchemaRegistry(partnerSchemas),
}

/** A schema to look up or to compare; none of the contract comes near the limit. */
export const registryBody = {
  types: [mediaType, 'application/vnd.schemaregistry+json', 'application/json'],
  limit: 128 * 1024,
}

import { type INestApplication } from '@nestjs/common'
import { type SectorConfig, startSector } from '@common-thread/consumer'
import { SchoolsHandlers } from './handlers.js'

export const startSchools = (config: SectorConfig): Promise<INestApplication> =>
  startSector(config, SchoolsHandlers)

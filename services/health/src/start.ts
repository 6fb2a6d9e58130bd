import { type INestApplication } from '@nestjs/common'
import { type SectorConfig, startSector } from '@common-thread/consumer'
import { HealthHandlers } from './handlers.js'

export const startHealth = (config: SectorConfig): Promise<INestApplication> =>
  startSector(config, HealthHandlers)

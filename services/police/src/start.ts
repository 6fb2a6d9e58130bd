import { type INestApplication } from '@nestjs/common'
import { type SectorConfig, startSector } from '@common-thread/consumer'
import { PoliceHandlers } from './handlers.js'

export const startPolice = (config: SectorConfig): Promise<INestApplication> =>
  startSector(config, PoliceHandlers)

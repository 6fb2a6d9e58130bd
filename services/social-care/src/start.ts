import { type INestApplication } from '@nestjs/common'
import { type SectorConfig, startSector } from '@common-thread/consumer'
import { SocialCareHandlers } from './handlers.js'

export const startSocialCare = (config: SectorConfig): Promise<INestApplication> =>
  startSector(config, SocialCareHandlers)

import { readSectorConfig, type SectorConfig } from '@common-thread/consumer'

export const readConfig = (env: NodeJS.ProcessEnv): SectorConfig => readSectorConfig(env, 'social-care')

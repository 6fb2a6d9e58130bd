import { type RoomInterface } from '@common-thread/nest'
import { DirectoryController } from './directory.controller.js'
import { registryControllers } from './schema-registry/index.js'

export const directoryInterface: RoomInterface = {
  title: 'directory',
  description:
    'Which version of the directory is in force, and the schemas of partners’ records, as a Schema Registry that is read only.',
  ports: ['directory'],
  controllers: [DirectoryController, ...registryControllers],
}

import { type RoomInterface } from '@common-thread/nest'
import { IdentityController } from './identity/identity.controller.js'
import { PublishController } from './publish.controller.js'
import { QuarantineController } from './quarantine.controller.js'

export const intakeInterface: RoomInterface = {
  title: 'intake',
  description: 'Publishing events, putting right what was quarantined, and settling who a child is.',
  ports: ['intake'],
  controllers: [PublishController, QuarantineController, IdentityController],
}

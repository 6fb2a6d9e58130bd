import { type RoomInterface } from '@common-thread/nest'
import { PublishController } from './publish.controller.js'
import { QuarantineController } from './quarantine.controller.js'

export const intakeInterface: RoomInterface = {
  title: 'intake',
  description: 'Publishing events, and putting right what was quarantined.',
  ports: ['intake'],
  controllers: [PublishController, QuarantineController],
}

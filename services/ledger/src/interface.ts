import { type RoomInterface } from '@common-thread/nest'
import { LogController } from './log.controller.js'

export const ledgerInterface: RoomInterface = {
  title: 'ledger',
  description: 'The public side of the transparency log.',
  ports: ['ledger'],
  controllers: [LogController],
}

import { type RoomInterface } from '@common-thread/nest'
import { DeliveryController } from './delivery.controller.js'
import { RecallController } from './recalls/recall.controller.js'
import { ReadController } from './reads/read.controller.js'

export const deliveryInterface: RoomInterface = {
  title: 'delivery',
  description: 'Receiving what your teams were offered, and reading it again.',
  ports: ['delivery'],
  controllers: [DeliveryController, ReadController, RecallController],
}

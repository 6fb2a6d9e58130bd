import { type RoomInterface } from '@common-thread/nest'
import { DeliveryController } from './delivery.controller.js'

export const deliveryInterface: RoomInterface = {
  title: 'delivery',
  description: 'Receiving what your teams were offered.',
  ports: ['delivery'],
  controllers: [DeliveryController],
}

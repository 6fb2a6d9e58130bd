import { type RoomInterface } from '@common-thread/nest'
import { InboxController } from './inbox.controller.js'

export const inboxInterface: RoomInterface = {
  title: 'a sector’s inbox',
  description: 'What an organisation received, for its own staff. Each sector’s service has it.',
  ports: ['health', 'police', 'schools', 'social-care'],
  controllers: [InboxController],
}

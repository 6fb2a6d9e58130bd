import { type Operation } from '@common-thread/nest'

const text = { type: 'string' }

export const inboxOperation: Operation = {
  summary: 'What the organisation received, as its staff see it',
  scope: 'inbox.read',
  query: { team: { description: 'Of one team only.', schema: text } },
  answer: {
    description: 'Oldest first.',
    schema: {
      type: 'object',
      properties: {
        items: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { ...text, description: 'Delivery id.' },
              team: text,
              type: text,
              sequence: { type: 'integer' },
              receivedAt: { ...text, format: 'date-time' },
              actBy: { anyOf: [{ ...text, format: 'date-time' }, { type: 'null' }] },
              place: { ...text, description: 'Where it lands: a task list, a record, a desk.' },
              headline: text,
              content: { type: 'object', description: '`data` of the delivery.' },
            },
            required: [
              'id',
              'team',
              'type',
              'sequence',
              'receivedAt',
              'actBy',
              'place',
              'headline',
              'content',
            ],
            additionalProperties: false,
          },
        },
      },
      required: ['items'],
      additionalProperties: false,
    },
  },
  problems: ['not-found', 'parameter-invalid'],
}

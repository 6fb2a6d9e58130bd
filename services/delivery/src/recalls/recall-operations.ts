import { bodyProblems, type Operation } from '@common-thread/nest'
import { longestText, mostOnward, outcomes } from './recall-answer.js'

export const answerOperation: Operation = {
  summary: 'Say what was done with what was recalled',
  description:
    'Every recall asks what was done because of the delivery, and who was told onward. The answer stands in the child’s history, for the auditor; a later one stands beside it. Absent, forbidden and sealed are one answer.',
  path: { id: { description: 'Delivery id of the recall.', schema: { type: 'string' } } },
  body: {
    description: 'What was done.',
    required: true,
    content: {
      'application/json': {
        type: 'object',
        properties: {
          outcome: { enum: [...outcomes], description: 'Whether it was used, and whether it is gone.' },
          whatWasDone: { type: ['string', 'null'], minLength: 1, maxLength: longestText },
          toldOnward: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 200 },
            maxItems: mostOnward,
            description: 'Whom you had told; nobody where it is empty or left out.',
          },
        },
        required: ['outcome'],
        additionalProperties: false,
      },
    },
  },
  answer: {
    description: 'It is recorded.',
    schema: {
      type: 'object',
      properties: { recall: { type: 'string' }, status: { const: 'recorded' } },
      required: ['recall', 'status'],
      additionalProperties: false,
    },
  },
  problems: [...bodyProblems, 'not-found'],
}

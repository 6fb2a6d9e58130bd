import { type JsonSchema, type Operation } from '@common-thread/nest'
import { purposes } from './ask-read.js'

export const deliveryIdPattern = /^d_[a-z2-7]{26}$/
export const referencePattern = /^ref_[a-z2-7]{26}$/

const text: JsonSchema = { type: 'string' }
const nullable: JsonSchema = { type: ['string', 'null'] }

const objectOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const read = {
  type: 'string',
  pattern: '^r_[a-z2-7]{26}$',
  description: 'Reference of this read, to name when you ask about it.',
}

const query: Operation['query'] = {
  purpose: {
    description: 'What you read it for; it is recorded. There is no other purpose.',
    schema: { enum: [...purposes] },
  },
  team: {
    description: 'One of the teams that your client reads for; its own unless stated.',
    schema: text,
  },
}

const everyRead =
  'Each read stands in your agency’s own log, whether there is anything or not. It is answered at the second whole second after you ask, or a later one. Absent, forbidden and sealed are one answer: 404.'

const problems: Operation['problems'] = ['parameter-invalid', 'too-many', 'not-found', 'busy']

export const readOperation: Operation = {
  summary: 'Read a delivered event, as your team may have it now',
  description: `Never more than was delivered; less where something was restricted, recalled or ended since. ${everyRead}`,
  path: {
    id: { description: 'Delivery id.', schema: { type: 'string', pattern: deliveryIdPattern.source } },
  },
  query,
  answer: {
    description: 'The delivery, whole, with the reference of the read as its `correlationid`.',
    schema: {
      allOf: [
        { $ref: '../json-schema/delivered.json' },
        { properties: { correlationid: read }, required: ['correlationid'] },
      ],
    },
  },
  problems,
}

export const involvementsOperation: Operation = {
  summary: 'Read who else is involved with a child now',
  description: `Agency, role and contact, as far as your team’s role needs them. ${everyRead}`,
  path: {
    reference: {
      description: 'Your agency’s own reference for the child: `subject` of its deliveries.',
      schema: { type: 'string', pattern: referencePattern.source },
    },
  },
  query,
  answer: {
    description: 'Those that your team may see. Not being in it does not mean not being involved.',
    schema: objectOf({
      subject: { type: 'string', description: 'Your reference for the child.' },
      involvements: {
        type: 'array',
        minItems: 1,
        items: objectOf({
          role: { type: 'string', description: 'Kind of involvement.' },
          organisation: text,
          name: nullable,
          contact: {
            oneOf: [
              objectOf({ team: text, name: text, telephone: nullable, email: nullable }),
              { type: 'null' },
            ],
          },
        }),
      },
      correlationid: read,
    }),
  },
  problems,
}

import { isForHubOnly } from './check-fields.js'
import { type Field, lastName, type RecordModel, type Shape } from './model.js'

/**
 * The delivery view of an event: the event narrowed to one child, every leaf nullable, plus whom it was delivered
 * to and why, and the pointers of what was withheld. Partners only ever see views, signals, recalls and statuses.
 */
export function viewOf(event: RecordModel, delivery: RecordModel): RecordModel {
  const name = event.name.replace(/^safeguarding\./, 'safeguarding.view.')
  const fields = event.fields
    .filter(isForPartners)
    .map((field) =>
      field.name === 'children' && field.shape.kind === 'array'
        ? nullableField({ ...field, name: 'child', shape: field.shape.items, properties: {} })
        : nullableField(field),
    )
  return { kind: 'record', name, doc: event.doc, properties: {}, fields: [...heading(delivery), ...fields] }
}

const heading = (delivery: RecordModel): Field[] => [
  plain('subject', { kind: 'primitive', type: 'string' }, "The recipient's own reference for the child."),
  plain('delivery', delivery, undefined),
  plain(
    'withheld',
    { kind: 'array', items: { kind: 'primitive', type: 'string' } },
    'Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list.',
  ),
]

const plain = (name: string, shape: Shape, doc: string | undefined): Field => ({
  name,
  shape,
  doc,
  hasDefault: false,
  default: undefined,
  properties: {},
})

function nullableField(field: Field): Field {
  const inner = field.shape.kind === 'nullable' ? field.shape.of : field.shape
  return {
    name: field.name,
    shape: { kind: 'nullable', of: nullableShape(inner) },
    doc: field.doc,
    hasDefault: true,
    default: null,
    properties: partnerProperties(field),
  }
}

const isForPartners = (field: Field): boolean => !isForHubOnly(field)

/** What a partner may see of a field's properties: its code set and format, not the hub's reasoning about it. */
const forPartners = new Set(['codeSet', 'unknownCodes', 'format', 'values'])

const partnerProperties = ({ properties }: Field) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => forPartners.has(key)))

function nullableShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'record': {
      const name = shape.name.startsWith('safeguarding.shared.')
        ? `safeguarding.view.shared.${lastName(shape.name)}`
        : shape.name.replace(/^safeguarding\./, 'safeguarding.view.')
      return { ...shape, name, properties: {}, fields: shape.fields.filter(isForPartners).map(nullableField) }
    }
    case 'array':
      return { kind: 'array', items: nullableShape(shape.items) }
    case 'nullable':
      return { kind: 'nullable', of: nullableShape(shape.of) }
    case 'primitive':
      return shape
  }
}

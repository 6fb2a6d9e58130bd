type Json = Readonly<Record<string, unknown>>

const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'])
const named = new Set(['record', 'error', 'enum', 'fixed'])

/** More than any schema of the contract, and little enough for any walk of it. */
const deepest = 200

/**
 * An Avro schema in one way of writing it: names in full, keys in order, no properties that a language's generator
 * adds. Libraries write the same schema differently; Java's, for one, splits a name from its namespace. Undefined
 * when the text is not JSON or nested beyond reason.
 */
export function withFullNames(text: string): string | undefined {
  if (nesting(text) > deepest) return undefined
  try {
    return JSON.stringify(schema(JSON.parse(text), ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function schema(node: unknown, namespace: string): unknown {
  if (typeof node === 'string') return primitives.has(node) ? node : inFull(node, namespace)
  if (Array.isArray(node)) return node.map((branch) => schema(branch, namespace))
  if (!isObject(node)) return node
  const { type, name, namespace: stated, fields, ...others } = node
  if (typeof type === 'string' && named.has(type) && typeof name === 'string') {
    const fullName = inFull(name, typeof stated === 'string' ? stated : namespace)
    const inner = fullName.slice(0, Math.max(0, fullName.lastIndexOf('.')))
    const list = Array.isArray(fields) ? { fields: fields.map((each) => field(each, inner)) } : {}
    return ordered({ type, name: fullName, ...others, ...list })
  }
  const rest = Object.entries(others).filter(([key]) => !key.startsWith('avro.java.'))
  const items = 'items' in others ? { items: schema(others['items'], namespace) } : {}
  const kind = typeof type === 'string' ? type : schema(type, namespace)
  return rest.length === 0 ? kind : ordered({ type: kind, ...Object.fromEntries(rest), ...items })
}

const field = (node: unknown, namespace: string): unknown =>
  isObject(node) ? ordered({ ...node, type: schema(node['type'], namespace) }) : node

const inFull = (name: string, namespace: string): string =>
  name.includes('.') || namespace === '' ? name : `${namespace}.${name}`

const ordered = (node: Json): Json =>
  Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How deeply brackets are nested; those within strings count too, which only errs on the safe side. */
function nesting(text: string): number {
  let depth = 0
  let most = 0
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return most
}

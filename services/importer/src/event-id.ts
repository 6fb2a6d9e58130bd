import { createHash } from 'node:crypto'

/**
 * The same fact from the same authority has the same id, from whichever file and however often it is read, so the hub
 * takes it once. Whatever changed in it makes another id.
 */
export function eventId(source: string, type: string, time: string, data: unknown): string {
  const digest = createHash('sha256')
    .update(`${source}\n${type}\n${time}\n${canonical(data)}`)
    .digest('hex')
  return `import-${digest.slice(0, 40)}`
}

/**
 * JSON with the members of each object in one order (RFC 8785 §3.2.3), written by hand: sorted copies for the usual
 * writer would take as long as holding the event against the contract.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const source = value as Readonly<Record<string, unknown>>
  let members = ''
  for (const name of Object.keys(source).sort()) {
    const member = source[name]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${quoted(name)}:${canonical(member)}`
  }
  return `{${members}}`
}

/** Printable ASCII but for the quotation mark and the backslash: in JSON it is written as it is. */
const plain = /^[ !#-[\]-~]*$/

const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text))

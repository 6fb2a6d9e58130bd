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

/** JSON with the members of each object in one order (RFC 8785 §3.2.3). */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  )

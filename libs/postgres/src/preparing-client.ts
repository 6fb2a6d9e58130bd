import pg from 'pg'

const names = new Map<string, string>()

/** The same name for the same text, in the whole process. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `s${names.size + 1}`
  names.set(text, name)
  return name
}

/**
 * Has PostgreSQL keep each statement with parameters, parsed and planned, as long as the connection lasts. Statements
 * are constants of the code, so there are no more than it has.
 */
export class PreparingClient extends pg.Client {
  override query(...args: readonly unknown[]): never {
    const [text, values, ...others] = args
    const call =
      typeof text === 'string' && Array.isArray(values)
        ? [{ name: nameOf(text), text, values: values as unknown[] }, ...others]
        : args
    return super.query(...(call as Parameters<pg.Client['query']>)) as never
  }
}

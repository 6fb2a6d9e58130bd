/** Says of each name that comes more than once that it does. */
export function twice(names: readonly string[]): string[] {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) again.add(name)
    seen.add(name)
  }
  return [...again].map((name) => `${name} is there twice`)
}

/** What every version promises to every other of its subject. */
export const compatibilityLevel = 'FULL_TRANSITIVE'

/** Ids that are made anew for each hub mean nothing to a comparison: each is named by the order in which it comes. */
export function namedInTurn(text: string, ids: RegExp): string {
  const names = new Map<string, string>()
  return text.replaceAll(ids, (id) => {
    const known = names.get(id) ?? `<${names.size}>`
    names.set(id, known)
    return known
  })
}

/** Ids of deliveries, and an agency's references for children. */
export const idsOfDeliveries = /(?:d|ref)_[a-z2-7]{26}/g

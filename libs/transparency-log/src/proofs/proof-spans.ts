import { splitOf, type Span } from '../tree/span.js'

/** The spans whose hashes prove the leaf `index` in a tree of `size` leaves. Source: RFC 6962 §2.1.1, PATH. */
export function inclusionSpans(index: number, size: number): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0, end = size; end - start > 1;) {
    const split = start + splitOf(end - start)
    const left = { start, end: split }
    const right = { start: split, end }
    spans.unshift(index < split ? right : left)
    ;({ start, end } = index < split ? left : right)
  }
  return spans
}

/**
 * The spans whose hashes prove that the tree of `size` leaves begins with the one of `oldSize`. The last of
 * them, the part of the old tree where the two divide, is left out when it is the whole old tree, which the
 * verifier has. Source: RFC 6962 §2.1.2, PROOF and SUBPROOF.
 */
export function consistencySpans(oldSize: number, size: number): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (let end = size; end !== oldSize;) {
    const split = start + splitOf(end - start)
    const left = { start, end: split }
    const right = { start: split, end }
    spans.unshift(oldSize <= split ? right : left)
    ;({ start, end } = oldSize <= split ? left : right)
  }
  return start === 0 ? spans : [{ start, end: oldSize }, ...spans]
}

import { isCount } from '../tree/span.js'

/** A leaf counted from 0, and the size of the tree it is shown to be in. */
export interface InclusionQuestion {
  readonly index: number
  readonly size: number
}

/** Two sizes of one log. */
export interface ConsistencyQuestion {
  readonly oldSize: number
  readonly size: number
}

export type QuestionRefusal =
  | { readonly code: 'malformed-size' }
  /** An empty tree holds no leaf, and every tree begins with it: there is nothing to prove. */
  | { readonly code: 'size-zero' }
  | { readonly code: 'index-outside-tree' }
  | { readonly code: 'sizes-reversed' }

export function inclusionRefusal({ index, size }: InclusionQuestion): QuestionRefusal | undefined {
  if (!isCount(index) || !isCount(size)) return { code: 'malformed-size' }
  if (size === 0) return { code: 'size-zero' }
  return index < size ? undefined : { code: 'index-outside-tree' }
}

export function consistencyRefusal({ oldSize, size }: ConsistencyQuestion): QuestionRefusal | undefined {
  if (!isCount(oldSize) || !isCount(size)) return { code: 'malformed-size' }
  if (oldSize === 0) return { code: 'size-zero' }
  return oldSize <= size ? undefined : { code: 'sizes-reversed' }
}

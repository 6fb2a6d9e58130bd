import { type BundleRefusal } from '../tiles/bundle.js'

/** A hash of the tree: the leaf hashes are level 0, and each higher level has a hash for 256 of the one below. */
export interface Place {
  readonly level: number
  readonly index: number
}

export type Finding =
  | { readonly code: 'missing-tile'; readonly path: string }
  /** A hash tile that is not as long as its path demands. */
  | { readonly code: 'malformed-tile'; readonly path: string }
  /** A bundle that does not read as its path demands; `at` is the first leaf that can't be read or is another, or the last. */
  | {
      readonly code: 'malformed-bundle'
      readonly path: string
      readonly at: Place
      readonly reason: BundleRefusal['code']
    }
  /** An entry whose hash is not the one in the tree. */
  | { readonly code: 'entry-differs'; readonly path: string; readonly at: Place }
  /** A hash in a tile that is not the one recomputed from what it stands for. */
  | { readonly code: 'tile-differs'; readonly path: string; readonly at: Place }
  /** A tile that, with all below it, is not what the hash at `at` says, which the tree above bears out. */
  | { readonly code: 'subtree-differs'; readonly path: string; readonly at: Place }
  /** All that was recomputed, taken together, is another tree than the checkpoint's. */
  | { readonly code: 'root-differs'; readonly expected: string; readonly found: string }

/** Takes findings until there are as many as the reader wants, so that a hostile log can't fill the memory. */
export interface FindingLog {
  readonly findings: readonly Finding[]
  readonly isFull: () => boolean
  readonly report: (finding: Finding) => void
}

export function findingLog(limit: number): FindingLog {
  const findings: Finding[] = []
  const isFull = () => findings.length >= limit
  return { findings, isFull, report: (finding) => void (isFull() || findings.push(finding)) }
}

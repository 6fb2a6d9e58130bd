import { type NextOffset } from '@common-thread/kafka'
import { type Frontier } from '@common-thread/transparency-log'

export interface Leaf {
  readonly shard: number
  readonly seq: number
  /** 64 bytes. */
  readonly bytes: Buffer
}

/** The tree as committed. Its size has one root and one signed note, for ever. */
export interface Tree {
  readonly frontier: Frontier
  readonly note: string
}

export interface LedgerBatch {
  readonly advances: readonly { readonly shard: number; readonly from: number; readonly to: number }[]
  readonly offsets: readonly NextOffset[]
  readonly leaves: readonly Leaf[]
  /** The next tree and what is to be said of it; pure, called with the tree and the positions as locked. */
  readonly grow: (
    tree: Tree | undefined,
    covered: readonly number[],
  ) => { readonly tree: Tree; readonly checkpoint: Buffer }
}

/** Leaves, tree and positions become durable together: a record has one leaf, and no size has two roots. */
export interface LedgerStore {
  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>>
  nextOffset(topic: string, partition: number): Promise<string | undefined>
  commit(batch: LedgerBatch): Promise<'committed' | 'lost'>
  tree(): Promise<Tree | undefined>
  /** Leaves from one index up to another, in order. */
  leaves(from: number, to: number): Promise<readonly Buffer[]>
}

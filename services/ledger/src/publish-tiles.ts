import { Backoff, pause } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import {
  edgePaths,
  emptyFrontier,
  type Frontier,
  grow,
  restoreFrontier,
} from '@common-thread/transparency-log'
import { type LedgerStore } from './store.js'
import { checkpointOf, type TileFolder } from './tile-folder.js'

const leavesAtOnce = 8192

/**
 * Writes the committed tree's tiles to disk and then its checkpoint, at a fixed cadence: the size of the tree is
 * public, its growth from moment to moment is not (docs/threat-model.md), and no tile is served before a checkpoint
 * covers it. Everything is derived from committed leaves, so a run that died half-way, or two at once, write the same
 * bytes.
 */
export class TilePublisher {
  private readonly stopping = new AbortController()
  private frontier: Frontier = emptyFrontier
  private note: string | undefined
  private done: Promise<void> | undefined

  constructor(
    private readonly store: LedgerStore,
    private readonly folder: TileFolder,
    private readonly log: Log,
    private readonly cadenceMilliseconds: number,
  ) {}

  start(): void {
    this.done ??= this.run()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.done
    await this.publish()
  }

  /** Goes on from what is on disk, as far as the published checkpoint bears it out; else from the first leaf. */
  async resume(): Promise<void> {
    const note = await this.folder.checkpoint()
    const published = note === undefined ? undefined : checkpointOf(note)
    if (!published) return
    const tiles = await this.readTiles(edgePaths(published.size))
    const frontier = restoreFrontier(published, (path) => tiles.get(path))
    if (frontier.ok) this.frontier = frontier.value
    else this.log.error('tiles-rewritten', { refusal: frontier.refusal.code, size: published.size })
  }

  /** Brings the folder up to the committed tree. */
  async catchUp(): Promise<void> {
    const tree = await this.store.tree()
    if (!tree || tree.frontier.size === this.frontier.size) return
    while (this.frontier.size < tree.frontier.size) {
      const to = Math.min(this.frontier.size + leavesAtOnce, tree.frontier.size)
      await this.extend(await this.store.leaves(this.frontier.size, to))
    }
    this.note = tree.note
  }

  private async extend(leaves: readonly Buffer[]): Promise<void> {
    const edges = await this.readTiles(edgePaths(this.frontier.size))
    const growth = grow(this.frontier, leaves, (path) => edges.get(path))
    if (!growth.ok) {
      // A tile on disk is missing or is not what it was: the leaves are the authority, so all are written again.
      this.log.error('tiles-rewritten', { refusal: growth.refusal.code, size: this.frontier.size })
      this.frontier = emptyFrontier
      return
    }
    for (const tile of growth.value.tiles) await this.folder.write(tile)
    this.frontier = growth.value.frontier
  }

  private async readTiles(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const tiles = new Map<string, Buffer>()
    for (const path of paths) {
      const bytes = await this.folder.read(path)
      if (bytes) tiles.set(path, bytes)
    }
    return tiles
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    const backoff = new Backoff(100, 5000)
    while (!signal.aborted) {
      try {
        await this.publish()
        backoff.reset()
        await pause(this.cadenceMilliseconds, signal)
      } catch (error) {
        this.log.fault('tiles', error)
        await backoff.wait(signal)
      }
    }
  }

  private async publish(): Promise<void> {
    await this.catchUp()
    if (this.note !== undefined) await this.folder.publish(this.note)
  }
}

import { z } from 'zod'
import { decrypt } from '@common-thread/sealing'

const payload = z.object({
  publisher: z.string(),
  source: z.string(),
  id: z.string(),
  recordedtime: z.iso.datetime(),
  positions: z.string(),
})
const pairs = z.array(z.tuple([z.number(), z.number()]))

export interface Recorded {
  /** Milliseconds since the epoch. */
  readonly recordedTime: number
  /** `shard/seq` of each record that the event became. */
  readonly positions: readonly string[]
}

/** Where an event stands in the log, by its receipt. Positions are sealed to publishers; the operator has the key. */
export function recordedBy(receipt: string, positionsKey: Buffer): Recorded {
  const body = receipt.split('.')[1] ?? ''
  const { publisher, source, id, recordedtime, positions } = payload.parse(
    JSON.parse(Buffer.from(body, 'base64url').toString('utf8')),
  )
  const associated = Buffer.from(`${publisher} ${source} ${id}`)
  const opened = decrypt(positionsKey, Buffer.from(positions, 'base64url'), associated)
  if (!opened) throw new Error('the positions of a receipt do not open')
  return {
    recordedTime: Date.parse(recordedtime),
    positions: pairs.parse(JSON.parse(opened.toString('utf8'))).map(([shard, seq]) => `${shard}/${seq}`),
  }
}

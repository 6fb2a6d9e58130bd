import pg from 'pg'
import { type LogRecord } from '@common-thread/events'
import { type Stack } from '../stack.js'
import { waitUntil } from '../wait-until.js'

/** Waits until delivery has taken the decision on a record, which no answer of the hub tells. */
export async function deliveryHas(stack: Stack, { shard, seq }: LogRecord): Promise<void> {
  const client = new pg.Client({ connectionString: stack.storeUrl('delivery') })
  await client.connect()
  try {
    await waitUntil({ what: 'delivery to take a decision', deadlineMs: 20_000, everyMs: 20 }, async () => {
      const { rows } = await client.query<{ seq: string }>(
        'select seq from shard_position where shard = $1',
        [shard],
      )
      if (Number(rows[0]?.seq ?? 0) < seq) throw new Error(`it is at ${rows[0]?.seq ?? 0}`)
    })
  } finally {
    await client.end()
  }
}

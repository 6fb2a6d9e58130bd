import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { audit, type Audited, inWords, readConfig } from '@common-thread/audit'
import { homeEnvironment } from '../home.js'
import { type Stack } from '../stack.js'
import { waitUntil } from '../wait-until.js'

export interface AuditScene {
  readonly verify: Audited
  readonly replay: Audited
  readonly explained: string
  readonly flipped: { readonly path: string; readonly byte: number; readonly found: readonly string[] }
  readonly wrong: readonly string[]
}

/** Verify holds, replay agrees, one event is explained, and one flipped byte in a copy of a tile is found. */
export async function playAudit(stack: Stack, eventId: string): Promise<AuditScene> {
  const config = readConfig(homeEnvironment(stack.home))
  const quiet = () => undefined
  await checkpointIsCurrent(stack)
  const verify = await audit({ command: 'verify' }, config, quiet)
  const replay = await audit({ command: 'replay' }, config, quiet)
  const explained = await audit({ command: 'explain', eventId }, config, quiet)
  const flipped = await flipOneByte(stack, (tiles) => audit({ command: 'verify', tiles }, config, quiet))
  const wrong = [
    ...verify.report.findings.map(({ code, where }) => `verify: ${code} at ${where}`),
    ...replay.report.findings.map(({ code, where }) => `replay: ${code} at ${where}`),
    ...(explained.report.holds ? [] : ['the event could not be explained']),
    ...(flipped.found.some((where) => where.startsWith(flipped.path))
      ? []
      : [`the flipped byte in ${flipped.path} was not found`]),
  ]
  return { verify, replay, explained: inWords(explained), flipped, wrong }
}

/** The public checkpoint moves at a cadence: waits for one that covers the day's last decision. */
async function checkpointIsCurrent(stack: Stack): Promise<void> {
  const client = new pg.Client({ connectionString: stack.storeUrl('ledger') })
  await client.connect()
  try {
    const { rows } = await client.query<{ size: string }>('select size from tree')
    const what = 'A checkpoint of the whole day'
    await waitUntil({ what, deadlineMs: 15_000 }, async () => {
      const response = await fetch(`${stack.urls.ledger ?? ''}/checkpoint`)
      const size = Number((await response.text()).split('\n')[1])
      if (!(size >= Number(rows[0]?.size))) throw new Error(`it is of size ${size}`)
    })
  } finally {
    await client.end()
  }
}

async function flipOneByte(
  stack: Stack,
  verify: (tiles: string) => Promise<Audited>,
): Promise<AuditScene['flipped']> {
  const copy = join(stack.home.folder, 'audit-copy')
  await rm(copy, { recursive: true, force: true })
  await cp(join(stack.home.folder, 'tiles'), copy, { recursive: true })
  const note = await readFile(join(copy, 'checkpoint'), 'utf8')
  const size = Number(note.split('\n')[1])
  const path = lastTile(size)
  const bytes = await readFile(join(copy, path))
  const byte = Math.floor(bytes.length / 2)
  bytes[byte] = (bytes[byte] ?? 0) ^ 1
  await writeFile(join(copy, path), bytes)
  const { report } = await verify(copy)
  await rm(copy, { recursive: true, force: true })
  return { path, byte, found: report.findings.map(({ where, meaning }) => `${where}: ${meaning}`) }
}

/** The level 0 tile at the right edge, of the width that the checkpoint's size asks for. */
function lastTile(size: number): string {
  const width = size % 256
  const index = Math.floor((size - 1) / 256)
  const name = String(index).padStart(3, '0')
  return width === 0 ? `tile/0/${name}` : `tile/0/${name}.p/${width}`
}

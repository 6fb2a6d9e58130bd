import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseVerifierKey, type VerifierKey } from '@common-thread/transparency-log'
import { type RoomEnvironment } from './room-environment.js'

const fileOf = ({ home }: RoomEnvironment): string => join(home, 'public', 'ledger.vkey')

/** The ledger makes its public key known to the rooms of this installation. */
export async function writeVerifierKey(room: RoomEnvironment, text: string): Promise<void> {
  const file = fileOf(room)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.partial`, `${text}\n`)
  await rename(`${file}.partial`, file)
}

/** The key that checkpoints must be signed with; undefined until the ledger has started once. */
export async function readVerifierKey(room: RoomEnvironment): Promise<VerifierKey | undefined> {
  const text = await readFile(fileOf(room), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const key = parseVerifierKey(text.trim())
  if (!key.ok) throw new Error(`the ledger's verifier key: ${key.refusal.code}`)
  return key.value
}

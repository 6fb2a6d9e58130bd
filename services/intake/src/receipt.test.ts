import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { decrypt } from '@common-thread/sealing'
import { receiptKey } from './receipt-key.js'
import { signReceipt } from './receipt.js'

const digest = (text: string) => createHash('sha256').update(text).digest()
const positionsKey = digest('positions')

it('signs a receipt that the published key verifies, with its positions sealed', async () => {
  const { key, kid, jwk } = await receiptKey(digest('seed'))
  const receipt = signReceipt(
    {
      publisher: 'la:northshire',
      source: 'urn:common-thread:la:northshire',
      id: 'é-1',
      requestDigest: digest('request'),
      contentDigest: digest('content'),
      recordedTime: Date.UTC(2026, 10, 2),
      records: [{ shard: 3, seq: 7, digest: digest('record') }],
    },
    { key, kid, positionsKey },
  )
  const { payload, protectedHeader } = await compactVerify(receipt, await importJWK(jwk, 'EdDSA'))
  expect(protectedHeader).toEqual({ alg: 'EdDSA', kid, typ: 'receipt+jwt' })
  const { positions, ...said } = JSON.parse(Buffer.from(payload).toString()) as { readonly positions: string }
  expect(said).toMatchObject({
    id: 'é-1',
    recordedtime: '2026-11-02T00:00:00Z',
    records: [`sha-256:${digest('record').toString('base64url')}`],
  })
  const bound = Buffer.from('la:northshire urn:common-thread:la:northshire é-1')
  expect(decrypt(positionsKey, Buffer.from(positions, 'base64url'), bound)?.toString()).toBe('[[3,7]]')
})

import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.js'
import { openCheckpoint } from './open-checkpoint.js'
import { ed25519Signer, signNote, type NoteSigner } from './sign-note.js'

const file = new URL('../../vectors/signed-note.json', import.meta.url)
const { checkpoint: published } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly checkpoint: {
    readonly text: string
    readonly origin: string
    readonly size: number
    readonly root: string
  }
}

const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text))
const checkpoints = fc.record({
  origin: line,
  size: fc.maxSafeNat(),
  root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  extensions: fc.array(line, { maxLength: 3 }),
})
const root = new Uint8Array(32).fill(1)
const base64 = Buffer.from(root).toString('base64')

describe('a checkpoint', () => {
  it('reads as the specification shows', () => {
    const parsed = parseCheckpoint(published.text)
    const { origin, size } = published
    expect(parsed).toEqual({
      ok: true,
      value: { origin, size, root: new Uint8Array(Buffer.from(published.root, 'hex')), extensions: [] },
    })
    expect(parsed.ok && formatCheckpoint(parsed.value)).toBe(published.text)
  })

  it('reads back as it was written, with its extension lines', () => {
    fc.assert(
      fc.property(checkpoints, (checkpoint) => {
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual({ ok: true, value: checkpoint })
      }),
    )
  })

  it.each([
    ['', 'malformed-text'],
    [`origin\n1\n${base64}`, 'malformed-text'],
    [`origin\r\n1\r\n${base64}\r\n`, 'malformed-text'],
    ['origin\n1\n', 'too-few-lines'],
    [`\n1\n${base64}\n`, 'empty-line'],
    [`origin\n1\n${base64}\n\n`, 'empty-line'],
    [`origin\n1\n${base64}\n\nextension\n`, 'empty-line'],
    [`origin\n01\n${base64}\n`, 'malformed-size'],
    [`origin\n-1\n${base64}\n`, 'malformed-size'],
    [`origin\n+1\n${base64}\n`, 'malformed-size'],
    [`origin\n1e3\n${base64}\n`, 'malformed-size'],
    [`origin\n 1\n${base64}\n`, 'malformed-size'],
    [`origin\n١\n${base64}\n`, 'malformed-size'],
    [`origin\n9007199254740992\n${base64}\n`, 'size-too-large'],
    [`origin\n1\n${base64.slice(0, -1)}\n`, 'malformed-root'],
    [`origin\n1\n${base64.replace('E=', 'F=')}\n`, 'malformed-root'],
    [`origin\n1\n${base64} \n`, 'malformed-root'],
    [`origin\n1\n${Buffer.alloc(31).toString('base64')}\n`, 'malformed-root'],
    [`origin\n1\n${Buffer.alloc(33).toString('base64')}\n`, 'malformed-root'],
  ])('is refused when it is %j', (text, code) => {
    expect(parseCheckpoint(text)).toEqual({ ok: false, refusal: { code } })
  })

  it.each([
    { origin: '', size: 1, root },
    { origin: 'two\nlines', size: 1, root },
    { origin: `o\n5\n${base64}`, size: 1, root },
    { origin: 'o', size: -1, root },
    { origin: 'o', size: 1.5, root },
    { origin: 'o', size: 2 ** 53, root },
    { origin: 'o', size: 1, root: new Uint8Array(31) },
    { origin: 'o', size: 1, root, extensions: [''] },
    { origin: 'o', size: 1, root, extensions: ['a\nb'] },
  ])('is not written of what can not be one: %#', (checkpoint) => {
    expect(() => formatCheckpoint(checkpoint)).toThrow(RangeError)
  })
})

describe('opening a checkpoint', () => {
  const log = signerOf('log.example', 1)
  const witness = signerOf('witness.example', 2)
  const checkpoint = { origin: 'log.example', size: 5, root, extensions: ['kept as it is'] }
  const signedBy = (...signers: NoteSigner[]) => {
    const signed = signNote(formatCheckpoint(checkpoint), signers)
    return signed.ok ? signed.value : ''
  }
  const known = { origin: 'log.example', key: log.key, witnesses: [witness.key] }
  const codeOf = (note: string, expected = known) => {
    const opened = openCheckpoint(note, expected)
    return opened.ok ? 'accepted' : opened.refusal.code
  }

  it('gives what the log signed, and the witnesses that signed it too', () => {
    const opened = openCheckpoint(signedBy(log, witness), known)
    expect(opened).toEqual({ ok: true, value: { ...checkpoint, witnessedBy: [witness.key] } })
  })

  it('is refused when only a witness signed', () => {
    expect(codeOf(signedBy(witness))).toBe('not-signed-by-log')
  })

  it('is refused for another log, for another key, and for a text that is no checkpoint', () => {
    expect(codeOf(signedBy(log), { ...known, origin: 'other.example' })).toBe('origin-differs')
    expect(codeOf(signedBy(log), { ...known, key: signerOf('log.example', 3).key })).toBe(
      'no-known-signature',
    )
    const signed = signNote('log.example\n5\n', [log])
    expect(codeOf(signed.ok ? signed.value : '')).toBe('too-few-lines')
  })

  it('is refused with any other size', () => {
    expect(codeOf(signedBy(log).replace('\n5\n', '\n6\n'))).toBe('bad-signature')
  })
})

function signerOf(name: string, seed: number): NoteSigner {
  const signer = ed25519Signer(name, new Uint8Array(32).fill(seed))
  if (!signer.ok) throw new Error(signer.refusal.code)
  return signer.value
}

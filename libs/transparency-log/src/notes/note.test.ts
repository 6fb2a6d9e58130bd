import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { longestNote, mostSignatures } from './note.js'
import { openNote } from './open-note.js'
import { ed25519Signer, signNote, type NoteSigner } from './sign-note.js'
import { formatVerifierKey, parseVerifierKey, type VerifierKey } from './verifier-key.js'

const file = new URL('../../vectors/signed-note.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly signed: readonly {
    readonly source: string
    readonly seed?: string
    readonly verifierKeys: readonly string[]
    readonly text: string
    readonly note: string
  }[]
}

function valueOf<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const signerOf = (name: string, seed = 7): NoteSigner =>
  valueOf(ed25519Signer(name, new Uint8Array(32).fill(seed)))
const codeOf = (note: string, keys: readonly VerifierKey[]) => {
  const opened = openNote(note, keys)
  return opened.ok ? 'accepted' : opened.refusal.code
}

const log = signerOf('log.example/one')
const witness = signerOf('witness.example', 8)
const text = 'one line\n\nanother, è\n'
const note = valueOf(signNote(text, [log]))
const bothSigned = valueOf(signNote(text, [log, witness]))
const signatureLine = note.slice(text.length + 1)

describe('the published notes', () => {
  it.each(vectors.signed)('are opened by their keys: $source', ({ note, text, verifierKeys }) => {
    const keys = verifierKeys.map((key) => valueOf(parseVerifierKey(key)))
    expect(keys.map(formatVerifierKey)).toEqual(verifierKeys)
    expect(openNote(note, keys)).toEqual({ ok: true, value: { text, signedBy: keys, unknown: [] } })
  })

  it.each(vectors.signed.filter(({ seed }) => seed))('are signed to the same bytes: $source', (vector) => {
    const [name = ''] = (vector.verifierKeys[0] ?? '').split('+')
    const signer = valueOf(ed25519Signer(name, Buffer.from(vector.seed ?? '', 'hex')))
    expect(formatVerifierKey(signer.key)).toBe(vector.verifierKeys[0])
    expect(signNote(vector.text, [signer])).toEqual({ ok: true, value: vector.note })
  })
})

describe('opening a note', () => {
  it('gives the text of any note that was signed, and who signed it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        const signed = signNote(`${written}\n`, [log, witness])
        if (!signed.ok) return expect(written).toMatch(/[\u0000-\u0009\u000b-\u001f]/)
        const opened = openNote(signed.value, [log.key, witness.key])
        expect(opened).toEqual({
          ok: true,
          value: { text: `${written}\n`, signedBy: [log.key, witness.key], unknown: [] },
        })
      }),
      { examples: [['\n'], [''], ['\n\n— a b\n'], ['a\n\n']] },
    )
  })

  it('ignores signatures of unknown keys, and keeps them apart', () => {
    const opened = valueOf(openNote(bothSigned, [log.key]))
    expect(opened.signedBy).toEqual([log.key])
    expect(opened.unknown.map(({ name, id }) => ({ name, id }))).toEqual([
      { name: witness.key.name, id: witness.key.id },
    ])
  })

  it('does not take a key for known that shares only the name, or only the id', () => {
    const sameName = signerOf(log.key.name, 9).key
    const sameId = { ...witness.key, id: log.key.id }
    expect(codeOf(note, [sameName, sameId])).toBe('no-known-signature')
  })

  it('refuses a note on which no known key signed', () => {
    expect(codeOf(note, [])).toBe('no-known-signature')
    expect(codeOf(note, [witness.key])).toBe('no-known-signature')
  })

  it('refuses a known key whose signature is bad, though another signed well', () => {
    const forged = bothSigned.replace('another', 'AnotheR')
    const { name, id } = log.key
    expect(openNote(forged, [log.key])).toEqual({ ok: false, refusal: { code: 'bad-signature', name, id } })
    const oneBad = `${note}${valueOf(signNote('other\n', [witness]))
      .split('\n')
      .at(-2)}\n`
    expect(codeOf(oneBad, [log.key, witness.key])).toBe('bad-signature')
    expect(codeOf(oneBad, [log.key])).toBe('accepted')
  })

  it('checks a signature that comes twice both times, and counts its key once', () => {
    expect(valueOf(openNote(note + signatureLine, [log.key])).signedBy).toEqual([log.key])
    const bad = valueOf(signNote('other\n', [log]))
      .split('\n')
      .at(-2)
    expect(codeOf(`${note}${bad}\n`, [log.key])).toBe('bad-signature')
  })

  it('refuses a known key whose signature is too short to be one', () => {
    const { name, id } = log.key
    const short = `${text}\n— ${name} ${Buffer.from(`${id}00`, 'hex').toString('base64')}\n`
    expect(codeOf(short, [log.key])).toBe('bad-signature')
  })

  it('refuses any other character anywhere in a note that one key signed', () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.string({ unit: 'binary', maxLength: 2 }), (at, put) => {
        const tampered = note.slice(0, at) + put + note.slice(at + 1)
        if (tampered !== note) expect(openNote(tampered, [log.key]).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses a note that is not cut where it was signed', () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), (end) =>
        expect(openNote(note.slice(0, end), [log.key]).ok).toBe(false),
      ),
    )
  })

  it.each([
    ['', 'no-signatures'],
    ['text\n', 'no-signatures'],
    ['text\n\n', 'no-signatures'],
    [`text\n${signatureLine}`, 'no-signatures'],
    [note.slice(0, -1), 'no-signatures'],
    [`${note}\n`, 'no-signatures'],
    [note.replaceAll('\n', '\r\n'), 'malformed-text'],
    [`\u0000${note}`, 'malformed-text'],
    [`\ud800${note}`, 'malformed-text'],
    [`${note}stray\n`, 'malformed-signature-line'],
    [`${note}- a AAAAAAA=\n`, 'malformed-signature-line'],
    [`${note}— a AAAAAAA\n`, 'malformed-signature-line'],
    [`${note}— a AAAAAAB=\n`, 'malformed-signature-line'],
    [`${note}— a AAAAAA==\n`, 'malformed-signature-line'],
    [`${note}— a+b AAAAAAA=\n`, 'malformed-signature-line'],
    [`${note}— a\u00a0b AAAAAAA=\n`, 'malformed-signature-line'],
    [`${note}—  AAAAAAA=\n`, 'malformed-signature-line'],
    [`${note}— a  AAAAAAA=\n`, 'malformed-signature-line'],
    [`${note}— a AAAAAAA= \n`, 'malformed-signature-line'],
    [`${note}${signatureLine.repeat(mostSignatures)}`, 'too-many-signatures'],
    [`${'a'.repeat(longestNote)}\n${note}`, 'note-too-long'],
  ])('refuses what is not a signed note: %#', (malformed, code) => {
    expect(codeOf(malformed, [log.key])).toBe(code)
  })

  it('accepts many signatures, of other kinds too', () => {
    const long = `— pq.example ${Buffer.alloc(5000, 1).toString('base64')}\n`
    expect(codeOf(note + long.repeat(mostSignatures - 1), [log.key])).toBe('accepted')
  })
})

describe('signing a note', () => {
  it.each(['', 'no newline', 'tab\there\n', 'carriage\r\n', '\ud800\n', 'nul\0\n'])(
    'refuses the text %j',
    (bad) => {
      expect(signNote(bad, [log])).toEqual({ ok: false, refusal: { code: 'malformed-text' } })
    },
  )

  it('refuses no signers, too many signers, and too long a note', () => {
    const refused = (code: string) => ({ ok: false, refusal: { code } })
    expect(signNote(text, [])).toEqual(refused('wrong-signer-count'))
    expect(signNote(text, Array<NoteSigner>(101).fill(log))).toEqual(refused('wrong-signer-count'))
    expect(signNote(`${'a'.repeat(longestNote)}\n`, [log])).toEqual(refused('note-too-long'))
  })

  it('signs with the key it names only', () => {
    expect(ed25519Signer('a b', new Uint8Array(32))).toEqual({
      ok: false,
      refusal: { code: 'malformed-key-name' },
    })
    expect(ed25519Signer('a', new Uint8Array(31))).toEqual({ ok: false, refusal: { code: 'malformed-seed' } })
  })
})

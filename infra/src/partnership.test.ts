import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { falseSignatures } from '@common-thread/auth'
import { type DirectoryFile } from '@common-thread/directory'
import { preparePartnership } from './partnership.js'
import { directoryFileOf, signaturesDue, signaturesInWords, signFor } from './policy-signatures.js'

let home: string

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'partnership-'))
  await preparePartnership(home)
})

afterEach(() => rmSync(home, { recursive: true }))

const text = (): string => readFileSync(join(home, 'directory.json'), 'utf8')
const write = (file: DirectoryFile): void =>
  writeFileSync(join(home, 'directory.json'), JSON.stringify(file, null, 2))

it('has every guardian’s own signature of everything that there is to sign', async () => {
  const file = directoryFileOf(home)
  expect(await falseSignatures(file)).toEqual([])
  expect(signaturesDue(file).map(({ missing }) => missing)).toEqual([[], [], []])
})

it('stays as it is when it is prepared again', async () => {
  const before = text()
  await preparePartnership(home)
  expect(text()).toBe(before)
})

describe('an agreement whose terms have changed', () => {
  const school = 'school:oakfield-primary'
  const keyFile = () => join(home, 'partners', 'school-oakfield-primary-guardian.json')

  beforeEach(() => {
    const file = directoryFileOf(home)
    write({
      ...file,
      agreements: file.agreements.map((each) => (each.tier === 1 ? { ...each, to: '2030-01-01' } : each)),
    })
  })

  it('is signed by nobody, and says who has to', () => {
    const [, overarching] = signaturesDue(directoryFileOf(home))
    expect(overarching?.signed).toEqual([])
    expect(signaturesInWords(signaturesDue(directoryFileOf(home)))).toContain(
      '  signed by 0 of 12; routine sharing is held for:\n    la:northshire\n',
    )
  })

  it('is signed anew by one guardian with the key of that organisation', async () => {
    const file = directoryFileOf(home)
    const signature = await signFor(file, {
      what: 'northshire-tier-1',
      organisation: school,
      keyFile: keyFile(),
    })
    write({ ...file, signatures: [...file.signatures, signature] })
    expect(signaturesDue(directoryFileOf(home))[1]?.signed).toEqual([school])
  })

  it.each([
    ['with another organisation’s key', 'northshire-tier-1', 'la:northshire', 'The hub would refuse it'],
    ['for an organisation that is no party', 'northshire-family-help', school, 'is no party of an agreement'],
    ['for one that is not there', 'northshire-tier-1', 'school:nowhere', 'The directory has no organisation'],
    ['an agreement that there is not', 'northshire-tier-3', school, 'is no party of an agreement'],
  ])('is not signed %s', async (_how, what, organisation, says) => {
    await expect(signFor(directoryFileOf(home), { what, organisation, keyFile: keyFile() })).rejects.toThrow(
      says,
    )
  })
})

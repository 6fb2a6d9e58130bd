import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JWK } from 'jose'
import { falseSignatures, signAsGuardian } from '@common-thread/auth'
import { checkDirectoryFile, type DirectoryFile, digestOf, type Signature } from '@common-thread/directory'
import { catalogueEntries } from '@common-thread/events'
import { matrixDigest } from '@common-thread/policy'

/** One text that guardians sign, and where each organisation's signature stands. */
export interface SignatureDue {
  readonly of: Signature['of']
  /** An agreement's id, or the version of the matrix. */
  readonly name: string
  readonly digest: string
  readonly signed: readonly string[]
  readonly missing: readonly string[]
}

/** The directory file of a home folder, checked as the hub would. Throws in words where there is none, or a false one. */
export function directoryFileOf(home: string): DirectoryFile {
  const path = process.env['DIRECTORY_FILE'] ?? join(home, 'directory.json')
  if (!existsSync(path)) throw new Error('This hub has no directory yet (npm start, npm run demo).')
  const checked = checkDirectoryFile(
    JSON.parse(readFileSync(path, 'utf8')),
    new Set(catalogueEntries.map(({ name }) => name)),
  )
  if (!checked.ok) throw new Error(`The directory file is refused:\n${checked.problems.join('\n')}`)
  return checked.file
}

/** What is to be signed: the matrix by everybody who publishes, each agreement by its parties. */
export function signaturesDue(file: DirectoryFile): SignatureDue[] {
  const publishers = file.publishRights.filter(({ events }) => events.length > 0)
  return [
    due(file, { of: 'matrix', name: 'the matrix that is built now', digest: matrixDigest }, [
      ...new Set(publishers.map(({ organisation }) => organisation)),
    ]),
    ...file.agreements.map((agreement) =>
      due(file, { of: 'agreement', name: agreement.id, digest: digestOf(agreement) }, agreement.parties),
    ),
  ]
}

function due(
  { signatures }: DirectoryFile,
  text: Pick<SignatureDue, 'of' | 'name' | 'digest'>,
  by: readonly string[],
): SignatureDue {
  const signers = new Set<string>(
    signatures
      .filter(({ of, digest }) => of === text.of && digest === text.digest)
      .map((each) => each.organisation),
  )
  return {
    ...text,
    signed: by.filter((each) => signers.has(each)),
    missing: by.filter((each) => !signers.has(each)),
  }
}

export const signaturesInWords = (all: readonly SignatureDue[]): string =>
  all
    .map(({ of, name, digest, signed, missing }) =>
      [
        `${of === 'matrix' ? 'Matrix' : 'Agreement'}: ${name} (${digest})`,
        `  signed by ${signed.length} of ${signed.length + missing.length}${missing.length === 0 ? '' : '; routine sharing is held for:'}`,
        ...missing.map((organisation) => `    ${organisation}`),
      ].join('\n'),
    )
    .join('\n')

/** A guardian's signature as the directory keeps it. Throws in words where the hub would refuse it. */
export async function signFor(
  file: DirectoryFile,
  {
    what,
    organisation,
    keyFile,
  }: { readonly what: string; readonly organisation: string; readonly keyFile: string },
  today = new Date(),
): Promise<Signature> {
  const signer = file.organisations.find(({ id }) => id === organisation)
  if (!signer) throw new Error(`The directory has no organisation ${organisation}.`)
  const agreement = file.agreements.find(({ id }) => id === what)
  if (what !== 'matrix' && !agreement?.parties.includes(signer.id))
    throw new Error(`${organisation} is no party of an agreement ${what}.`)
  const signature = await signAsGuardian(
    {
      organisation: signer.id,
      of: agreement ? 'agreement' : 'matrix',
      digest: agreement ? digestOf(agreement) : matrixDigest,
      signedOn: today.toISOString().slice(0, 10),
    },
    JSON.parse(readFileSync(keyFile, 'utf8')) as JWK,
  )
  const [problem] = await falseSignatures({ ...file, signatures: [signature] })
  if (problem) throw new Error(`The hub would refuse it: ${problem}.`)
  return signature
}

import { type DirectoryFile } from '@common-thread/directory'
import { toBeSigned } from '@common-thread/directory/northshire'
import { matrixDigest } from '../generated/matrix-digest.js'

/** A partnership in which every guardian has signed everything; that a signature is genuine is not what a directory asks. */
export const signedByAll = (file: DirectoryFile): DirectoryFile => ({
  ...file,
  signatures: toBeSigned(file, matrixDigest).map((statement) => ({
    ...statement,
    jws: 'not looked at here',
  })),
})

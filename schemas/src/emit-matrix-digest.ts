import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type MatrixFile } from './check-matrix.js'

/** What guardians sign of the matrix: SHA-256 of its canonical JSON (RFC 8785), which anybody can compute from it. */
export const emitMatrixDigest = (matrix: MatrixFile): string =>
  `export const matrixDigest =\n  '${createHash('sha256')
    .update(canonicalize(matrix) ?? '')
    .digest('hex')}'\n`

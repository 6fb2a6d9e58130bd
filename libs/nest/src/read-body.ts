import { type IncomingMessage } from 'node:http'
import { Problem } from './problem.js'

/** What reading a body refuses with. */
export const bodyProblems = ['body-unreadable', 'body-too-large', 'media-type'] as const

/** A request as HTTP brought it, of which nothing has been read. */
export type BodyRequest = Pick<IncomingMessage, 'headers' | 'on' | 'off' | 'resume'>

/**
 * The bytes of a body, at most so many: refused by the length that it states, and by what really comes. Read by the
 * handler, so that nothing is read for a caller who may not send it. No compression: a small body is not to grow here.
 */
export function readBody(request: BodyRequest, maxBytes: number): Promise<Buffer> {
  const { 'content-length': stated, 'content-encoding': encoding = 'identity' } = request.headers
  if (encoding !== 'identity') throw new Problem('media-type', { contentEncoding: 'identity' })
  if (stated !== undefined && Number(stated) > maxBytes) throw new Problem('body-too-large', { maxBytes })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
      else end(() => reject(new Problem('body-too-large', { maxBytes })))
    }
    const done = () => end(() => resolve(Buffer.concat(chunks)))
    const cutShort = () => end(() => reject(new Problem('body-unreadable', { reason: 'cut-short' })))
    const end = (settle: () => void) => {
      request.off('data', take).off('end', done).off('close', cutShort)
      // What still comes is thrown away, so that the caller gets to read its answer.
      request.resume()
      settle()
    }
    request.on('data', take).on('end', done).on('close', cutShort).on('error', cutShort)
  })
}

import { Agent, request as open } from 'node:http'
import { type FuzzAnswer } from './judge.js'
import { type FuzzRequest } from './requests.js'

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** One request as it was drawn: headers that fetch would not send included. */
export const send = (base: string, { method, url, headers, body }: FuzzRequest, bearer: string | undefined) =>
  new Promise<FuzzAnswer>((resolve, reject) => {
    const all = {
      ...headers,
      ...(bearer === undefined ? {} : { authorization: bearer }),
      ...(method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    }
    const { hostname, port } = new URL(base)
    const sent = open(
      { agent, hostname, port, method, path: url, headers: all, timeout: 20_000 },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
        response.on('error', reject)
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('no answer in 20 s')))
    sent.on('error', reject)
    sent.end(method === 'GET' ? undefined : body)
  })

import { connect, type Socket } from 'node:net'

/**
 * One question in Kafka's own protocol, for listeners that kafkajs can't speak to: the controller answers none of
 * the requests it knows.
 */
export type WireAnswer = 'answered' | 'closed' | 'login refused'

const apis = { saslHandshake: [17, 1], saslAuthenticate: [36, 0], describeCluster: [60, 1] } as const

const int16 = (value: number) => {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
const text = (value: string) => Buffer.concat([int16(value.length), Buffer.from(value)])

/** From this API version on headers end in tagged fields, of which there are none here. */
const noTags = Buffer.from([0])

function frame([key, version]: readonly [number, number], body: Buffer, flexible = false): Buffer {
  const header = [int16(key), int16(version), int32(1), text('test'), ...(flexible ? [noTags] : [])]
  const message = Buffer.concat([...header, body])
  return Buffer.concat([int32(message.length), message])
}

/** The next whole answer without its length and correlation id, or undefined when the other side hangs up. */
const answer = (socket: Socket): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    let received = Buffer.alloc(0)
    const take = (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 4 || received.length < 4 + received.readInt32BE(0)) return
      socket.off('data', take)
      resolve(received.subarray(8))
    }
    socket.on('data', take)
    socket.once('close', () => resolve(undefined))
  })

async function logIn(socket: Socket, username: string, password: string): Promise<boolean> {
  const accepted = async (question: Buffer) => {
    socket.write(question)
    const reply = await answer(socket)
    return reply !== undefined && reply.readInt16BE(0) === 0
  }
  if (!(await accepted(frame(apis.saslHandshake, text('PLAIN'))))) return false
  const token = Buffer.from(`\0${username}\0${password}`)
  return accepted(frame(apis.saslAuthenticate, Buffer.concat([int32(token.length), token])))
}

/** Asks the listener to describe its cluster, with a login or without. */
export async function askListener(
  port: number,
  login?: { readonly username: string; readonly password: string },
): Promise<WireAnswer> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  try {
    if (login && !(await logIn(socket, login.username, login.password))) return 'login refused'
    const brokers = 1
    socket.write(frame(apis.describeCluster, Buffer.from([0, brokers, 0]), true))
    return (await answer(socket)) ? 'answered' : 'closed'
  } finally {
    socket.destroy()
  }
}

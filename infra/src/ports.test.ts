import { createServer, type Server } from 'node:net'
import { isFree, portsAt, requireFree } from './ports.js'
import { freeOffset } from './scratch-hub.js'

const listen = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server))
  })

describe('ports', () => {
  it('move together', () => {
    expect(portsAt(0).intake).toBe(7401)
    expect(portsAt(200)).toMatchObject({ intake: 7601, postgres: 7632, kafka: 7692, 'kafka-partners': 7694 })
  })

  it.each([-1, 1.5, Number.NaN, 60_000])('refuse an offset of %s', (offset) => {
    expect(() => portsAt(offset)).toThrow('HUB_PORT_OFFSET must be a whole number from 0 to')
  })

  it('in use are all named, with what they are for and the way out', async () => {
    const ports = portsAt(await freeOffset())
    const servers = await Promise.all([listen(ports.postgres), listen(ports.intake)])
    try {
      const refusal: unknown = await requireFree(ports, ['intake', 'postgres', 'kafka']).catch(
        (error: unknown) => error,
      )
      expect(String(refusal)).toContain(
        `Port ${ports.postgres} is in use, and the hub needs it for PostgreSQL.`,
      )
      expect(String(refusal)).toContain(`Port ${ports.intake} is in use, and the hub needs it for intake.`)
      expect(String(refusal)).not.toContain(String(ports.kafka))
      expect(String(refusal)).toContain('HUB_PORT_OFFSET')
    } finally {
      for (const server of servers) server.close()
    }
  })

  it('are given back by the look at them', async () => {
    const ports = portsAt(await freeOffset())
    expect(await isFree(ports.kafka)).toBe(true)
    expect(await isFree(ports.kafka)).toBe(true)
  })
})

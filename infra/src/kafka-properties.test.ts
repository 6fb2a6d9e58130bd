import { join } from 'node:path'
import { serverProperties } from './kafka-properties.js'
import { portsAt } from './ports.js'
import { kafkaRooms } from './rooms.js'
import { scratchFolder } from './scratch-hub.js'
import { openSecrets } from './secrets.js'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

const secrets = openSecrets(join(scratch.folder, 'secrets'))
const issuerUrl = 'http://127.0.0.1:7605'
const text = serverProperties({ ports: portsAt(200), secrets, issuerUrl, data: '/data' })
const settings = new Map(
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
)
const usersOf = (listener: string) =>
  [
    ...(settings.get(`listener.name.${listener}.plain.sasl.jaas.config`) ?? '').matchAll(/user_([^=]+)=/g),
  ].map((m) => m[1])

describe("the broker's configuration", () => {
  it('has everything filled in', () => {
    expect(text).not.toMatch(/\$\{|undefined/)
    expect(settings.get('log.dirs')).toBe('/data')
  })

  it('wants a login on every listener', () => {
    expect(
      settings
        .get('listener.security.protocol.map')
        ?.split(',')
        .map((entry) => entry.split(':')[1]),
    ).toEqual(['SASL_PLAINTEXT', 'SASL_PLAINTEXT', 'SASL_PLAINTEXT'])
  })

  it('listens on the loopback only, at the moved ports', () => {
    expect(settings.get('listeners')).toBe(
      'INTERNAL://127.0.0.1:7692,PARTNER://127.0.0.1:7694,CONTROLLER://127.0.0.1:7693',
    )
  })

  it('trusts one super user, whose name is a secret', () => {
    expect(settings.get('super.users')).toBe(`User:${secrets('kafka-admin-name')}`)
    expect(settings.get('allow.everyone.if.no.acl.found')).toBe('false')
  })

  it('lets the administrator alone in at the controller, and the rooms at the internal listener', () => {
    const admin = secrets('kafka-admin-name')
    expect(usersOf('controller')).toEqual([admin])
    expect(usersOf('internal')).toEqual([admin, ...kafkaRooms.map((room) => `hub.${room}`)])
    expect(settings.get('listener.name.partner.sasl.enabled.mechanisms')).toBe('OAUTHBEARER')
  })
})

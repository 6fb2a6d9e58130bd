import { type Client, type DirectoryFile, directoryOf } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { type OrganisationId } from '@common-thread/events'
import { authorise } from './authorise.js'
import { type Caller } from './caller.js'

const clientId = 'school-oakfield-primary-dsl'
const organisation = 'school:oakfield-primary' as OrganisationId
const caller = (more: Partial<Caller> = {}): Caller => ({
  clientId,
  organisation,
  scopes: new Set(['events.publish', 'deliveries.read']),
  ...more,
})
const file = northshire(1)
const withClient = (change: Partial<Client>): DirectoryFile => ({
  ...file,
  clients: file.clients.map((client) => (client.id === clientId ? { ...client, ...change } : client)),
})

it('lets a client of the directory do what it and its token may', () => {
  const authorised = authorise(caller(), directoryOf(file), 'events.publish')
  expect(authorised).toMatchObject({ ok: true, client: { id: clientId, organisation } })
})

it.each<[string, Partial<Caller>, DirectoryFile, string]>([
  ['is not in the directory', { clientId: 'nobody' }, file, 'client-unknown'],
  ['is another organisation’s', { organisation: 'la:northshire' as OrganisationId }, file, 'client-unknown'],
  ['is suspended', {}, withClient({ suspended: true }), 'client-suspended'],
  [
    'has a suspended organisation',
    {},
    {
      ...file,
      organisations: file.organisations.map((each) => ({ ...each, suspended: each.id === organisation })),
    },
    'client-suspended',
  ],
  ['has no team any more', {}, { ...file, teams: [] }, 'client-suspended'],
  ['was not given the scope in its token', { scopes: new Set(['deliveries.read']) }, file, 'scope-missing'],
  ['lost the scope since', {}, withClient({ scopes: ['deliveries.read'] }), 'scope-missing'],
])('refuses a client that %s', (_, who, directory, code) => {
  expect(authorise(caller(who), directoryOf(directory), 'events.publish')).toEqual({ ok: false, code })
})

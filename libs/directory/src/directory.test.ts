import { catalogueEntries, type TeamId } from '@common-thread/events/catalogue'
import { directoryOf } from './build.js'
import { changesBetween, DirectoryFold } from './changes.js'
import { checkDirectoryFile } from './check-file.js'
import { isActive, teamsInArea } from './lookup.js'
import { northshire } from './northshire.js'

const names = new Set(catalogueEntries.map(({ name }) => name))
const oakfield = 'school:oakfield-primary/dsl' as TeamId

it('takes the sample partnership', () => {
  expect(checkDirectoryFile(northshire(1), names)).toMatchObject({ ok: true })
})

it('says everything that is wrong with a file at once', () => {
  const file = northshire(1)
  const broken = {
    ...file,
    publishRights: [{ organisation: 'la:nowhere', events: ['weather-changed'] }],
    clients: [{ ...file.clients[0], team: oakfield, reads: [] }],
  }
  const checked = checkDirectoryFile(broken, names)
  expect(checked.ok ? [] : checked.problems).toEqual([
    expect.stringContaining('is not a team of la:northshire'),
    'publish right: no organisation la:nowhere',
    'publish right of la:nowhere: no event weather-changed',
  ])
})

it('folds the changes of each version to the directory that the file describes', () => {
  const first = northshire(1)
  const second = {
    ...northshire(2),
    organisations: first.organisations.map((entry) => ({
      ...entry,
      suspended: entry.id === 'school:oakfield-primary',
    })),
    teams: first.teams.filter(({ id }) => id !== 'school:hillside-academy/dsl'),
  }
  const fold = new DirectoryFold()
  const versions = [...changesBetween(undefined, first), ...changesBetween(first, second)].flatMap(
    (change) => fold.apply(change) ?? [],
  )
  expect(versions).toEqual([directoryOf(first), directoryOf(second)])
  expect(isActive(directoryOf(first), oakfield)).toBe(true)
  expect(isActive(fold.current, oakfield)).toBe(false)
  expect(fold.current.teams.has('school:hillside-academy/dsl' as TeamId)).toBe(false)
})

it('drops changes that come again and refuses a version that lacks one', () => {
  const changes = changesBetween(undefined, northshire(1))
  const fold = new DirectoryFold()
  const twice = changes.flatMap((change) => [change, ...changes.slice(0, change.change + 1)])
  expect(twice.flatMap((change) => fold.apply(change) ?? [])).toHaveLength(1)
  expect(() => changes.slice(1).forEach((change) => new DirectoryFold().apply(change))).toThrow(
    'lacks change 0',
  )
})

it('finds teams by role and area', () => {
  const directory = directoryOf(northshire(1))
  expect(
    teamsInArea(directory, 'emergency-department', 'la:northshire' as never).map(({ id }) => id),
  ).toEqual(['health:northshire-ed/safeguarding'])
})

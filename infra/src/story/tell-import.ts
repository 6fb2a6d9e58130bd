import { northshire } from '@common-thread/directory/northshire'
import { type ImportScene } from './imported.js'
import { heading } from './narrate.js'
import { numbers } from './scenes/scenes.js'

const names = new Map(northshire(1).teams.map(({ id, name }) => [id, name]))
const nameOf = (type: string): string => type.split('.')[1]?.replaceAll('-', ' ') ?? type

/** The import on the terminal: what was read, and what each agency then knows. */
export function tellImport({ result, knows, wrong }: ImportScene): string {
  const { rows, events, children, year } = result
  const told = knows.filter((each) => each.children > 0)
  return [
    heading(numbers.imported, 'A return that the authority already has'),
    `  Northshire imports its SSDA903 return of ${year.version}, a synthetic one: ${children} children,`,
    `  ${rows.accepted} rows accepted, ${rows.corrected} corrected, ${rows.refused} refused, ${rows.unused} with nothing to tell; ${events} events.`,
    '  A school and the 0-19 service work with two of these children.',
    '',
    '  What each agency then knows:',
    ...told.flatMap(({ team, children, events }) => [
      `    ${names.get(team) ?? team}: ${children} ${children === 1 ? 'child' : 'children'}`,
      `      ${Object.entries(events)
        .map(([type, count]) => `${nameOf(type)} ${count}`)
        .join(', ')}`,
    ]),
    `    ${knows.length - told.length} other teams: nothing`,
    ...wrong.map((text) => `  ✗ ${text}`),
  ].join('\n')
}

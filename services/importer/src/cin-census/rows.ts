import { type Row } from '../row.js'
import { type Element } from './xml-elements.js'

/** Records that the importer reads of a child, wherever they stand in it, and what it calls them. */
const records: Readonly<Record<string, string>> = {
  ChildIdentifiers: 'Header',
  ChildCharacteristics: 'ChildCharacteristics',
  CINdetails: 'CINdetails',
  Assessments: 'Assessments',
  CINPlanDates: 'CINPlanDates',
  Section47: 'Section47',
  ChildProtectionPlans: 'ChildProtectionPlans',
  Reviews: 'Reviews-of-plan',
  PreProceedingsandFGDM: 'PreProceedingsandFGDM',
}

const renamed: Readonly<Record<string, string>> = {
  LAchildID: 'CHILD',
  PersonBirthDate: 'DOB',
  GenderCurrent: 'Sex',
}

const names = { CHILD: 'LAchildID', DOB: 'PersonBirthDate' }

/** Rows of one Child element, by table. */
export function rowsOfChild(file: string, child: Element): Map<string, Row[]> {
  const tables = new Map<string, Row[]>()
  let plans = 0
  const visit = (element: Element, plan: string) => {
    const table = records[element.name]
    const within = element.name === 'ChildProtectionPlans' ? String(++plans) : plan
    if (table !== undefined) {
      const row = rowOf(file, element, within)
      const rows = tables.get(table)
      if (rows) rows.push(row)
      else tables.set(table, [row])
    }
    for (const each of element.children) visit(each, within)
  }
  visit(child, '')
  return tables
}

/** Leaves of an element are its cells; those of a grouping element under it (disabilities, factors) are lists. */
function rowOf(file: string, element: Element, plan: string): Row {
  const cells: Record<string, string> = { plan }
  const lines: Record<string, number> = {}
  const lists: Record<string, string[]> = {}
  for (const child of element.children) {
    const name = renamed[child.name] ?? child.name
    if (child.children.length === 0) {
      if (cells[name] === undefined) cells[name] = child.text.trim()
      lines[name] ??= child.line
    } else if (records[child.name] === undefined) {
      for (const leaf of child.children) {
        ;(lists[leaf.name] ??= []).push(leaf.text.trim())
        lines[leaf.name] ??= leaf.line
      }
    }
  }
  return { file, table: element.name, line: element.line, cells, lines, lists, names }
}

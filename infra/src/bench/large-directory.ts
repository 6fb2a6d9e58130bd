import { type OrganisationId, organisationOf, sectorOf, type TeamId } from '@common-thread/events'
import { type Directory, directoryOf, type TeamRole } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { type JudgeInput } from '@common-thread/policy'
import { everybodyAgreed, sampleDirectory } from '@common-thread/policy/testing'
import { type Policy } from '@common-thread/release'
import { hundredRecords } from './decide-load.js'
import { roundsFor } from './processor-time.js'
import { median } from './statistics.js'

export interface CostByDirectory {
  readonly few: number
  readonly many: number
  /** Processor time of the same decisions with many organisations registered, over that with few: median of the pairs. */
  readonly timesCost: number
  readonly pairs: number
}

export const directoryLine =
  'the same records of 30 children, each of another school and practice, decided with 100 and with 31,000 organisations registered, in turn'

const few = 100
const many = 31_000
const children = 30
const areas = 153
const pairs = 40
const turnMs = 50

/**
 * The cost of deciding where about every school and practice of England is registered, over that where a hundred bodies
 * are. The children are the same; their schools and practices are among the hundred. What was made later lies elsewhere
 * in memory and costs a little more, so each is made first once.
 */
export function costByDirectory(policy: Policy, release: string): CostByDirectory {
  const made = [few, many, many, few].map((size) => ({
    size,
    load: recordsIn(directoryOfSize(size), release),
  }))
  const judgeAll = (load: Load) => load.forEach((input) => policy.judge(input))
  const secondsOf = ({ load }: { readonly load: Load }) => {
    const { rounds, seconds } = roundsFor(turnMs, () => judgeAll(load))
    return seconds / rounds
  }
  for (const { load } of made) roundsFor(10 * turnMs, () => judgeAll(load))
  const ratios = Array.from({ length: pairs }, (_, pair) => {
    const two = pair % 2 === 0 ? made.slice(0, 2) : made.slice(2)
    const inTurn = pair % 4 < 2 ? two : [...two].reverse()
    const costs = new Map(inTurn.map((each) => [each.size, secondsOf(each)]))
    return (costs.get(many) ?? NaN) / (costs.get(few) ?? NaN)
  })
  return { few, many, timesCost: median(ratios), pairs }
}

type Load = readonly JudgeInput[]

/** One record of each kind for each child. */
const recordsIn = (directory: Directory, release: string): Load =>
  Array.from({ length: children }, (_, child) => {
    const among = { school: nameOf('school', child), practice: nameOf('health', child) }
    return [...new Set(hundredRecords({ directory, release, among }))]
  }).flat()

const nameOf = (sector: 'school' | 'health', number: number): OrganisationId =>
  `${sector}:generated-${number}` as OrganisationId

/**
 * The sample partnership and so many more bodies: a practice for every four schools. The first hundred work in its area,
 * the others everywhere.
 */
export function directoryOfSize(size: number): Directory {
  const file = northshire(sampleDirectory.version)
  const organisations = [...file.organisations]
  const teams = [...file.teams]
  const add = (team: TeamId, role: TeamRole, area: string) => {
    const id = organisationOf(team)
    organisations.push({
      id,
      name: id,
      sector: sectorOf(id),
      area: area as OrganisationId,
      suspended: false,
      guardian: null,
    })
    teams.push({ id: team, name: team, role, telephone: null, email: null })
  }
  const counts = { school: 0, health: 0 }
  for (let i = 0; organisations.length < size; i++) {
    const area = organisations.length < few ? 'la:northshire' : `la:generated-${i % areas}`
    // Among the first hundred as many practices as schools, so that each of the children has one of its own.
    const isPractice = organisations.length < few ? i % 2 === 1 : i % 5 === 0
    const organisation = isPractice ? nameOf('health', counts.health++) : nameOf('school', counts.school++)
    const team = `${organisation}/${isPractice ? 'practice' : 'dsl'}` as TeamId
    add(team, isPractice ? 'gp' : 'dsl', area)
  }
  return directoryOf(everybodyAgreed({ ...file, organisations, teams }))
}

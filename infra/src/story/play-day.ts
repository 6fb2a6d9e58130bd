import { type TeamId } from '@common-thread/events'
import { type Stack } from '../stack.js'
import { Agency } from './agency.js'
import { type AuditScene, playAudit } from './audited.js'
import { Decisions } from './decisions.js'
import { deliveryHas } from './delivery-position.js'
import { type ImportScene, playImport } from './imported.js'
import { Inboxes } from './inboxes.js'
import { peopleOf, type People } from './people.js'
import { type PlayedScene, playScene, type Theatre } from './play-scene.js'
import { playRefused, type Refusal } from './refused.js'
import { type StorySoFar } from './scene.js'
import { numbers, scenes } from './scenes/scenes.js'
import { Statuses } from './statuses.js'

export interface PlayedDay {
  readonly run: number
  readonly people: People
  readonly scenes: readonly PlayedScene[]
  readonly refused: readonly Refusal[]
  readonly audit: AuditScene
  readonly imported: ImportScene
  /** Everything that was not as it should be; empty when the day held. */
  readonly wrong: readonly string[]
}

export interface DayListener {
  readonly scene?: (played: PlayedScene, sentence: (code: string) => string) => void
  readonly refused?: (refusals: readonly Refusal[]) => void
  readonly audit?: (scene: AuditScene) => void
  readonly imported?: (scene: ImportScene) => void
}

/** Plays the sample day on a running hub, from outside: agencies with their own credentials, and an auditor. */
export async function playDay(stack: Stack, listener: DayListener): Promise<PlayedDay> {
  const run = Math.floor(Date.now() / 1000) % 100_000
  const people = peopleOf(run)
  const agencies = new Map<TeamId, Agency>()
  const agency = (team: TeamId): Agency => {
    const known = agencies.get(team) ?? new Agency(team, stack)
    agencies.set(team, known)
    return known
  }
  const inboxes = new Inboxes(stack, agency)
  const decisions = new Decisions(stack)
  const statuses = new Statuses(agency('police:northshire/response' as TeamId), run)
  const delivered = new Map<string, string>()
  await Promise.all([decisions.start(), statuses.start()])
  try {
    const theatre: Theatre = {
      story: storySoFar(people, delivered),
      inboxes,
      decisions,
      statuses,
      agency,
      deliveryHas: (record) => deliveryHas(stack, record),
      expectedIds: new Set(),
      before: await present(inboxes),
      remember: (step, team, delivery) => delivered.set(`${step} ${team}`, delivery),
    }
    const played: PlayedScene[] = []
    for (const scene of scenes) {
      const one = await playScene(scene, theatre)
      played.push(one)
      listener.scene?.(one, (code) => decisions.sentence(code))
    }
    const refused = await playRefused({ stack, agency, statuses })
    listener.refused?.(refused)
    const explained = played.find(({ scene }) => scene.number === 3)?.steps[0]?.eventId ?? ''
    const audit = await playAudit(stack, explained)
    listener.audit?.(audit)
    const imported = await playImport({ stack, agency, inboxes }, run)
    listener.imported?.(imported)
    const wrong = [
      ...wrongs(played, refused, audit),
      ...imported.wrong.map((text) => `scene ${numbers.imported}: ${text}`),
    ]
    return { run, people, scenes: played, refused, audit, imported, wrong }
  } finally {
    await Promise.all([
      decisions.stop(),
      statuses.stop(),
      ...[...agencies.values()].map((each) => each.stop()),
    ])
  }
}

const wrongs = (played: readonly PlayedScene[], refused: readonly Refusal[], audit: AuditScene): string[] => [
  ...played.flatMap(({ scene, steps, wrong }) => [
    ...steps.flatMap(({ step, wrong }) => wrong.map((text) => `scene ${scene.number}, ${step.key}: ${text}`)),
    ...wrong.map((text) => `scene ${scene.number}: ${text}`),
  ]),
  ...refused
    .filter(({ ok }) => !ok)
    .map(
      ({ attempt, expected, got }) => `scene ${numbers.refused}, ${attempt}: ${got} instead of ${expected}`,
    ),
  ...audit.wrong.map((text) => `scene ${numbers.audit}: ${text}`),
]

async function present(inboxes: Inboxes): Promise<Set<string>> {
  const lists = await Promise.all(inboxes.teams.map((team) => inboxes.items(team)))
  return new Set(lists.flat().map(({ id }) => id))
}

const day = 86_400_000

function storySoFar(people: People, delivered: ReadonlyMap<string, string>): StorySoFar {
  return {
    people,
    delivery: (step, team) => {
      const delivery = delivered.get(`${step} ${team}`)
      if (delivery === undefined) throw new Error(`${team} has not received ${step}`)
      return delivery
    },
    day: (offset) => new Date(Date.now() + offset * day).toISOString().slice(0, 10),
    hour: (offset) => new Date(Date.now() + offset * 3_600_000).toISOString(),
  }
}

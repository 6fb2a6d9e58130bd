import {
  dateOf,
  type Instant,
  type IsoDate,
  type OrganisationId,
  organisationOf,
  startOfDate,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Said } from './said.js'

type Of<W extends Said['what']> = Extract<Said, { readonly what: W }>

/** A lifting holds from its day, and not before it is said. */
const momentOf = ({ from, saidAt }: Of<'lifting'>): Instant => Math.max(startOfDate(from), saidAt)

const byAgreement = ['family-help', 'family-network']

const inOrder = (one: Said, other: Said): number =>
  one.from === other.from ? one.seq - other.seq : one.from < other.from ? -1 : 1

/** What of all that was said is so at a moment: a day begins at midnight UTC, and an end is the first day after. */
export class WhatIsSo {
  readonly today: IsoDate
  /** The responsible authority: the one that became so last. */
  readonly authority: OrganisationId | null
  readonly placement: Of<'placement'> | undefined
  private readonly begun: readonly Said[]
  private readonly open: readonly Of<'involved'>[]

  constructor(
    said: readonly Said[],
    private readonly now: Instant,
  ) {
    this.today = dateOf(now)
    this.begun = said.filter(({ from }) => from <= this.today).sort(inOrder)
    this.open = this.openToday()
    this.authority = this.responsible()
    const last = this.of('placement').at(-1)
    this.placement = last && this.hasEnded(last) ? undefined : last
  }

  private of<W extends Said['what']>(what: W): readonly Of<W>[] {
    return this.begun.filter((each): each is Of<W> => each.what === what)
  }

  /**
   * An involvement is open when the last that was said of it began it, and it has not come to its own end. An end that
   * names no team is the end for every team of the organisation.
   */
  private openToday(): readonly Of<'involved'>[] {
    const started = this.of('involved')
    const later = [...started, ...this.of('no-longer-involved')]
    return started.filter(
      (start) =>
        (start.until === null || this.today < start.until) &&
        !later.some((other) => inOrder(start, other) < 0 && this.isSaidOf(start, other)) &&
        !this.hasFound(start),
    )
  }

  /** A search for a placement ends on placement (§2.10 item 15). */
  private hasFound(search: Of<'involved'>): boolean {
    return (
      search.kind === 'placement-search' &&
      this.of('placement').some((placement) => inOrder(search, placement) < 0)
    )
  }

  private responsible(): OrganisationId | null {
    const open = this.open.filter(({ kind }) => kind === 'responsible-authority')
    return open.at(-1)?.organisation ?? null
  }

  private isSaidOf(start: Of<'involved'>, later: Of<'involved'> | Of<'no-longer-involved'>): boolean {
    const isOfOrganisation = start.kind === later.kind && start.organisation === later.organisation
    const endsAll = later.what === 'no-longer-involved' && later.team === null
    return isOfOrganisation && (start.team === later.team || endsAll)
  }

  /** Whether an end that came later names this team, of an involvement that names none. */
  private isEndedFor(team: TeamId, start: Of<'involved'>): boolean {
    if (start.team !== null) return false
    return this.of('no-longer-involved').some(
      (end) =>
        end.kind === start.kind &&
        end.organisation === start.organisation &&
        end.team === team &&
        inOrder(start, end) < 0,
    )
  }

  kindsOpenFor(team: TeamId): readonly string[] {
    const open = this.open.filter(
      (each) =>
        each.organisation === organisationOf(team) &&
        (each.team === null || each.team === team) &&
        !this.isEndedFor(team, each),
    )
    return [...new Set(open.map(({ kind }) => kind))].sort()
  }

  /** Some school has the child on its roll: the involvement is open, whichever of its teams it has ended for. */
  get isOnARoll(): boolean {
    return this.open.some(({ kind }) => kind === 'school-roll')
  }

  works(organisation: OrganisationId): boolean {
    return (
      this.open.some((each) => each.organisation === organisation) ||
      this.placement?.provider === organisation
    )
  }

  hasWorked(organisation: OrganisationId): boolean {
    return this.of('involved').some((each) => each.organisation === organisation)
  }

  /** Help by agreement is no case of children's social care: it governs services, never protection (§2.4 step 7). */
  get planOpen(): boolean {
    const last = new Map(this.of('plan').map((plan) => [plan.kind, plan]))
    return [...last.values()].some(
      ({ kind, ended, until }) =>
        !byAgreement.includes(kind) && !ended && (until === null || this.today < until),
    )
  }

  private hasEnded(placement: Of<'placement'>): boolean {
    return this.of('placement-ended').some(
      (end) => end.provider === placement.provider && inOrder(placement, end) < 0,
    )
  }

  get lastProvider(): OrganisationId | null {
    return this.of('placement').at(-1)?.previous ?? this.of('placement').at(-2)?.provider ?? null
  }

  /** One that names no team is said of every team that the family had said anything of. */
  private lastAgreement(team: TeamId): Of<'agreement'> | undefined {
    const agreements = this.of('agreement')
    const first = agreements.findIndex(({ teams }) => teams.includes(team))
    if (first < 0) return undefined
    return agreements.slice(first).findLast(({ teams }) => teams.length === 0 || teams.includes(team))
  }

  agreedTo(team: TeamId): boolean {
    const last = this.lastAgreement(team)
    return last !== undefined && last.given && (last.until === null || this.now < last.until)
  }

  /** What was last said of the team's part in a service was said in this record. */
  isAgreementOf(team: TeamId, seq: number): boolean {
    return this.lastAgreement(team)?.seq === seq
  }

  /** Teams of an authority that the record names as those that answer for the child. */
  allocated(authority: OrganisationId | null): readonly TeamId[] {
    return this.open
      .filter(({ kind, organisation }) => kind === 'responsible-authority' && organisation === authority)
      .flatMap(({ team }) => (team === null ? [] : [team]))
  }

  isParty(organisation: OrganisationId): boolean {
    return this.of('agreement').some(({ teams }) =>
      teams.some((team) => organisationOf(team) === organisation),
    )
  }

  /** A restriction ends at the lifting by which its setter and who is then responsible have both lifted it. */
  restrictions(kind: string): readonly Of<'restriction'>[] {
    return this.of('restriction').filter((set) => set.kind === kind && (set.forEver || !this.isLifted(set)))
  }

  private isLifted(set: Of<'restriction'>): boolean {
    const lifted = this.of('lifting')
      .filter(
        ({ kind, only, seq }) => kind === set.kind && (only === null ? seq > set.seq : only === set.seq),
      )
      .sort((one, other) => momentOf(one) - momentOf(other) || one.seq - other.seq)
    return lifted.some((last, i) => {
      const by = lifted.slice(0, i + 1).map((each) => each.by)
      const authority = this.authorityWhen(momentOf(last), last.seq)
      return by.includes(set.by) && (authority === null || by.includes(authority))
    })
  }

  /** Who had been made responsible by a moment, and not ended; its own stated end does not lift anything. */
  private authorityWhen(moment: Instant, seq: number): OrganisationId | null {
    const day = dateOf(moment)
    const isBefore = (each: Said): boolean =>
      each.from < day || (each.from === day && (moment > startOfDate(day) || each.seq < seq))
    const said = [
      ...this.of('involved').map((each) => ({ ...each, until: null })),
      ...this.of('no-longer-involved'),
    ]
    return new WhatIsSo(said.filter(isBefore), moment).authority
  }

  /** Whether each of the restrictions of a kind names the team; true where there are none. */
  isLeftIn(team: TeamId, kind: string): boolean {
    return this.restrictions(kind).every(({ permits }) => permits.includes(team))
  }

  /** A shield that is set protects from somebody who works in the team. */
  isShieldedAgainst(team: TeamId): boolean {
    return this.restrictions('location-shield').some(({ against }) => against.includes(team))
  }

  attended(team: TeamId): boolean {
    return this.of('attendance').some((each) => each.team === team)
  }
}

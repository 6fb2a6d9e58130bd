import {
  entryOf,
  eventTypes,
  type FieldEntry,
  type IsoDate,
  organisationOf,
  type OrganisationId,
  sectorOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { areaOf, isActive, type Team } from '@common-thread/directory'
import { type LoggedEvent } from '../../log-entry.js'
import { type Action, type Answered, ask as askOnce, type Asked, type Attributes } from './cedar.js'
import {
  addresseesOf,
  circumstancesOf,
  isAnotherSchool,
  leavesOutPreviousCarer,
  optsOutForTheChild,
  placesIn,
} from './circumstances.js'
import { flowOf } from './flow.js'
import { blockFor, covers, isLawOn, lawInForce, rowFor, type Row, valueAt } from './matrix-data.js'
import { replyTo, type Deliveries } from './replies.js'
import { type Story } from './story.js'
import { type WhatIsSo } from './what-is-so.js'

export type OutcomeClass = 'content' | 'signal' | 'available' | 'hold' | 'nothing'

export interface Expected {
  readonly outcome: OutcomeClass
  readonly capacity: string | undefined
  /** Pointers that the team may see, where it gets content. */
  readonly sees: readonly string[]
}

export interface Under {
  readonly sealed: boolean
  readonly unreadable: boolean
  readonly confirmed: boolean
  readonly claimed: boolean
}

/** What the policies say of one event and one team, and what all teams have in common. */
export class Expectation {
  private readonly so: WhatIsSo
  /** What was so before the event said anything. */
  private readonly before: WhatIsSo
  private readonly placement: WhatIsSo['placement']
  private readonly answering: OrganisationId | null
  private readonly hosts: readonly OrganisationId[]
  /** The authority in whose area the child is placed, or is to be. */
  private readonly placedIn: OrganisationId | null
  private readonly answeredTeam: string | undefined
  private readonly event: Attributes
  private readonly duty: Attributes
  private readonly circumstances: Attributes
  private readonly purpose: string

  /** The event is the last record of the story. */
  constructor(
    private readonly story: Story,
    private readonly logged: LoggedEvent,
    deliveries: Deliveries,
    private readonly ask: (asked: Asked) => Answered = askOnce,
  ) {
    const { directory } = story
    this.so = story.whatIsSo()
    this.before = story.whatWasSo()
    const { foundIn, lives, movesTo } = placesIn(logged)
    const { authority } = this.so
    // Who gave the placement and who hosted it are told that it ended.
    const { placement } = logged.type === eventTypes.placementEnded ? this.before : this.so
    this.placement = placement
    const publishersArea = areaOf(directory, logged.publisher) ?? null
    this.answering = authority ?? foundIn ?? lives ?? publishersArea
    this.placedIn = movesTo ?? placement?.host ?? null
    this.hosts = [foundIn ?? lives, this.placedIn].filter(
      (each): each is OrganisationId => each !== null && each !== this.answering,
    )
    this.answeredTeam = replyTo(story, logged, deliveries)
    const entry = entryOf(logged.type)
    this.purpose = blockFor(entry, logged.data).purpose
    this.event = {
      name: entry.name,
      purpose: this.purpose,
      safetyCritical: entry.safetyCritical,
      confirmed: logged.identity === 'confirmed',
      claimed: story.isClaim,
      leavesOutPreviousCarer: leavesOutPreviousCarer(logged),
      optsOutForTheChild: optsOutForTheChild(story, logged, this.so.today),
      hasSocialWork: [...directory.teams.values()].some((team) => this.isSocialWork(team)),
    }
    this.duty = {
      name: entry.name,
      publishedByPolice: sectorOf(logged.publisher) === 'police',
      inForce: isLawOn(this.so.today, 'operation-encompass'),
      childLivesInPublishersArea: (lives ?? placement?.host ?? this.answering) === publishersArea,
    }
    this.circumstances = circumstancesOf(story, logged, this.so)
  }

  of(team: Team): Expected {
    const asTeam = this.attributesOf(team)
    const capacity = this.capacityOf(asTeam)
    const principal = this.recipient(asTeam, capacity, team)
    const block = blockFor(entryOf(this.logged.type), this.logged.data)
    const isLate = this.isSealed && capacity === 'adoption-team' && !isTheirsToTell(this.logged)
    const row = isLate ? lateRow : rowFor(block, capacity)
    if (!isActive(this.story.directory, team.id)) return { outcome: 'nothing', capacity, sees: [] }
    const addressed = addresseesOf(this.logged).includes(team.id)
    const ofResponsibleAuthority = organisationOf(team.id) === this.so.authority
    const context = {
      row: this.rowAttributes(row),
      ...(row.when ? { circumstances: { ...this.circumstances, addressed, ofResponsibleAuthority } } : {}),
      sealed: this.isSealed,
      unreadable: this.story.hasUnreadable,
      lawForClaims: lawInForce('claim-for-confirmation', this.so.today),
      flow: flowOf(this.story.directory, this.logged, { recipient: team.id, row }, this.so.today),
    }
    const may = (action: Action): boolean =>
      this.ask({ principal, action, resource: this.event, of: ['Recipient', 'Event'], context }).allowed
    const whole = may('receive-whole')
    const outcomes: readonly (readonly [OutcomeClass, boolean])[] = [
      ['content', whole || may('receive')],
      ['signal', may('hear') || may('hear-of-alarm')],
      ['available', may('await')],
      ['hold', may('refer') || may('settle')],
    ]
    const allowed = outcomes.filter(([, is]) => is).map(([outcome]) => outcome)
    if (allowed.length > 1) throw new Error(`the policies say ${allowed.join(' and ')} at once`)
    const outcome = allowed[0] ?? 'nothing'
    const sees =
      outcome === 'content'
        ? this.seenBy(capacity === undefined ? {} : { capacity }, row, whole || isLate, team)
        : []
    return { outcome, capacity, sees }
  }

  /** What the event stands under, for whoever has to explain a difference. */
  get under(): Under {
    return {
      sealed: this.so.restrictions('sealed').length > 0,
      unreadable: this.story.hasUnreadable,
      confirmed: this.logged.identity === 'confirmed',
      claimed: this.story.isClaim,
    }
  }

  private get isSealed(): boolean {
    return this.under.sealed
  }

  /** A social work team that answers for the child: the named one, where the record names one. */
  private isSocialWork({ id, role }: Team): boolean {
    const { authority } = this.so
    const allocated = this.so.allocated(authority)
    return (
      role === 'social-work' &&
      organisationOf(id) === authority &&
      (allocated.length === 0 || allocated.includes(id))
    )
  }

  private attributesOf({ id, role }: Team): Attributes {
    const { directory } = this.story
    const organisation = organisationOf(id)
    const allocated = this.so.allocated(this.so.authority)
    const isAsked = addresseesOf(this.logged).includes(id) && this.isQuestion
    return {
      role,
      open: [...this.so.kindsOpenFor(id)],
      ofResponsibleAuthority: organisation === this.so.authority,
      ofAnsweringAuthority: organisation === this.answering,
      inAnsweringArea: areaOf(directory, organisation) === this.answering,
      inAreaOfPlacement: this.placedIn !== null && areaOf(directory, organisation) === this.placedIn,
      ofHostAuthority: this.hosts.includes(organisation),
      givesPlacement: this.placement?.provider === organisation,
      gaveLastPlacement: this.so.lastProvider === organisation,
      served: this.purpose === 'service' && (this.so.agreedTo(id) || this.isToldOfTheEnd(id)),
      allocated: allocated.length === 0 || allocated.includes(id),
      asked: isAsked,
      answered: this.answeredTeam === id,
      attended: this.so.attended(id),
    }
  }

  private recipient(team: Attributes, capacity: string | undefined, { id }: Team): Attributes {
    const isDesk = team['role'] === 'duty-desk'
    return {
      ...(capacity === undefined ? {} : { capacity }),
      answers: isDesk && team['ofAnsweringAuthority'] === true,
      hosts: isDesk && team['ofHostAuthority'] === true,
      published: this.logged.team === id,
      claims: this.story.isClaim && this.logged.publisher === organisationOf(id),
      isNotTheSchoolStated: isAnotherSchool(this.logged, organisationOf(id)),
      leftInBySeals: this.so.isLeftIn(id, 'sealed'),
      shieldedAgainst: this.so.isShieldedAgainst(id),
    }
  }

  /** A question of the authority or of police, with standing: being asked is the relationship, for it alone. */
  private get isQuestion(): boolean {
    const { name } = entryOf(this.logged.type)
    return (
      ['information-requested', 'strategy-discussion-called'].includes(name) &&
      ['la', 'police'].includes(sectorOf(this.logged.publisher)) &&
      !this.story.isClaim
    )
  }

  /** A partner whose agreement this event ends is told that it ended. */
  private isToldOfTheEnd(team: TeamId): boolean {
    return this.so.isAgreementOf(team, this.logged.position.seq) && this.before.agreedTo(team)
  }

  private capacityOf(principal: Attributes): string | undefined {
    const { because } = this.ask({
      principal,
      action: 'act-as',
      resource: {},
      of: ['Team', 'Child'],
      context: {},
    })
    // Who is answered, or takes part by agreement, has that event as such, whatever else it is to the child.
    const first = ['referrer', 'service-partner'].find((capacity) => because.includes(capacity))
    if (first) return first
    if (because.length > 1) throw new Error(`a team is ${because.join(' and ')} at once`)
    return because[0]
  }

  private rowAttributes({ give, mode, when, basis }: Row): Attributes {
    const today: IsoDate = this.so.today
    return { give, mode, when: when ?? '', lawInForce: lawInForce(basis, today) }
  }

  private seenBy(principal: Attributes, row: Row, whole: boolean, team: Team): readonly string[] {
    const byDuty = this.ask({
      principal,
      action: 'be-told-by-duty',
      resource: this.event,
      of: ['Reader', 'Event'],
      context: this.duty,
    }).allowed
    const context = {
      whole,
      byDuty: byDuty && !whole,
      purpose: this.purpose,
      locationShielded: !this.so.isLeftIn(team.id, 'location-shield'),
      name: entryOf(this.logged.type).name,
      publishedByAuthority: this.logged.publisher === this.so.authority,
      isReply: this.logged.type === eventTypes.informationReturned && principal['capacity'] === 'referrer',
      sourceShielded:
        this.so.restrictions('source-shield').length > 0 ||
        valueAt(this.logged.data, '/source/doNotReveal') === true,
    }
    return entryOf(this.logged.type)
      .fields.filter(
        (field) =>
          this.ask({
            principal,
            action: 'see',
            resource: fieldAttributes(field, row),
            of: ['Reader', 'Field'],
            context,
          }).allowed,
      )
      .map(({ pointer }) => pointer)
  }
}

/** What comes late on a sealed record is the adoption team's, all of it (domain facts §2.10 item 13). */
const lateRow: Row = { give: 'fields', fields: [''], basis: 'adoption', mode: 'routine' }

/**
 * That such a service begins to work with somebody is theirs to tell whose service it is, also on a sealed record
 * (domain facts §2.10 item 10).
 */
const isTheirsToTell = (logged: LoggedEvent): boolean =>
  logged.type === eventTypes.involvementStarted &&
  /^(mental-health|parent-service|maternity|youth-justice|probation|advocate|adoption-team)$/.test(
    logged.data.involvement.kind,
  )

const fieldAttributes = (field: FieldEntry, row: Row): Attributes => ({
  needed: (row.fields ?? []).some((pointer) => covers(pointer, field.pointer)),
  subject: field.subject,
  sensitivity: field.sensitivity,
  location: field.location ?? false,
  sourceIdentity: field.sourceIdentity ?? false,
  ofPeer: field.pointer.split('/')[1] === 'peers',
  contactOfPublisher: field.pointer.split('/')[1] === 'contact',
  bearsOnRisk: field.bearsOnRisk ?? false,
  identifies: field.identifies ?? false,
})

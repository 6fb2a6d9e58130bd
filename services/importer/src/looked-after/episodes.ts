import { eventTypes, type IsoDate } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { type Proposal } from '../proposal.js'
import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'
import { headerOf } from './header.js'
import { placementEnded, placementMoved } from './placement.js'

export interface Episode {
  readonly row: Row
  readonly from: IsoDate
  readonly to: IsoDate | undefined
}

const byStart = (a: Episode, b: Episode) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** Episodes whose dates can be read, in order. A reason without an end is said, and the child goes on being looked after. */
export function episodesOf(record: ChildRecord, reader: CellReader): Episode[] {
  const episodes = rowsOf(record, 'Episodes').flatMap((row): Episode[] => {
    const period = reader.period(row, 'DECOM', 'DEC')
    return period ? [{ row, from: period.from, to: period.to }] : []
  })
  for (const { row, to } of episodes) {
    for (const cell of ['REC', 'REASON_PLACE_CHANGE']) {
      if (to === undefined && cellOf(row, cell) !== undefined)
        reader.account.note(row, cell, 'reason-without-date', 'left-out')
    }
  }
  return episodes.sort(byStart)
}

/** SSDA903 episodes: becoming looked after, legal status, placement, and how it ended. */
export function lookedAfter(
  record: ChildRecord,
  episodes: readonly Episode[],
  reader: CellReader,
): Proposal[] {
  const proposals: Proposal[] = []
  let before: Episode | undefined
  for (const episode of episodes) {
    const starts = before === undefined || hasEnded(before) || cellOf(episode.row, 'RNE') === 'S'
    if (before === undefined) proposals.push(responsible(episode, reader))
    proposals.push(...(starts ? [started(record, episode, reader)] : changed(episode, reader)))
    if (starts || movesPlacement(episode)) proposals.push(...placementMoved(episode, before, reader))
    proposals.push(...placementEnded(episode, reader), ...ended(episode, reader))
    before = episode
  }
  return proposals
}

const hasEnded = ({ row, to }: Episode): boolean => to !== undefined && cellOf(row, 'REC') !== 'X1'

const changesLegalStatus = ['L', 'B', 'U']
const changesPlacement = ['P', 'T', 'B', 'U']
const reasonOf = ({ row }: Episode): string => cellOf(row, 'RNE') ?? ''
const movesPlacement = (episode: Episode) => changesPlacement.includes(reasonOf(episode))

function responsible({ row, from }: Episode, { context }: CellReader): Proposal {
  const { organisation, team } = context
  const involvement = { kind: 'responsible-authority', organisation, team, from }
  return {
    type: eventTypes.involvementStarted,
    on: from,
    data: { involvement },
    rows: [row],
    cells: { '/involvement/from': [row, 'DECOM'] },
    opens: true,
  }
}

/** The file's first episode may not be the one with which it began (RNE S); it is told as the file has it. */
function started(record: ChildRecord, { row, from }: Episode, reader: CellReader): Proposal {
  const { header, rows } = headerOf(record, from, reader)
  const at = '/lookedAfter'
  return {
    type: eventTypes.lookedAfterStarted,
    on: from,
    data: {
      lookedAfter: {
        from,
        reasonForEpisode: reader.code(row, 'RNE', 'ssda903/reason-new-episode'),
        legalStatus: reader.code(row, 'LS', 'ssda903/legal-status'),
        categoryOfNeed: reader.code(row, 'CIN', 'ssda903/category-of-need'),
        placementType: reader.optionalCode(row, 'PLACE', 'ssda903/placement-type'),
        placementProvider: reader.optionalCode(row, 'PLACE_PROVIDER', 'ssda903/placement-provider'),
      },
      header,
      contact: reader.contact,
    },
    rows: [row, ...rows],
    cells: {
      [`${at}/from`]: [row, 'DECOM'],
      [`${at}/reasonForEpisode`]: [row, 'RNE'],
      [`${at}/legalStatus`]: [row, 'LS'],
      [`${at}/categoryOfNeed`]: [row, 'CIN'],
      [`${at}/placementType`]: [row, 'PLACE'],
      [`${at}/placementProvider`]: [row, 'PLACE_PROVIDER'],
    },
  }
}

/** Also where the reason is none of the list's: the contract then says so of its cell. */
function changed(episode: Episode, reader: CellReader): Proposal[] {
  const { row, from } = episode
  const reason = reasonOf(episode)
  if (movesPlacement(episode) && !changesLegalStatus.includes(reason)) return []
  return [
    {
      type: eventTypes.legalStatusChanged,
      on: from,
      data: {
        legal: {
          from,
          status: reader.code(row, 'LS', 'ssda903/legal-status'),
          reasonForEpisode: reader.code(row, 'RNE', 'ssda903/reason-new-episode'),
        },
        contact: reader.contact,
      },
      rows: [row],
      cells: {
        '/legal/from': [row, 'DECOM'],
        '/legal/status': [row, 'LS'],
        '/legal/reasonForEpisode': [row, 'RNE'],
      },
    },
  ]
}

/** Whether an end of care was planned is told by E4A and E4B alone. */
const wasPlanned: Readonly<Record<string, boolean>> = { E4A: true, E4B: false }

function ended(episode: Episode, reader: CellReader): Proposal[] {
  const { row, to } = episode
  if (to === undefined || !hasEnded(episode)) return []
  return [
    {
      type: eventTypes.lookedAfterEnded,
      on: to,
      data: {
        lookedAfter: {
          to,
          reasonEpisodeCeased: reader.code(row, 'REC', 'ssda903/reason-episode-ceased'),
          wasPlanned: wasPlanned[cellOf(row, 'REC') ?? ''] ?? null,
        },
        contact: reader.contact,
      },
      rows: [row],
      cells: { '/lookedAfter/to': [row, 'DEC'], '/lookedAfter/reasonEpisodeCeased': [row, 'REC'] },
    },
  ]
}

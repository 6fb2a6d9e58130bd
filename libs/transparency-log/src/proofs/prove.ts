import { each, refuse, type Outcome } from '../outcome.js'
import { hashOfSpan, pathsOfSpans, type ReadTile, type TileRefusal } from '../tiles/read-tile.js'
import { type Proof } from './climb.js'
import { type Span } from '../tree/span.js'
import { consistencySpans, inclusionSpans } from './proof-spans.js'
import {
  consistencyRefusal,
  inclusionRefusal,
  type ConsistencyQuestion,
  type InclusionQuestion,
  type QuestionRefusal,
} from './question.js'

/** Source: RFC 6962 §2.1.1. */
export function proveInclusion(
  question: InclusionQuestion,
  readTile: ReadTile,
): Outcome<Proof, QuestionRefusal | TileRefusal> {
  const refusal = inclusionRefusal(question)
  const { index, size } = question
  return refusal ? refuse(refusal) : hashesOf(inclusionSpans(index, size), { size, readTile })
}

/** Source: RFC 6962 §2.1.2. */
export function proveConsistency(
  question: ConsistencyQuestion,
  readTile: ReadTile,
): Outcome<Proof, QuestionRefusal | TileRefusal> {
  const refusal = consistencyRefusal(question)
  const { oldSize, size } = question
  return refusal ? refuse(refusal) : hashesOf(consistencySpans(oldSize, size), { size, readTile })
}

/** What `proveInclusion` reads, for a caller that fetches it beforehand. */
export const inclusionPaths = (question: InclusionQuestion): readonly string[] =>
  inclusionRefusal(question) ? [] : pathsOfSpans(inclusionSpans(question.index, question.size), question.size)

/** What `proveConsistency` reads, for a caller that fetches it beforehand. */
export const consistencyPaths = (question: ConsistencyQuestion): readonly string[] =>
  consistencyRefusal(question)
    ? []
    : pathsOfSpans(consistencySpans(question.oldSize, question.size), question.size)

const hashesOf = (spans: readonly Span[], tree: { size: number; readTile: ReadTile }) =>
  each(spans, (span) => hashOfSpan(span, tree))

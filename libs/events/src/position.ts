/** A child, or an agency's own log: `child_<26 base32>`, random and derived from nothing. */
export type SubjectId = string & { readonly __subject: never }

/** The identity of a record in every room: dense within its shard, given by intake, from 1. */
export interface Position {
  readonly shard: number
  readonly seq: number
}

const subjectPattern = /^(?:child|agency)_[a-z2-7]{26}$/

export const parseSubject = (text: string): SubjectId | undefined =>
  subjectPattern.test(text) ? (text as SubjectId) : undefined

export interface Finding {
  /** `breaks`: one version can't read, or would misread, what the other writes. `loses`: it reads, and has less. */
  readonly effect: 'breaks' | 'loses'
  readonly pointer: string
  /** What a subscriber would lose, for the person who decides. */
  readonly sentence: string
}

/** A thing as it is in one version. */
export interface Side<T> {
  readonly version: number
  readonly is: T
}

export interface Pair<T> {
  readonly before: Side<T>
  readonly after: Side<T>
  readonly pointer: string
}

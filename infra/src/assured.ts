/** What was held, for how many and how long. */
export interface Assured {
  readonly what: string
  /** Null where it was not tried. */
  readonly holds: boolean | null
  readonly seconds: number
}

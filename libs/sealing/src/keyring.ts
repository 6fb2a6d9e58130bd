import { type SubjectId } from '@common-thread/events'

/** Whose data a key seals: an organisation's publications about a subject, or the subject's own state and decisions. */
export interface KeyOwner {
  readonly subject: SubjectId
  readonly owner: string
}

/** Owner of a subject's own key. */
export const subjectsOwn = 'hub:subject'

export interface DataKey {
  /** Random; says nothing of subject or owner. */
  readonly id: string
  readonly key: Buffer
}

/**
 * Data keys, one for each subject and owner. Durable before it answers. A key that was destroyed is erased, which is
 * not the same as unknown.
 */
export interface Keyring {
  /** The key of each owner, made on first use; in the order asked. */
  claim(owners: readonly KeyOwner[]): Promise<DataKey[]>
  /** Keys by id. `erased` where the key was destroyed; no entry for an id that never was. */
  fetch(ids: readonly string[]): Promise<Map<string, Buffer | 'erased'>>
}

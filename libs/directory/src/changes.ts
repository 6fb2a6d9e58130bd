import { type DirectoryChange } from '@common-thread/events'
import { buildDirectory } from './build.js'
import { type Directory, type DirectoryEntries, noEntries } from './directory.js'
import { agreementSchema, signatureSchema } from './agreements.js'
import {
  clientSchema,
  type DirectoryFile,
  organisationSchema,
  publishRightSchema,
  subscriptionSchema,
  teamSchema,
} from './entries.js'
import { signatureKey } from './lookup.js'

type Kind = Exclude<DirectoryChange['kind'], 'none'>

/** Entries of a file as text by kind and key: what a version is compared by. */
function texts(file: DirectoryFile | undefined): Map<string, { kind: Kind; key: string; entry: string }> {
  const result = new Map<string, { kind: Kind; key: string; entry: string }>()
  const put = (kind: Kind, key: string, entry: unknown) =>
    result.set(`${kind} ${key}`, { kind, key, entry: JSON.stringify(entry) })
  file?.organisations.forEach((entry) => put('organisation', entry.id, entry))
  file?.teams.forEach((entry) => put('team', entry.id, entry))
  file?.clients.forEach((entry) => put('client', entry.id, entry))
  file?.publishRights.forEach((entry) => put('publish-right', entry.organisation, entry))
  file?.agreements.forEach((entry) => put('agreement', entry.id, entry))
  file?.signatures.forEach((entry) =>
    put('signature', signatureKey(entry.of, entry.digest, entry.organisation), entry),
  )
  file?.subscriptions.forEach((entry) => put('subscription', entry.team, entry))
  return result
}

/** What a version changes; at least one record, so that every version is seen to be in force. */
export function changesBetween(before: DirectoryFile | undefined, after: DirectoryFile): DirectoryChange[] {
  const old = texts(before)
  const now = texts(after)
  const changes: Omit<DirectoryChange, 'version' | 'change' | 'last'>[] = []
  for (const [id, { kind, key, entry }] of now)
    if (old.get(id)?.entry !== entry) changes.push({ kind, key, entry })
  for (const [id, { kind, key }] of old) if (!now.has(id)) changes.push({ kind, key, entry: null })
  if (changes.length === 0) changes.push({ kind: 'none', key: '', entry: null })
  return changes.map((change, i) => ({
    ...change,
    version: after.version,
    change: i,
    last: i === changes.length - 1,
  }))
}

/** Folds the directory topic into versions. A change that was read already is dropped; one that is missing throws. */
export class DirectoryFold {
  current: Directory = buildDirectory(0, noEntries())
  private readonly entries: DirectoryEntries = noEntries()
  private next = 0

  /** Returns the new version when this change completes it. */
  apply(change: DirectoryChange): Directory | undefined {
    if (change.version <= this.current.version) return undefined
    if (change.change < this.next) return undefined
    if (change.change > this.next)
      throw new Error(`directory version ${change.version} lacks change ${this.next}`)
    this.put(change.kind, change.key, change.entry)
    this.next = change.last ? 0 : this.next + 1
    if (!change.last) return undefined
    this.current = buildDirectory(change.version, this.entries)
    return this.current
  }

  private put(kind: DirectoryChange['kind'], key: string, entry: string | null): void {
    const put = <K, V>(map: Map<K, V>, schema: { parse: (json: unknown) => V }) => {
      if (entry === null) map.delete(key as K)
      else map.set(key as K, schema.parse(JSON.parse(entry)))
    }
    switch (kind) {
      case 'organisation':
        return put(this.entries.organisations, organisationSchema)
      case 'team':
        return put(this.entries.teams, teamSchema)
      case 'client':
        return put(this.entries.clients, clientSchema)
      case 'publish-right':
        return put(this.entries.publishRights, publishRightSchema)
      case 'agreement':
        return put(this.entries.agreements, agreementSchema)
      case 'signature':
        return put(this.entries.signatures, signatureSchema)
      case 'subscription':
        return put(this.entries.subscriptions, subscriptionSchema)
      case 'none':
        return
    }
  }
}

/** Something that does not hold: what, where, and in words what it means. */
export interface AuditFinding {
  readonly code: string
  readonly where: string
  readonly meaning: string
}

export interface AuditReport {
  readonly command: 'verify' | 'replay' | 'explain'
  readonly holds: boolean
  readonly findings: readonly AuditFinding[]
  readonly counts: Readonly<Record<string, number>>
}

export const report = (
  command: AuditReport['command'],
  findings: readonly AuditFinding[],
  counts: AuditReport['counts'],
): AuditReport => ({
  command,
  holds: findings.length === 0,
  findings,
  counts,
})

export const at = ({ shard, seq }: { readonly shard: number; readonly seq: number }): string =>
  `${shard}/${seq}`

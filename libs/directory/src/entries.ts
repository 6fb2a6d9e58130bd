import { z } from 'zod'
import { sectors } from '@common-thread/events/catalogue'
import { agreementSchema, signatureSchema } from './agreements.js'
import { organisationId, teamId } from './ids.js'

/** Entries of the directory: who takes part, in which role, by whose signature. One schema an entry kind. */

/** What a team does; the sharing matrix knows teams by their role towards a child, which starts from this. */
export const teamRoles = [
  'duty-desk',
  'social-work',
  'reviewing-officer',
  'child-abuse',
  'response',
  'emergency-department',
  'public-health-nursing',
  'gp',
  'icb',
  'dsl',
  'placement-provider',
  'family-support',
  'family-help',
  'child-protection-team',
  'mental-health',
  'adult-services',
  'maternity',
  'virtual-school',
  'education-welfare',
  'youth-justice',
  'probation',
  'housing',
  'advocacy',
  'court-guardian',
  'adoption-team',
  'leaving-care',
  'placement-search',
  'designated-officer',
  'child-death-overview',
  'inspectorate',
  'national-panel',
  'statistics',
  'data-protection-officer',
] as const
export type TeamRole = (typeof teamRoles)[number]

export const publicKeySchema = z.looseObject({ kty: z.string(), kid: z.string() })

/** Offices that may sign for a controller what it shares routinely. No names: who holds one changes. */
export const guardianOffices = [
  'caldicott-guardian',
  'data-protection-officer',
  'senior-information-risk-owner',
  'head-of-service',
] as const

export const organisationSchema = z.strictObject({
  id: organisationId,
  name: z.string().min(1).max(120),
  sector: z.enum(sectors),
  /** Local authority in whose area it works; an authority names itself. */
  area: organisationId,
  suspended: z.boolean().default(false),
  /** Who signs agreements and the sharing matrix for it; public keys as JWKs, several while they change. */
  guardian: z
    .strictObject({ office: z.enum(guardianOffices), keys: z.array(publicKeySchema) })
    .nullable()
    .default(null),
})

export const teamSchema = z.strictObject({
  id: teamId,
  name: z.string().min(1).max(120),
  role: z.enum(teamRoles),
  telephone: z.string().max(32).nullable().default(null),
  email: z.string().max(120).nullable().default(null),
})

export const scopes = [
  'events.publish',
  'quarantine.manage',
  'identity.manage',
  'deliveries.read',
  'events.read',
  'involvements.read',
  'inbox.read',
] as const
export type Scope = (typeof scopes)[number]

export const clientSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'a client id is a slug'),
  organisation: organisationId,
  /** Team in whose name it publishes. */
  team: teamId,
  /** Teams of its organisation whose deliveries it may read. */
  reads: z.array(teamId).default([]),
  scopes: z.array(z.enum(scopes)),
  /** Whether it connects to Kafka's partner listener. */
  kafka: z.boolean().default(false),
  /** Public key of its assertions (RFC 7523), as a JWK. Several while it changes keys. */
  keys: z.array(publicKeySchema),
  /** What it may send to intake, where that is not what every client may. */
  limits: z.strictObject({ requestsPerSecond: z.int().min(1), eventsPerSecond: z.int().min(1) }).optional(),
  suspended: z.boolean().default(false),
})

export const publishRightSchema = z.strictObject({
  organisation: organisationId,
  /** Event names of the catalogue, without version: `concern-raised`. */
  events: z.array(z.string()),
})

export const subscriptionSchema = z.strictObject({
  team: teamId,
  /** Event names, or `*` for every type that the policy gives. */
  events: z.array(z.string()),
  channel: z.enum(['kafka', 'feed']),
  agreement: z.string(),
})

export type Organisation = z.infer<typeof organisationSchema>
export type Team = z.infer<typeof teamSchema>
export type Client = z.infer<typeof clientSchema>
export type PublishRight = z.infer<typeof publishRightSchema>
export type Subscription = z.infer<typeof subscriptionSchema>

/** One version of the whole directory, as an administrator writes it. */
export const directoryFileSchema = z.strictObject({
  version: z.int().min(1),
  organisations: z.array(organisationSchema),
  teams: z.array(teamSchema),
  clients: z.array(clientSchema),
  publishRights: z.array(publishRightSchema),
  agreements: z.array(agreementSchema),
  signatures: z.array(signatureSchema).default([]),
  subscriptions: z.array(subscriptionSchema),
})
export type DirectoryFile = z.infer<typeof directoryFileSchema>

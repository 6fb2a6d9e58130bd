import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { organisationId } from './ids.js'

const date = z.iso.date()

/**
 * What sharing may be for, whatever an agreement says. The list is closed: immigration, benefit and fraud enforcement
 * are not purposes of this hub (domain facts §2.10 item 16).
 */
export const sharingPurposes = ['protection', 'welfare', 'service', 'statistics'] as const

/**
 * A data sharing agreement (ICO data sharing code). Tier 1 is a partnership's overarching one; tier 2 is one for a
 * flow, such as the multi-agency safeguarding hub's, and stands only while the one that it is under stands.
 */
export const agreementSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  tier: z.literal([1, 2]),
  /** The tier 1 agreement that a tier 2 agreement is under. */
  under: z.string().nullable().default(null),
  parties: z.array(organisationId).min(1),
  purposes: z.array(
    z.enum(
      sharingPurposes,
      `a purpose is one of ${sharingPurposes.join(', ')}; enforcement of any kind is none`,
    ),
  ),
  /** Event names of the catalogue, or `*` for every type that the matrix gives. */
  events: z.array(z.string()).default(['*']),
  from: date,
  /** First day on which it is no longer in force. */
  to: date.nullable().default(null),
  /**
   * Each publisher is the controller of what it publishes and the hub its processor (UK GDPR Art 28). Who controls the
   * log is agreed: one organisation, or several jointly (Art 26).
   */
  logControllers: z.array(organisationId).min(1),
})
export type Agreement = z.infer<typeof agreementSchema>

/** A guardian's signature, for an organisation, of an agreement's terms or of a version of the sharing matrix. */
export const signatureSchema = z.strictObject({
  organisation: organisationId,
  of: z.enum(['agreement', 'matrix']),
  /** SHA-256 in hex of the canonical JSON (RFC 8785) of what is signed. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 hexadecimal digits'),
  signedOn: date,
  /** Compact JWS (RFC 7515) over the canonical JSON of the fields above. */
  jws: z.string().max(2048),
})
export type Signature = z.infer<typeof signatureSchema>

/** SHA-256 in hex of the canonical JSON of a value: an agreement by all of its terms, or the sharing matrix. */
export const digestOf = (value: Agreement | object): string =>
  createHash('sha256').update(canonical(value)).digest('hex')

/** The bytes that a guardian signs. */
export const statementOf = ({ organisation, of, digest, signedOn }: Omit<Signature, 'jws'>): string =>
  canonical({ organisation, of, digest, signedOn })

function canonical(value: object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('it is no JSON')
  return text
}

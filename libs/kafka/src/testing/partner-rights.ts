import { type AclEntry, type Admin } from 'kafkajs'
import kafkajs from 'kafkajs'
import { importJWK, type JWK, SignJWT } from 'jose'
import { setting } from './scratch-topics.js'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs

/** What the directory gives a partner: to read its topic, in its groups. */
export const readRights = (principal: string, topic: string, groupPrefix: string): AclEntry[] => {
  const read = {
    principal: `User:${principal}`,
    host: '*',
    operation: AclOperationTypes.READ,
    permissionType: AclPermissionTypes.ALLOW,
  }
  return [
    {
      ...read,
      resourceType: AclResourceTypes.TOPIC,
      resourceName: topic,
      resourcePatternType: ResourcePatternTypes.LITERAL,
    },
    {
      ...read,
      resourceType: AclResourceTypes.GROUP,
      resourceName: groupPrefix,
      resourcePatternType: ResourcePatternTypes.PREFIXED,
    },
  ]
}

export const grant = async (admin: Admin, rights: readonly AclEntry[]): Promise<void> =>
  void (await admin.createAcls({ acl: [...rights] }))

export const revoke = async (admin: Admin, rights: readonly AclEntry[]): Promise<void> =>
  void (await admin.deleteAcls({ filters: [...rights] }))

/** An access token for the partner listener, as the issuer mints it. */
export async function partnerToken(principal: string, seconds: number): Promise<string> {
  const key = JSON.parse(setting('TEST_ISSUER_KEY')) as JWK
  const algorithm = key.alg ?? ''
  return new SignJWT({ kafka_principal: principal })
    .setProtectedHeader({ alg: algorithm, kid: key.kid ?? '' })
    .setIssuer(setting('TEST_ISSUER_URL'))
    .setAudience('kafka')
    .setSubject(principal)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(await importJWK(key, algorithm))
}

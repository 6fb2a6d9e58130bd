import { z } from 'zod'
import {
  type OrganisationId,
  parseOrganisation,
  parseTeam,
  type TeamId,
} from '@common-thread/events/catalogue'

export const organisationId = z.custom<OrganisationId>(
  (v) => typeof v === 'string' && parseOrganisation(v) !== undefined,
  'not an organisation',
)

export const teamId = z.custom<TeamId>(
  (v) => typeof v === 'string' && parseTeam(v) !== undefined,
  'not a team',
)

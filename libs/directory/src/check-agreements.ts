import { type OrganisationId } from '@common-thread/events/catalogue'
import { type Agreement } from './agreements.js'
import { type DirectoryFile } from './entries.js'
import { twice } from './twice.js'

/** What is wrong with the agreements of a file and with who signed, beyond the form of each entry. */
export function agreementProblems(
  { agreements, signatures, organisations }: DirectoryFile,
  known: ReadonlySet<OrganisationId>,
  eventNames: ReadonlySet<string>,
): string[] {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  const withGuardian = new Set(organisations.filter(({ guardian }) => guardian).map(({ id }) => id))
  return [
    ...twice(agreements.map(({ id }) => `agreement ${id}`)),
    ...agreements.flatMap((agreement) => [
      ...[...agreement.parties, ...agreement.logControllers]
        .filter((party) => !known.has(party))
        .map((party) => `agreement ${agreement.id}: no organisation ${party}`),
      ...agreement.events
        .filter((event) => event !== '*' && !eventNames.has(event))
        .map((event) => `agreement ${agreement.id}: no event ${event}`),
      ...tierProblems(agreement, byId),
    ]),
    ...twice(
      signatures.map(({ of, digest, organisation }) => `signature of ${organisation} (${of} ${digest})`),
    ),
    ...signatures
      .filter(({ organisation }) => !withGuardian.has(organisation))
      .map(({ organisation }) => `signature of ${organisation}: it names no guardian who could have signed`),
  ]
}

function tierProblems(agreement: Agreement, byId: ReadonlyMap<string, Agreement>): string[] {
  const { id, tier, under, parties, purposes } = agreement
  if (tier === 1) return under === null ? [] : [`agreement ${id}: tier 1 is under no other`]
  const overarching = under === null ? undefined : byId.get(under)
  if (overarching?.tier !== 1) return [`agreement ${id}: tier 2 needs a tier 1 agreement that it is under`]
  return [
    ...parties
      .filter((party) => !overarching.parties.includes(party))
      .map((party) => `agreement ${id}: ${party} is no party of ${overarching.id}, which it is under`),
    ...purposes
      .filter((purpose) => !overarching.purposes.includes(purpose))
      .map((purpose) => `agreement ${id}: ${purpose} is no purpose of ${overarching.id}, which it is under`),
  ]
}

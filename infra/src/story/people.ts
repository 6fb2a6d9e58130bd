import { isNhsNumber, isUpn } from '@common-thread/events'

/** A synthetic child of the sample day. NHS numbers are of the 999 range; nobody in it exists. */
export interface Child {
  readonly name: string
  readonly nhsNumber: string
  readonly upn: string
  readonly local: string
  readonly birthDate: string
  readonly address: {
    readonly lines: readonly string[]
    readonly postcode: string
    readonly authority: string
  }
}

export interface People {
  readonly ava: Child
  readonly ben: Child
  readonly cal: Child
  readonly dan: Child
}

/** Another day on the same hub is another day's children: numbers follow from the run. */
export function peopleOf(run: number): People {
  const child = (
    n: number,
    { name, birthDate, line, postcode }: { name: string; birthDate: string; line: string; postcode: string },
  ): Child => ({
    name,
    birthDate,
    nhsNumber: nhsNumber(run * 8 + n * 2),
    upn: upn(run * 8 + n),
    local: `LA-${run}-${n}`,
    address: { lines: [line], postcode, authority: 'la:northshire' },
  })
  return {
    ava: child(1, { name: 'Ava', birthDate: '2017-04-15', line: '7 Kestrel Rise', postcode: 'NZ9 7QA' }),
    ben: child(2, { name: 'Ben', birthDate: '2012-09-03', line: '22 Tanner Row', postcode: 'NZ9 4TB' }),
    dan: child(4, { name: 'Dan', birthDate: '2023-06-11', line: '9 Harbour View', postcode: 'NZ9 6DV' }),
    cal: child(3, { name: 'Cal', birthDate: '2019-01-20', line: '3 Mill Cottages', postcode: 'NZ9 2CX' }),
  }
}

function nhsNumber(index: number): string {
  for (let base = index % 1_000_000; ; base = (base + 1) % 1_000_000) {
    for (let digit = 0; digit < 10; digit++) {
      const number = `999${String(base).padStart(6, '0')}${digit}`
      if (isNhsNumber(number)) return number
    }
  }
}

/** Of an authority number that no authority has. */
function upn(index: number): string {
  const body = `000${String(index % 10_000_000)
    .padStart(7, '0')
    .slice(0, 4)}26${String(index % 1000).padStart(3, '0')}`
  const letter = [...'ABCDEFGHJKLMNPQRTUVWXYZ'].find((candidate) => isUpn(`${candidate}${body}`))
  if (letter === undefined) throw new Error('no check letter')
  return `${letter}${body}`
}

/** The child as its responsible authority knows it. */
export const asAuthorityKnows = ({ name, nhsNumber, upn, local, birthDate, address }: Child) => ({
  identifiers: [
    { system: 'nhs-number', value: nhsNumber },
    { system: 'upn', value: upn },
    { system: 'local', value: local },
  ],
  givenName: name,
  familyName: familyName,
  birthDate,
  address,
})

/** The child as a health service or the police know it, by NHS number. */
export const byNhsNumber = ({ name, nhsNumber, birthDate }: Child) => ({
  identifiers: [{ system: 'nhs-number', value: nhsNumber }],
  givenName: name,
  familyName,
  birthDate,
})

/** The child as its school knows it, by UPN. */
export const byUpn = ({ name, upn, birthDate }: Child) => ({
  identifiers: [{ system: 'upn', value: upn }],
  givenName: name,
  familyName,
  birthDate,
})

const familyName = 'Fennimore'

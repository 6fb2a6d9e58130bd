import { foundAt, type ReadFiles, readTexts, told } from '../testing/read-files.js'

const year = { endsIn: 2026 }
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const episodes =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const ava = 'C1,F,27/03/2015,WBRI,UN4,0,'
const entered = 'C1,15/05/2025,S,V2,N1,U6,PR1,01/09/2025,X1,CARPL,,NS1 1AA,'
const moved = 'C1,01/09/2025,B,C1,N1,K2,PR4,,,,,NS3 3CC,SC000001'

const csv = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`
const read = (
  own: readonly string[],
  lines: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<ReadFiles> =>
  readTexts(
    'ssda903',
    { 'header.csv': csv(header, ...own), 'episodes.csv': csv(episodes, ...lines), ...more },
    { year },
  )

it('tells a child’s time in care in the order of its days', async () => {
  const all = await read([ava], [moved, entered])
  expect(told(all)).toEqual([
    '2025-05-15 involvement-started',
    '2025-05-15 looked-after-started',
    '2025-05-15 placement-moved',
    '2025-09-01 placement-ended',
    '2025-09-01 legal-status-changed',
    '2025-09-01 placement-moved',
  ])
  expect(all.result.rows).toEqual({ accepted: 3, corrected: 0, refused: 0, unused: 0 })
  const [, started, , , , second] = all.events
  expect(started?.data).toMatchObject({
    children: [{ identifiers: [{ system: 'local', value: 'C1' }], birthDate: '2015-03-27' }],
    lookedAfter: { legalStatus: { system: 'ssda903/legal-status', version: '2025-26', value: 'V2' } },
    header: { sex: { value: 'F', version: '2025-26' } },
  })
  expect(second?.data['placement']).toMatchObject({
    provider: 'provider:ofsted-sc000001',
    address: { postcode: 'NS3 3CC' },
  })
})

it('tells the end of care, and that a child comes back to it', async () => {
  const left = 'C1,15/05/2025,S,V2,N1,U6,PR1,01/09/2025,E4A,,,,'
  const back = 'C1,03/11/2025,S,V2,N1,U6,PR1,,,,,,'
  const all = await read([ava], [left, back])
  expect(told(all).filter((text) => text.includes('looked-after'))).toEqual([
    '2025-05-15 looked-after-started',
    '2025-09-01 looked-after-ended',
    '2025-11-03 looked-after-started',
  ])
  const ended = all.events.find(({ data }) => data['lookedAfter']?.['wasPlanned'] !== undefined)
  expect(ended?.data['lookedAfter']).toMatchObject({
    wasPlanned: true,
    reasonEpisodeCeased: { value: 'E4A' },
  })
})

it.each([
  ['a code in another case', entered.replace(',U6,', ',k3,'), 'PLACE: unknown-code'],
  ['a code that left the list', entered.replace(',U6,', ',H5,'), 'PLACE: unknown-code'],
  ['a code that another field has', entered.replace(',V2,', ',P1,'), 'LS: unknown-code'],
  ['no legal status', entered.replace(',V2,', ',,'), 'LS: missing-field'],
  ['a reason that the list has not', entered.replace('CARPL', 'carpl'), 'REASON_PLACE_CHANGE: unknown-code'],
  ['a day that the calendar has not', entered.replace('15/05/2025', '31/06/2025'), 'DECOM: not-a-date'],
  ['a date written otherwise', entered.replace('15/05/2025', '2025-05-15'), 'DECOM: not-a-date'],
  ['an end before its start', entered.replace('01/09/2025', '01/04/2025'), 'DEC: ends-before-it-starts'],
  ['nobody who provides it', entered.replace('PR1', 'PR4'), 'URN: provider-not-named'],
])('says where an episode has %s, by line and column', async (_, line, found) => {
  expect(foundAt(await read([ava], [line]), 'episodes.csv', 2)).toContain(found)
})

it('refuses the events that need a wrong cell, and no others', async () => {
  const all = await read([ava], [entered.replace('CARPL', 'XXXXX'), moved])
  expect(foundAt(all, 'episodes.csv', 2)).toEqual(['corrected', 'REASON_PLACE_CHANGE: unknown-code'])
  expect(told(all)).toContain('2025-05-15 looked-after-started')
  expect(told(all).filter((text) => text.includes('placement-ended'))).toEqual([])
})

it('takes a placement type that no year has as it is written, and says so', async () => {
  const all = await read([ava], [entered.replace(',U6,', ',Q9,')])
  expect(foundAt(all, 'episodes.csv', 2)).toEqual(['accepted', 'PLACE: unknown-code'])
  expect(told(all)).toContain('2025-05-15 placement-moved')
})

it('leaves out a UPN whose check letter is wrong and a header whose sex is another year’s, and tells the care', async () => {
  const all = await read(
    [ava.replace('UN4', 'A801200005001').replace(',F,', ',2,')],
    [moved.replace(',B,', ',S,')],
  )
  expect(foundAt(all, 'header.csv', 2)).toEqual(['corrected', 'UPN: not-a-upn', 'SEX: unknown-code'])
  const started = all.events.find(({ data }) => data['lookedAfter'] !== undefined)
  expect(started?.data['header']).toBeNull()
  expect(JSON.stringify(all.events)).not.toContain('A801200005001')
})

it('takes a UPN that is good', async () => {
  const { events } = await read([ava.replace('UN4', 'B801200005001')], [moved])
  expect(JSON.stringify(events[0]?.data['children'])).toContain('B801200005001')
})

it('goes on looking after a child whose open episode already has a reason for its end', async () => {
  const all = await read([ava], [moved.replace(',,,,,NS3', ',,E4A,,,NS3')])
  expect(foundAt(all, 'episodes.csv', 2)).toEqual(['corrected', 'REC: reason-without-date'])
  expect(told(all).filter((text) => text.includes('ended'))).toEqual([])
})

it('says nothing of a child to whom the file gives two dates of birth', async () => {
  const all = await read([ava, ava.replace('2015', '2012')], [entered])
  expect(all.events).toEqual([])
  expect(all.result.rows).toMatchObject({ refused: 3 })
})

it('refuses a row that gives another date of birth than the child’s own', async () => {
  const reviews = csv(
    'CHILD,DOB,REVIEW,REVIEW_CODE',
    'C1,28/03/2015,10/06/2025,PN1',
    'C1,27/03/2015,11/06/2025,PN1',
  )
  const all = await read([ava], [entered], { 'reviews.csv': reviews })
  expect(foundAt(all, 'reviews.csv', 2)).toEqual(['refused', 'DOB: birth-date-differs'])
  expect(foundAt(all, 'reviews.csv', 3)).toEqual(['accepted'])
})

it('refuses a review after the last day of the return’s year', async () => {
  const reviews = csv(
    'CHILD,DOB,REVIEW,REVIEW_CODE',
    'C1,27/03/2015,01/04/2026,PN1',
    'C1,27/03/2015,31/03/2026,PN1',
  )
  const all = await read([ava], [entered], { 'reviews.csv': reviews })
  expect(foundAt(all, 'reviews.csv', 2)).toEqual(['refused', 'row: after-the-return'])
  expect(told(all)).toContain('2026-03-31 review-held')
})

it('raises an alarm for a child who is missing now, and tells of one who came back as found', async () => {
  const rows = csv(
    'CHILD,DOB,MISSING,MIS_START,MIS_END',
    'C1,27/03/2015,M,03/11/2025,04/11/2025',
    'C1,27/03/2015,M,30/03/2026,',
  )
  const all = await read([ava], [entered], { 'missing.csv': rows })
  expect(told(all).filter((text) => text.includes('missing'))).toEqual([
    '2025-11-04 missing-ended',
    '2026-03-30 missing-started',
  ])
  const found = all.events.find(({ data }) => data['missing']?.['endedAt'] !== undefined)
  expect(found?.data['missing']).toMatchObject({ how: 'not-stated', condition: 'not-stated' })
})

it('reads what is not known of a date as published', async () => {
  const columns = 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM'
  const rows = csv(
    columns,
    ...['zz/zz/zzzz', 'zz/zz/2019', 'zz/03/2019', '07/03/2019', 'yy/03/2019'].map(
      (date) => `C1,27/03/2015,P2,350,${date}`,
    ),
  )
  const all = await read([ava], [entered], { 'previous_permanence.csv': rows })
  const orders = all.events.flatMap(({ data }) =>
    data['previous'] ? [[data['previous']['orderDateKnown'], data['previous']['orderOn']]] : [],
  )
  expect(orders).toEqual([
    ['not-known', null],
    ['year', '2019-01-01'],
    ['month', '2019-03-01'],
    ['day', '2019-03-07'],
  ])
  expect(foundAt(all, 'previous_permanence.csv', 6)).toEqual(['refused', 'DATE_PERM: not-a-date'])
})

it('takes the 15th for a day of birth that is not known', async () => {
  const all = await read([ava.replace('27/03/2015', 'zz/03/2015')], [entered])
  expect(JSON.stringify(all.events[0]?.data['children'])).toContain('"birthDate":"2015-03-15"')
  expect(foundAt(all, 'header.csv', 2)).toEqual(['corrected', 'DOB: day-of-birth-unknown'])
})

it('keeps account of rows that are no rows', async () => {
  const all = await read([ava], [entered, 'C1,too few', ',15/05/2025,S,V2,N1,U6,PR1,,,,,,', '', moved], {
    'notes.csv': 'A,B\r\n1,2\r\n',
    'letter.txt': 'x',
  })
  expect(foundAt(all, 'episodes.csv', 3)).toEqual(['refused', 'row: wrong-number-of-cells'])
  expect(foundAt(all, 'episodes.csv', 4)).toEqual(['refused', 'row: no-child'])
  expect(foundAt(all, 'episodes.csv', 6)).toEqual(['accepted'])
  expect(foundAt(all, 'notes.csv', 1)).toEqual(['refused', 'row: unknown-table'])
  expect(foundAt(all, 'letter.txt', 1)).toEqual(['unused', 'row: not-read'])
})

it('makes the same events of the same files, and others of whatever changed', async () => {
  const first = await read([ava], [entered, moved])
  const again = await read([ava], [moved, entered])
  const changed = await read([ava], [entered, moved.replace(',C1,', ',C2,').replace('C2,01', 'C1,01')])
  const ids = ({ events }: ReadFiles) => events.map(({ id }) => id)
  expect(ids(again)).toEqual(ids(first))
  expect(new Set(ids(first)).size).toBe(first.events.length)
  expect(ids(changed).filter((id) => !ids(first).includes(id))).toHaveLength(1)
})

it('tells a row that is there twice once', async () => {
  const twice = await read([ava], [entered, entered])
  expect(told(twice)).toEqual(told(await read([ava], [entered])))
  expect(foundAt(twice, 'episodes.csv', 3)).toEqual(['unused', 'row: said-twice'])
})

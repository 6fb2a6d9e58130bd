import { foundAt, type ReadFiles, readTexts, told } from '../testing/read-files.js'

const census = (children: string, reference = '2026-03-31', collection = '2026'): string => `<Message>
<Header><CollectionDetails><Collection>CIN</Collection><Year>${collection}</Year><ReferenceDate>${reference}</ReferenceDate></CollectionDetails></Header>
<Children>
${children}
</Children>
</Message>
`
const child = (details: string, id = 'C1'): string => `<Child>
<ChildIdentifiers><LAchildID>${id}</LAchildID><UPNunknown>UN3</UPNunknown>PersonBirthDate<PersonBirthDate>2015-03-27</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability><Disability>HEAR</Disability></Disabilities></ChildCharacteristics>
<CINdetails>
${details}
</CINdetails>
</Child>`
const referral =
  '<CINreferralDate>2025-10-06</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>'
const assessed = (...factors: readonly string[]): string =>
  `<Assessments><AssessmentActualStartDate>2025-10-08</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-11-10</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>
${factors.map((factor) => `<AssessmentFactors>${factor}</AssessmentFactors>`).join('\n')}
</FactorsIdentifiedAtAssessment></Assessments>`

const read = (...details: readonly string[]): Promise<ReadFiles> =>
  readTexts('cin-census', { 'cin.xml': census(child(details.join('\n'))) })

it('tells a case from referral to closure', async () => {
  const all = await read(
    referral,
    '<CINclosureDate>2026-02-27</CINclosureDate><ReasonForClosure>RC9</ReasonForClosure>',
    assessed('1A', '4B'),
    '<CINPlanDates><CINPlanStartDate>2025-11-12</CINPlanStartDate><CINPlanEndDate>2026-01-26</CINPlanEndDate></CINPlanDates>',
    '<Section47><S47ActualStartDate>2025-10-20</S47ActualStartDate><DateOfInitialCPC>2025-11-05</DateOfInitialCPC></Section47>',
    '<ChildProtectionPlans><CPPstartDate>2025-11-05</CPPstartDate><CPPendDate>2026-02-14</CPPendDate><InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><Reviews><CPPreviewDate>2026-01-15</CPPreviewDate></Reviews></ChildProtectionPlans>',
  )
  expect(told(all)).toEqual([
    '2025-10-06 involvement-started',
    '2025-10-06 contact-received',
    '2025-10-08 assessment-started',
    '2025-10-20 section-47-enquiry-started',
    '2025-11-05 initial-conference-held',
    '2025-11-05 plan-changed',
    '2025-11-10 assessment-completed',
    '2025-11-12 plan-changed',
    '2026-01-15 plan-changed',
    '2026-01-26 plan-changed',
    '2026-02-14 plan-changed',
    '2026-02-27 involvement-ended',
  ])
  const plans = all.events.flatMap(({ data }) => (data['plan']?.['category'] ? [data['plan']] : []))
  expect(plans.map(({ change, category }) => [change, (category as { value: string }).value])).toEqual([
    ['started', 'PHY'],
    ['reviewed', 'PHY'],
    ['ended', 'EMO'],
  ])
  expect(all.result.rows).toMatchObject({ refused: 0 })
})

it('tells factors of the child apart from those of the household, and the outcome only where a closure tells it', async () => {
  const all = await read(referral, assessed('1A', '1B', '4C', '18B', '8C'))
  const completed = all.events.find(({ data }) => data['assessment']?.['period'] !== undefined)?.data[
    'assessment'
  ]
  const values = (codes: unknown) => (codes as { value: string }[]).map(({ value }) => value)
  expect(values(completed?.['factors'])).toEqual(['1A', '18B', '8C'])
  expect(values(completed?.['householdFactors'])).toEqual(['1B', '4C'])
  expect(values(completed?.['disabilities'])).toEqual(['HAND', 'HEAR'])
  expect(completed?.['outcome']).toBe('not-stated')
})

it('says on which line a factor is none of the year’s, a retired one too', async () => {
  const all = await read(referral, assessed('1A', '18A'))
  const row = all.rows.find(({ table }) => table === 'Assessments')
  expect(row?.findings).toMatchObject([{ column: 'AssessmentFactors', line: 10, code: 'unknown-code' }])
  expect(told(all)).not.toContain('2025-11-10 assessment-completed')
})

it('refuses an assessment that ends before it starts, and tells the case', async () => {
  const all = await read(referral, assessed('1A').replace('2025-11-10', '2025-10-01'))
  expect(all.rows.find(({ table }) => table === 'Assessments')).toMatchObject({
    outcome: 'refused',
    findings: [{ column: 'AssessmentAuthorisationDate', code: 'ends-before-it-starts' }],
  })
  expect(told(all)).toContain('2025-10-06 contact-received')
})

it('tells pre-proceedings and family group decision making, and that their days are those of the stage', async () => {
  const all = await read(
    referral,
    '<PreProceedingsandFGDM><PPStartDate>2026-01-09</PPStartDate><LBPSentDate>2026-01-20</LBPSentDate><FGDMMeetingOffer>1</FGDMMeetingOffer><FGDMMeetingFac>1</FGDMMeetingFac></PreProceedingsandFGDM>',
  )
  const meetings = all.events.flatMap(({ data }) => (data['meeting'] ? [data['meeting']['change']] : []))
  expect(meetings).toEqual(['offered', 'held'])
  expect(told(all)).toContain('2026-01-20 pre-proceedings-started')
  expect(all.rows.find(({ table }) => table === 'PreProceedingsandFGDM')).toMatchObject({
    outcome: 'corrected',
    findings: [{ code: 'date-of-another-cell' }],
  })
})

it('knows a census by what is in it before what its header says, and says so', async () => {
  const inside = `${referral}<PreProceedingsandFGDM><PPStartDate>2026-01-09</PPStartDate></PreProceedingsandFGDM>`
  const { result } = await readTexts('cin-census', { 'cin.xml': census(child(inside), '2024-03-31', '2023') })
  expect(result.year).toMatchObject({ version: '2026', toldBy: 'codes', isKnown: true })
  expect(result.year.doubts).toEqual(['the header says 2023', 'the reference date is of another year'])
})

it('refuses everything with a code of a year that the hub does not have', async () => {
  const all = await readTexts('cin-census', { 'cin.xml': census(child(referral), '2022-03-31', '2022') })
  expect(all.result.year).toMatchObject({ version: '2022', toldBy: 'header', isKnown: false })
  expect(all.events).toEqual([])
})

it('tells the children before the place where a file stops being XML, and where that is', async () => {
  const broken = census(`${child(referral)}\n<Child><ChildIdentifiers></Child>`)
  const all = await readTexts('cin-census', { 'cin.xml': broken })
  expect(told(all)).toContain('2025-10-06 contact-received')
  const [broke] = all.rows.filter(({ findings }) => findings.some(({ code }) => code === 'unreadable-file'))
  expect(broke).toMatchObject({ outcome: 'refused', line: 11 })
})

it('does not expand entities that a file declares for itself', async () => {
  const bomb = `<!DOCTYPE m [<!ENTITY a "x">]>${census(child(referral.replace('>1A<', '>&a;<')))}`
  const all = await readTexts('cin-census', { 'cin.xml': bomb })
  expect(all.events).toEqual([])
  expect(all.rows.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('unreadable-file')
})

it('keeps account of a child without a number and of one whose number is none', async () => {
  const all = await readTexts('cin-census', {
    'cin.xml': census(`<Child/>${child(referral, 'has_an_underscore')}`),
  })
  expect(foundAt(all, 'cin.xml', 4)).toEqual(['refused', 'LAchildID: no-child'])
  expect(foundAt(all, 'cin.xml', 7)).toEqual(['refused', 'LAchildID: not-an-la-child-id'])
  expect(all.result.rows).toMatchObject({ accepted: 0, refused: 4 })
})

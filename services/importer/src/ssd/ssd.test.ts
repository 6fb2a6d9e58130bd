import { readTexts, told } from '../testing/read-files.js'

const extract = {
  'ssd_person.csv':
    'pers_person_id,pers_sex,pers_dob,pers_ethnicity,pers_common_child_id\nP1,F,2015-03-27T00:00:00,WBRI,9990000018\n',
  'ssd_cla_episodes.csv':
    'clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason\nE1,P1,CLA1,PL1,2025-05-15 00:00:00,S,N1,,\n',
  'ssd_cla_placement.csv':
    'clap_cla_placement_id,clap_person_id,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_urn\nPL1,P1,U6,PR4,SC000001\n',
  'ssd_legal_status.csv':
    'lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date\nL1,P1,C1,2025-05-01,\n',
  'ssd_cla_reviews.csv':
    'clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_participation\nR1,CLA1,2025-06-10,PN1\n',
  'ssd_cin_episodes.csv':
    'cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_nfa,cine_close_reason,cine_close_date\nREF1,P1,2025-04-20,N1,2A,0,,\n',
  'ssd_cin_assessments.csv':
    'cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date\nA1,P1,2025-04-22,2025-05-10\n',
  'ssd_assessment_factors.csv': 'cinf_assessment_id,cinf_assessment_factors_json\nA1,"[""1A"",""4B""]"\n',
  'ssd_initial_cp_conference.csv': 'icpc_icpc_id,icpc_person_id,icpc_icpc_date\nI1,P1,2025-05-02\n',
}

it('puts an extract’s tables together and tells what the returns tell', async () => {
  const all = await readTexts('ssd', extract, { year: { endsIn: 2026 } })
  expect(all.result.rows).toEqual({ accepted: 9, corrected: 0, refused: 0, unused: 0 })
  expect(told(all)).toEqual([
    '2025-04-20 involvement-started',
    '2025-04-20 contact-received',
    '2025-04-22 assessment-started',
    '2025-05-02 initial-conference-held',
    '2025-05-10 assessment-completed',
    '2025-05-15 involvement-started',
    '2025-05-15 looked-after-started',
    '2025-05-15 placement-moved',
    '2025-06-10 review-held',
  ])
  expect(JSON.stringify(all.events[0]?.data['children'])).toContain('9990000018')
  expect(all.events[6]?.data['lookedAfter']).toMatchObject({
    legalStatus: { value: 'C1', version: '2025-26' },
  })
})

it('says of which table’s row a wrong cell is', async () => {
  const wrong = {
    ...extract,
    'ssd_legal_status.csv': extract['ssd_legal_status.csv'].replace(',C1,', ',c1,'),
    'ssd_assessment_factors.csv': extract['ssd_assessment_factors.csv'].replace('4B', '18A'),
  }
  const all = await readTexts('ssd', wrong, { year: { endsIn: 2026 } })
  const found = all.rows.flatMap(({ file, findings }) =>
    findings.map(({ column, code }) => [file, column, code]),
  )
  expect(found).toContainEqual(['ssd_legal_status.csv', 'lega_legal_status', 'unknown-code'])
  expect(found).toContainEqual(['ssd_assessment_factors.csv', 'cinf_assessment_factors_json', 'unknown-code'])
})

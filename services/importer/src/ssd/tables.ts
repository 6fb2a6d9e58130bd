import { type TableSpec } from '../csv/tables.js'

const table = (name: string, knownBy: string, columns: Readonly<Record<string, string>>): TableSpec => ({
  table: name,
  knownBy,
  columns: { [knownBy]: 'row', ...columns },
})

/**
 * Tables of the Standard Safeguarding Dataset that make events, one CSV file each
 * (data-to-insight/ssd-data-model, data/objects), and what the returns call their columns.
 */
export const ssdTables: readonly TableSpec[] = [
  table('Header', 'pers_person_id', {
    pers_person_id: 'CHILD',
    pers_sex: 'SEX',
    pers_ethnicity: 'ETHNIC',
    pers_dob: 'DOB',
    pers_common_child_id: 'NHS_NUMBER',
    pers_upn: 'UPN',
    pers_is_mother: 'MOTHER',
  }),
  table('Periods', 'clae_cla_episode_id', {
    clae_person_id: 'CHILD',
    clae_cla_id: 'period',
    clae_cla_placement_id: 'placement',
    clae_cla_episode_start_date: 'DECOM',
    clae_cla_episode_start_reason: 'RNE',
    clae_cla_primary_need_code: 'CIN',
    clae_cla_episode_ceased_date: 'DEC',
    clae_cla_episode_ceased: 'DEC',
    clae_cla_episode_ceased_reason: 'REC',
  }),
  table('Placements', 'clap_cla_placement_id', {
    clap_person_id: 'CHILD',
    clap_cla_id: 'period',
    clap_cla_placement_id: 'placement',
    clap_cla_placement_type: 'PLACE',
    clap_cla_placement_provider: 'PLACE_PROVIDER',
    clap_cla_placement_postcode: 'PL_POST',
    clap_cla_placement_urn: 'URN',
    clap_cla_placement_change_reason: 'REASON_PLACE_CHANGE',
  }),
  table('LegalStatuses', 'lega_legal_status_id', {
    lega_person_id: 'CHILD',
    lega_legal_status: 'LS',
    lega_legal_status_start_date: 'from',
    lega_legal_status_end_date: 'to',
  }),
  table('PrevPerm', 'lapp_previous_permanence_option', {
    lapp_person_id: 'CHILD',
    lapp_previous_permanence_option: 'PREV_PERM',
    lapp_previous_permanence_la: 'LA_PERM',
    lapp_previous_permanence_order_date: 'DATE_PERM',
  }),
  table('SWEpisodes', 'invo_involvements_id', {
    invo_person_id: 'CHILD',
    invo_professional_id: 'SW_ID',
    invo_involvement_start_date: 'SW_DECOM',
    invo_involvement_end_date: 'SW_DEC',
    invo_worker_change_reason: 'SW_REASON',
  }),
  table('Reviews', 'clar_cla_review_id', {
    clar_cla_id: 'period',
    clar_cla_review_date: 'REVIEW',
    clar_cla_review_participation: 'REVIEW_CODE',
  }),
  table('Missing', 'miss_missing_episode_start_date', {
    miss_person_id: 'CHILD',
    miss_missing_episode_type: 'MISSING',
    miss_missing_episode_start_date: 'MIS_START',
    miss_missing_episode_end_date: 'MIS_END',
  }),
  table('CINdetails', 'cine_referral_id', {
    cine_person_id: 'CHILD',
    cine_referral_date: 'CINreferralDate',
    cine_cin_primary_need_code: 'PrimaryNeedCode',
    cine_referral_source_code: 'ReferralSource',
    cine_referral_nfa: 'ReferralNFA',
    cine_close_reason: 'ReasonForClosure',
    cine_close_date: 'CINclosureDate',
  }),
  table('Assessments', 'cina_assessment_id', {
    cina_person_id: 'CHILD',
    cina_assessment_id: 'assessment',
    cina_assessment_start_date: 'AssessmentActualStartDate',
    cina_assessment_auth_date: 'AssessmentAuthorisationDate',
  }),
  table('Factors', 'cinf_assessment_factors_json', {
    cinf_assessment_id: 'assessment',
    cinf_assessment_factors_json: 'AssessmentFactors',
  }),
  table('CINPlanDates', 'cinp_cin_plan_id', {
    cinp_person_id: 'CHILD',
    cinp_cin_plan_start_date: 'CINPlanStartDate',
    cinp_cin_plan_end_date: 'CINPlanEndDate',
  }),
  table('Section47', 's47e_s47_enquiry_id', {
    s47e_person_id: 'CHILD',
    s47e_s47_start_date: 'S47ActualStartDate',
  }),
  table('Conferences', 'icpc_icpc_id', { icpc_person_id: 'CHILD', icpc_icpc_date: 'DateOfInitialCPC' }),
  table('ChildProtectionPlans', 'cppl_cp_plan_id', {
    cppl_person_id: 'CHILD',
    cppl_cp_plan_id: 'plan',
    cppl_cp_plan_start_date: 'CPPstartDate',
    cppl_cp_plan_end_date: 'CPPendDate',
    cppl_cp_plan_initial_category: 'InitialCategoryOfAbuse',
    cppl_cp_plan_latest_category: 'LatestCategoryOfAbuse',
  }),
  table('Reviews-of-plan', 'cppr_cp_review_id', {
    cppr_person_id: 'CHILD',
    cppr_cp_plan_id: 'plan',
    cppr_cp_review_date: 'CPPreviewDate',
  }),
  table('PreProceedingsandFGDM', 'prep_pre_pro_letter_date', {
    prep_person_id: 'CHILD',
    prep_pre_pro_decision_date: 'PPStartDate',
    prep_pre_pro_letter_date: 'LBPSentDate',
  }),
]

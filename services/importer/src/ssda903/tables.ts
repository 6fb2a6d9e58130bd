import { sameNames, type TableSpec } from '../csv/tables.js'

const table = (name: string, knownBy: string, ...columns: readonly string[]): TableSpec => ({
  table: name,
  knownBy,
  columns: sameNames('CHILD', 'DOB', knownBy, ...columns),
})

/**
 * The tables of an SSDA903 return as CSV (data-to-insight/csc-validator-be-903, lac_validator/config.py), in the order
 * in which they are read. PL_LA, PL_DISTANCE and PL_LOCATION are in extracts only, and are not taken.
 */
export const ssda903Tables: readonly TableSpec[] = [
  table('Header', 'ETHNIC', 'SEX', 'UPN', 'MOTHER', 'MC_DOB', 'UPN_UNKNOWN'),
  table(
    'Episodes',
    'DECOM',
    ...['RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE'],
    ...['HOME_POST', 'PL_POST', 'URN', 'PL_LA', 'PL_DISTANCE', 'PL_LOCATION'],
  ),
  table('UASC', 'DUC', 'SEX'),
  table('PrevPerm', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'),
  table('SWEpisodes', 'SW_DECOM', 'SW_ID', 'SW_DEC', 'SW_REASON'),
  table('Reviews', 'REVIEW_CODE', 'REVIEW'),
  table('Missing', 'MIS_START', 'MISSING', 'MIS_END'),
  table(
    'OC2',
    'SDQ_SCORE',
    ...['SDQ_REASON', 'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT'],
    ...['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  ),
  table('OC3', 'IN_TOUCH', 'ACTIV', 'ACCOM'),
  table('AD1', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'),
  table('PlacedAdoption', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'),
  table('DoLo', 'DOLO_START', 'DOLO_END'),
]

import { Tables1795305600000 } from './1795305600000-tables.js'
import { Placements1795392000000 } from './1795392000000-placements.js'
import { QuarantineSettled1795478400000 } from './1795478400000-quarantine-settled.js'
import { IdentityActs1795564800000 } from './1795564800000-identity-acts.js'
import { ChildReferences1795651200000 } from './1795651200000-child-references.js'
import { MergedSubjects1795737600000 } from './1795737600000-merged-subjects.js'

/** Intake's tables as they came about, in order. */
export const migrations = [
  Tables1795305600000,
  Placements1795392000000,
  QuarantineSettled1795478400000,
  IdentityActs1795564800000,
  ChildReferences1795651200000,
  MergedSubjects1795737600000,
]

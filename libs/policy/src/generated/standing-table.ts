// Generated from schemas/ by `npm run generate`. Do not edit.
import { type StandingTable } from '../standing-table.js'

export const standingTable: StandingTable = [
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "involved"
      },
      {
        "sector": "la",
        "role": "education-welfare",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The school that keeps the register; the authority that receives its returns",
    "asserts": "absence-concern-raised"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.23B: the responsible authority",
    "asserts": "accommodation-unsuitable"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "housing",
        "as": "anyone"
      }
    ],
    "source": "Those who keep the register the address stands in; anybody else’s is a claim",
    "asserts": "address-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Adoption Agencies Regulations 2005 reg 19: the agency decides",
    "asserts": "adoption-decided"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Adoption Agencies Regulations 2005 reg 33: the agency decides",
    "asserts": "adoption-matched"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "court",
        "as": "anyone"
      }
    ],
    "source": "Adoption and Children Act 2002 s.46: the court; the agency records it",
    "asserts": "adoption-order-made"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Adoption and Children Act 2002 s.18: the agency places",
    "asserts": "adoption-placed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "justice",
        "as": "anyone"
      }
    ],
    "source": "Criminal Justice Act 2003 s.325: police, probation and prison are the responsible authority for public protection",
    "asserts": "adult-risk-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "voluntary",
        "as": "involved"
      }
    ],
    "source": "The authority offers; the advocate who was appointed says the rest",
    "asserts": "advocacy-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "voluntary",
        "as": "involved"
      }
    ],
    "source": "The child’s advocate",
    "asserts": "advocacy-issue-raised"
  },
  {
    "kinds": [
      "family-help"
    ],
    "change": "given",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Families First Partnership Programme guide",
    "asserts": "agreement"
  },
  {
    "kinds": [
      "family-help"
    ],
    "change": "refused",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "as": "party-to-agreement"
      }
    ],
    "source": "A refusal needs no permission",
    "asserts": "agreement"
  },
  {
    "kinds": [
      "family-help"
    ],
    "change": "withdrawn",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "as": "party-to-agreement"
      }
    ],
    "source": "A withdrawal needs no permission",
    "asserts": "agreement"
  },
  {
    "kinds": [
      "own-health-information"
    ],
    "change": "any",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "GMC 0-18 years: principles of confidentiality; whoever the young person tells records it",
    "asserts": "agreement"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Working Together to Safeguard Children (2023) ch. 4: whoever learns of it tells the designated officer within one working day",
    "asserts": "allegation-against-professional-raised"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.17: the assessment is the authority’s",
    "asserts": "assessment-completed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.17: the assessment is the authority’s",
    "asserts": "assessment-started"
  },
  {
    "kinds": [
      "attendance"
    ],
    "change": "any",
    "by": [
      {
        "sector": "health",
        "role": "emergency-department",
        "as": "itself"
      }
    ],
    "source": "Child Protection - Information Sharing: the authority is told of each attendance",
    "asserts": "attendance"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "anyone"
      }
    ],
    "source": "Those with the duty to notify or register",
    "asserts": "birth-registered"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.23A: the responsible authority",
    "asserts": "care-leaver-status-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "court",
        "as": "anyone"
      }
    ],
    "source": "The authority that applies, or the court that issues",
    "asserts": "care-proceedings-issued"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "anyone"
      }
    ],
    "source": "Child death review guidance: any professional who confirms or learns of the death",
    "asserts": "child-death-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "role": "education-welfare",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "school",
        "as": "has-been-involved"
      }
    ],
    "source": "Education Act 1996 s.436A: the authority; the last school reports to it",
    "asserts": "child-missing-education-identified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "involved"
      }
    ],
    "source": "Keeping children safe in education: the school that the pupil joins",
    "asserts": "child-protection-file-received"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "has-been-involved"
      }
    ],
    "source": "Keeping children safe in education: the school that the pupil leaves",
    "asserts": "child-protection-file-transferred"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The social worker or reviewing officer who heard the child",
    "asserts": "child-views-recorded"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Families First Partnership Programme guide: the multi-agency child protection team decides, the authority records",
    "asserts": "co-working-decided"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Families First Partnership Programme guide: the plan is the authority’s, made with police",
    "asserts": "community-safety-plan-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Children Act 1989 s.47; anybody may be worried about a child",
    "asserts": "concern-raised"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): contacts are received by the authority",
    "asserts": "contact-received"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): the lead practitioner leads the core group",
    "asserts": "core-group-action-overdue"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "police",
        "as": "anyone"
      }
    ],
    "source": "Children Act 1989 s.46: police find the child",
    "asserts": "county-lines-located"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "court",
        "as": "anyone"
      }
    ],
    "source": "The court that ordered, or the authority that is a party",
    "asserts": "court-order-made"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22: the authority that looks after the child",
    "asserts": "delegated-authority-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "court",
        "as": "anyone"
      }
    ],
    "source": "The authority that applied, or the court that ordered",
    "asserts": "deprivation-of-liberty-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "anyone"
      }
    ],
    "source": "Keeping children safe in education: the designated safeguarding lead refers",
    "asserts": "disclosure-in-school-recorded"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "police",
        "as": "anyone"
      }
    ],
    "source": "Domestic Abuse Act 2021 s.49A: the duty is the police's",
    "asserts": "domestic-abuse-incident-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "involved"
      },
      {
        "sector": "la",
        "role": "education-welfare",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The school that is told by the parent; the authority that keeps the record",
    "asserts": "elective-home-education-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "involved"
      }
    ],
    "source": "Education Act 2002 s.51A: only the head teacher excludes",
    "asserts": "exclusion-recorded"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Children Act 1989 s.47; anybody may be worried about a child",
    "asserts": "exploitation-risk-identified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.31ZA: the duty is the authority’s",
    "asserts": "family-group-decision-making-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Families First Partnership Programme guide: the authority decides the level of help",
    "asserts": "family-help-step-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The authority records the plan that the family made",
    "asserts": "family-network-plan-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "school",
        "as": "anyone"
      }
    ],
    "source": "Female Genital Mutilation Act 2003 s.5B(2): healthcare professionals and teachers",
    "asserts": "fgm-reported"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      },
      {
        "sector": "police",
        "as": "anyone"
      }
    ],
    "source": "Children Act 1989 s.47(9): the authority asks; police in their own enquiry. Others ask the authority",
    "asserts": "information-requested"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Who was asked answers",
    "asserts": "information-returned"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): the authority holds the conference",
    "asserts": "initial-conference-held"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "NICE NG76: whoever sees the baby",
    "asserts": "injury-to-non-mobile-infant-recorded"
  },
  {
    "kinds": [
      "responsible-authority"
    ],
    "change": "started",
    "by": [
      {
        "sector": "la",
        "as": "itself-while-unclaimed"
      }
    ],
    "source": "Children Act 1989 ss.17(1), 47(1): the authority of the area; a second authority needs the first to confirm",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "responsible-authority"
    ],
    "change": "ended",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.17(1)",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "school-roll"
    ],
    "change": "started",
    "by": [
      {
        "sector": "la",
        "as": "area-of-organisation"
      }
    ],
    "source": "Education (Pupil Registration) (England) Regulations",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "school-roll"
    ],
    "change": "ended",
    "by": [
      {
        "sector": "la",
        "as": "area-of-organisation"
      }
    ],
    "source": "Education (Pupil Registration) (England) Regulations",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "gp-registration",
      "caseload"
    ],
    "change": "started",
    "by": [
      {
        "sector": "health",
        "role": "icb",
        "as": "area-of-organisation"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "National Health Service Act 2006 (registration with the commissioner of the area)",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "gp-registration",
      "caseload"
    ],
    "change": "ended",
    "by": [
      {
        "sector": "health",
        "role": "icb",
        "as": "area-of-organisation"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "National Health Service Act 2006",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "reviewing-officer",
      "conference-member",
      "family-help-lead",
      "child-protection-team",
      "mental-health",
      "parent-service",
      "maternity",
      "virtual-school",
      "youth-justice",
      "probation",
      "housing",
      "advocate",
      "court-guardian",
      "adoption-team",
      "personal-adviser",
      "placement-search"
    ],
    "change": "started",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.25A; Working Together to Safeguard Children",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "reviewing-officer",
      "conference-member",
      "family-help-lead",
      "child-protection-team",
      "mental-health",
      "parent-service",
      "maternity",
      "virtual-school",
      "youth-justice",
      "probation",
      "housing",
      "advocate",
      "court-guardian",
      "adoption-team",
      "personal-adviser",
      "placement-search"
    ],
    "change": "ended",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.25A; Working Together to Safeguard Children",
    "asserts": "involvement"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The authority that supports or assesses the arrangement",
    "asserts": "kinship-arrangement-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): the authority allocates the lead practitioner",
    "asserts": "lead-practitioner-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22: the authority that looks after the child",
    "asserts": "legal-status-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22: the authority that looks after the child",
    "asserts": "looked-after-ended"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22: the authority that looks after the child",
    "asserts": "looked-after-started"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "voluntary",
        "as": "anyone"
      }
    ],
    "source": "The conference’s coordinator or its adviser records the outcome",
    "asserts": "marac-outcome-recorded"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "provider",
        "as": "anyone"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      }
    ],
    "source": "Police close the report; the carer says that the child is back",
    "asserts": "missing-ended"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Whoever finds that a child is not there says so",
    "asserts": "missing-started"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "itself"
      }
    ],
    "source": "The authority’s own figures",
    "asserts": "national-framework-indicator-published"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "government",
        "as": "anyone"
      }
    ],
    "source": "Modern Slavery: statutory guidance: the first responder is told the decision",
    "asserts": "national-referral-decided"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "anyone"
      },
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "voluntary",
        "as": "anyone"
      }
    ],
    "source": "Modern Slavery Act 2015 s.52: first responders",
    "asserts": "national-referral-made"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      }
    ],
    "source": "The NHS gives the number",
    "asserts": "nhs-number-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "has-been-involved"
      }
    ],
    "source": "Reg 13: the school that keeps or kept the register",
    "asserts": "off-roll-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Care Planning Regulations 2010 reg 11: the nominated officer or the director approves",
    "asserts": "out-of-area-placement-decided"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      },
      {
        "sector": "voluntary",
        "as": "anyone"
      },
      {
        "sector": "justice",
        "as": "anyone"
      }
    ],
    "source": "The service whose patient or client the parent is",
    "asserts": "parent-service-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "school",
        "as": "involved"
      }
    ],
    "source": "The school that registers the pupil agrees it",
    "asserts": "part-time-timetable-started"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "anyone"
      }
    ],
    "source": "Families First Partnership Programme guide: the plan’s lead, who need not answer for the peer",
    "asserts": "peer-named"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.23D: the responsible authority appoints",
    "asserts": "personal-adviser-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "UK GDPR Arts 33 and 34: each controller decides on what it sent",
    "asserts": "personal-data-breach-decided"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22C",
    "asserts": "placement-ended"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22C: the authority that looks after the child instructs the search",
    "asserts": "placement-not-found"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "provider",
        "as": "involved"
      }
    ],
    "source": "Reg 40: the registered person of the home where the child is placed",
    "asserts": "placement-provider-event-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22C: the authority that looks after the child instructs the search",
    "asserts": "placement-sought"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "itself"
      }
    ],
    "source": "The authority’s own figures",
    "asserts": "placement-sufficiency-reported"
  },
  {
    "kinds": [
      "placement"
    ],
    "change": "any",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22C",
    "asserts": "placement"
  },
  {
    "kinds": [
      "family-help",
      "child-in-need",
      "child-protection",
      "looked-after",
      "child-community-safety",
      "family-network"
    ],
    "change": "any",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 ss.17, 22, 47",
    "asserts": "plan"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The authority that may apply",
    "asserts": "pre-proceedings-started"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22: the authority that looks after the child",
    "asserts": "previous-permanence-recorded"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Children (Private Arrangements for Fostering) Regulations 2005: parents, carers and arrangers must tell; professionals should",
    "asserts": "private-fostering-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "A partnership’s policy lets any professional disagree",
    "asserts": "professional-disagreement-raised"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      }
    ],
    "source": "Working Together to Safeguard Children: the authority decides on a referral",
    "asserts": "referral-decided"
  },
  {
    "kinds": [
      "location-shield"
    ],
    "change": "set",
    "by": [
      {
        "as": "anyone"
      }
    ],
    "source": "Any agency may shield at once",
    "asserts": "restriction"
  },
  {
    "kinds": [
      "source-shield"
    ],
    "change": "set",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "as": "source-of-a-concern"
      }
    ],
    "source": "Information sharing advice for safeguarding practitioners (2024), rule 5",
    "asserts": "restriction"
  },
  {
    "kinds": [
      "sealed"
    ],
    "change": "set",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Adoption and Children Act 2002 ss.56 to 65",
    "asserts": "restriction"
  },
  {
    "kinds": [
      "location-shield",
      "source-shield",
      "sealed"
    ],
    "change": "lifted",
    "by": [
      {
        "as": "setter"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Lifting needs the setter and the authority, never a timer",
    "asserts": "restriction"
  },
  {
    "kinds": [
      "investigation-hold"
    ],
    "change": "set",
    "by": [
      {
        "sector": "police",
        "as": "anyone"
      },
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): who leads the enquiry or the criminal investigation",
    "asserts": "restriction"
  },
  {
    "kinds": [
      "investigation-hold"
    ],
    "change": "lifted",
    "by": [
      {
        "as": "setter"
      }
    ],
    "source": "A hold is its owner’s to lift; it ends by itself",
    "asserts": "restriction"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      },
      {
        "sector": "voluntary",
        "as": "anyone"
      }
    ],
    "source": "Statutory guidance 2014: the authority offers, an independent person holds it",
    "asserts": "return-interview-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.25B: the independent reviewing officer",
    "asserts": "review-held"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.47(1): the enquiry is the authority’s duty",
    "asserts": "section-47-enquiry-concluded"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      }
    ],
    "source": "Children Act 1989 s.47(1): the enquiry is the authority’s duty",
    "asserts": "section-47-enquiry-started"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "itself"
      }
    ],
    "source": "Children Act 2004 s.16C(1): the authority in whose area it was, or where the child normally lives",
    "asserts": "serious-incident-notified"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "The authority that allocates the social worker",
    "asserts": "social-worker-changed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "court",
        "as": "anyone"
      }
    ],
    "source": "The court makes it; the authority that looked after or assessed records it",
    "asserts": "special-guardianship-made"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      },
      {
        "sector": "police",
        "as": "anyone"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): children’s social care convenes; police or health may ask for one",
    "asserts": "strategy-discussion-called"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      },
      {
        "sector": "la",
        "role": "duty-desk",
        "as": "anyone"
      }
    ],
    "source": "Working Together to Safeguard Children (2023): the authority records the strategy discussion",
    "asserts": "strategy-discussion-held"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Special Guardianship Regulations 2005: the authority that gives the support",
    "asserts": "support-plan-reviewed"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.47; Working Together to Safeguard Children (2023): the plan is the authority’s",
    "asserts": "unborn-child-plan-started"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "la",
        "as": "responsible-authority"
      }
    ],
    "source": "Children Act 1989 s.22: the authority that looks after the child",
    "asserts": "unregistered-placement-used"
  },
  {
    "kinds": [
      "event"
    ],
    "change": "recorded",
    "by": [
      {
        "sector": "health",
        "as": "anyone"
      }
    ],
    "source": "The service whose appointment it was",
    "asserts": "was-not-brought"
  }
]

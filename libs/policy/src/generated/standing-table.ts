// Generated from schemas/ by `npm run generate`. Do not edit.
import { type StandingTable } from '../standing-table.js'

export const standingTable: StandingTable = [
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
        "sector": "police",
        "as": "anyone"
      }
    ],
    "source": "Domestic Abuse Act 2021 s.49A: the duty is the police's",
    "asserts": "domestic-abuse-incident-notified"
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
  }
]

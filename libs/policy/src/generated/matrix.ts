// Generated from schemas/ by `npm run generate`. Do not edit.
import { type Matrix } from '../matrix.js'

export const matrix: Matrix = {
  "version": 1,
  "capacities": {
    "duty-desk": "The responsible authority's multi-agency safeguarding hub or duty desk",
    "host-duty-desk": "The duty desk of another authority in whose area the child lives or was found",
    "social-work": "The responsible authority's social work team",
    "reviewing-officer": "Independent reviewing officer of the child",
    "police-child-abuse": "Police child abuse team that is a member of the conference",
    "police-response": "Police response team of the area",
    "emergency-department": "Unscheduled care",
    "public-health-nursing": "0-19 service with the child on its caseload",
    "gp": "GP practice where the child is registered",
    "icb": "Integrated care board of the area",
    "dsl": "Designated safeguarding lead of the school where the child is registered",
    "placement-provider": "Provider of the child's present placement",
    "previous-provider": "Provider of the child's last placement",
    "service-partner": "A team that the family agreed may take part in the service",
    "referrer": "The team that is answered: that raised the concern, or sent the file",
    "family-help-lead": "Family Help lead practitioner of the family",
    "child-protection-team": "Member of the multi-agency child protection team for this child, under the member's own agency",
    "mental-health": "Child and adolescent mental health service that treats the child",
    "parent-service": "Service that works with a parent: substance use, mental health, domestic abuse",
    "maternity": "Maternity service that cares for the unborn or newborn child's mother",
    "virtual-school": "Virtual school head of the responsible authority",
    "education-welfare": "Education welfare officer of the responsible authority: home education, missing education",
    "youth-justice": "Youth justice service that works with the child",
    "probation": "Probation or prison that supervises somebody who matters to the child's safety",
    "housing": "Housing service of the child's household, or of a care leaver",
    "advocacy": "Independent advocate of the child or of a parent",
    "court-guardian": "Cafcass: children's guardian in proceedings",
    "adoption-team": "Adoption team named for the child",
    "personal-adviser": "Personal adviser of a care leaver",
    "placement-search": "Regional Care Cooperative that searches a placement on the authority's instruction",
    "designated-officer": "Local authority designated officer for allegations against people who work with children",
    "child-death-overview": "Child death overview panel of the area",
    "inspectorate": "Ofsted",
    "national-panel": "Child Safeguarding Practice Review Panel",
    "statistics": "Those who receive aggregate figures: Department for Education, Regional Care Cooperatives in planning"
  },
  "aliases": {},
  "blocks": [
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/absence/level",
            "/absence/from",
            "/absence/to",
            "/absence/sessionsPossible",
            "/absence/sessionsMissed",
            "/absence/percentMissed",
            "/absence/byCode",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/absence/level",
            "/absence/from",
            "/absence/to",
            "/absence/sessionsPossible",
            "/absence/sessionsMissed",
            "/absence/percentMissed",
            "/absence/byCode",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/absence/level",
            "/absence/from",
            "/absence/to",
            "/absence/sessionsPossible",
            "/absence/sessionsMissed",
            "/absence/percentMissed",
            "/absence/byCode",
            "/contact",
            "/handling",
            "/absence/whatIsKnown",
            "/absence/supportGiven"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/absence/level",
            "/absence/from",
            "/absence/to",
            "/absence/sessionsPossible",
            "/absence/sessionsMissed",
            "/absence/percentMissed",
            "/absence/byCode",
            "/contact",
            "/handling",
            "/absence/supportGiven"
          ],
          "basis": "school-attendance",
          "mode": "routine"
        },
        "public-health-nursing": "undecided",
        "placement-provider": "undecided",
        "youth-justice": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "absence-concern-raised"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/accommodation/from",
            "/accommodation/kind",
            "/accommodation/why",
            "/accommodation/risk",
            "/accommodation/whatIsBeingDone",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/accommodation/from",
            "/accommodation/kind",
            "/accommodation/to",
            "/accommodation/why",
            "/accommodation/whatIsBeingDone",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/accommodation/from",
            "/accommodation/kind",
            "/accommodation/to",
            "/accommodation/why",
            "/accommodation/noticeEndsOn",
            "/accommodation/address",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "judgement"
        },
        "gp": "undecided",
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "probation": "undecided",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "accommodation-unsuitable"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/address",
            "/change/newAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "open-plan"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/supersedesAsOf",
            "/change/knownFrom",
            "/change/address",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/supersedesAsOf",
            "/change/knownFrom",
            "/change/address",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/supersedesAsOf",
            "/change/knownFrom",
            "/change/address",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/supersedesAsOf",
            "/change/knownFrom",
            "/change/address",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/supersedesAsOf",
            "/change/knownFrom",
            "/change/address",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/asOf",
            "/change/newAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/kind",
            "/change/asOf",
            "/change/why",
            "/change/address",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "askWhenShielded": {
            "fields": [
              "/change/address"
            ],
            "question": "does-the-lead-need-the-address"
          }
        },
        "mental-health": {
          "give": "signal",
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "signal",
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "signal",
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "signal",
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "signal",
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "signal",
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "placement-provider": "undecided",
        "parent-service": "undecided",
        "probation": "undecided",
        "housing": "undecided",
        "advocacy": "undecided"
      },
      "event": "address-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/decision/change",
            "/decision/on",
            "/decision/route",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "adoption-decided"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "adoption-matched"
    },
    {
      "purpose": "welfare",
      "rows": {
        "adoption-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "adoption-order-made"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/whoMayDecide",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/whoMayDecide",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/whoMayDecide",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/whoMayDecide",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/whoMayDecide",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/whoMayDecide",
            "/contact",
            "/handling"
          ],
          "basis": "adoption",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "adoption",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "adoption-placed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "public-protection",
          "mode": "routine",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "public-protection",
          "mode": "routine",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "public-protection",
          "mode": "routine",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/period",
            "/risk/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk",
            "/adult/relationshipToChild",
            "/adult/name",
            "/adult/birthDate",
            "/adult/riskToChild",
            "/supervisor",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk",
            "/adult/relationshipToChild",
            "/adult/name",
            "/adult/riskToChild",
            "/supervisor",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "routine",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/change",
            "/risk/period",
            "/risk/linkToChild",
            "/risk/personReference",
            "/supervisor",
            "/contact",
            "/handling"
          ],
          "basis": "public-protection",
          "mode": "routine"
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "adult-risk-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/advocacy/change",
            "/advocacy/on",
            "/advocacy/trigger",
            "/advocacy/optedOutBy",
            "/advocacy/childIsCompetent",
            "/advocacy/isFor",
            "/advocacy/isInstructed",
            "/advocacy/meetingOn",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/advocacy/change",
            "/advocacy/on",
            "/advocacy/trigger",
            "/advocacy/optedOutBy",
            "/advocacy/childIsCompetent",
            "/advocacy/isFor",
            "/advocacy/isInstructed",
            "/advocacy/meetingOn",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/givenName",
            "/child/familyName",
            "/advocacy/change",
            "/advocacy/on",
            "/advocacy/trigger",
            "/advocacy/isFor",
            "/advocacy/safeContact",
            "/advocacy/meetingOn",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "routine"
        },
        "placement-provider": "undecided",
        "child-protection-team": "undecided",
        "court-guardian": "undecided",
        "personal-adviser": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "advocacy-changed"
    },
    {
      "variant": "as-child-instructs",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/issue/raisedOn",
            "/issue/category",
            "/issue/answerBy",
            "/issue/content",
            "/issue/whatTheChildWants",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/issue/raisedOn",
            "/issue/category",
            "/issue/answerBy",
            "/issue/content",
            "/issue/whatTheChildWants",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "advocacy-issue-raised"
    },
    {
      "variant": "non-instructed",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/issue/raisedOn",
            "/issue/category",
            "/issue/answerBy",
            "/issue/content",
            "/issue/whatTheChildWants",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "judgement"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/issue/raisedOn",
            "/issue/category",
            "/issue/answerBy",
            "/issue/content",
            "/issue/whatTheChildWants",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "judgement"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "advocacy-issue-raised"
    },
    {
      "variant": "only-that-there-is-one",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "signal",
          "basis": "advocacy",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "signal",
          "basis": "advocacy",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "advocacy-issue-raised"
    },
    {
      "purpose": "service",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "service-partner": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreement/service",
            "/agreement/change",
            "/agreement/from",
            "/agreement/until",
            "/contact",
            "/handling"
          ],
          "basis": "service-agreement",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "agreement-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "emergency-department": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/allegation/raisedAt",
            "/allegation/criteria",
            "/allegation/role",
            "/allegation/employer",
            "/person/name",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "designated-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "allegation-against-professional-raised"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/factors",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/factors",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/factors",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/period",
            "/assessment/outcome",
            "/assessment/factors",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "host-duty-desk": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "court-guardian": "undecided"
      },
      "event": "assessment-completed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/assessment/kind",
            "/assessment/startedOn",
            "/assessment/dueOn",
            "/assessment/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "addressed"
        },
        "host-duty-desk": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "assessment-started"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "open-plan"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "open-plan"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth",
            "/contact",
            "/handling"
          ],
          "basis": "birth-notification",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth/bornOn",
            "/birth/unbornReference",
            "/birth/stays",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/birth/bornOn",
            "/birth/unbornReference",
            "/birth/stays",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "host-duty-desk": "undecided",
        "reviewing-officer": "undecided",
        "adoption-team": "undecided"
      },
      "event": "birth-registered"
    },
    {
      "variant": "care-leaver-agrees",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/status/recordedOn",
            "/status/category",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/status/recordedOn",
            "/status/category",
            "/status/activity",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/status/recordedOn",
            "/status/category",
            "/status/accommodation",
            "/status/isStayingPut",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "probation": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "care-leaver-status-changed"
    },
    {
      "variant": "care-leaver-does-not-agree",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "care-leaver-status-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-proceedings",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-proceedings",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-proceedings",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/contact",
            "/handling"
          ],
          "basis": "family-proceedings",
          "mode": "judgement"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/application/issuedOn",
            "/application/for",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "care-proceedings-issued"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/death/place",
            "/death/jointAgencyResponse",
            "/death/coronerTold",
            "/death/otherChildren",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/death/place",
            "/death/jointAgencyResponse",
            "/death/coronerTold",
            "/death/otherChildren",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/death/place",
            "/death/jointAgencyResponse",
            "/death/coronerTold",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/death/diedAt",
            "/death/expected",
            "/death/jointAgencyResponse",
            "/keyWorker",
            "/contact",
            "/handling"
          ],
          "basis": "child-death-review",
          "mode": "routine"
        },
        "child-death-overview": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-death-review",
          "mode": "routine"
        },
        "emergency-department": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "parent-service": "undecided",
        "probation": "undecided",
        "housing": "undecided"
      },
      "event": "child-death-notified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/identifiedOn",
            "/missing/lastSeenOn",
            "/missing/whereaboutsKnown",
            "/missing/lastSchool",
            "/missing/how",
            "/missing/reasonForConcern",
            "/contact",
            "/handling"
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/identifiedOn",
            "/missing/lastSeenOn",
            "/missing/whereaboutsKnown",
            "/missing/reasonForConcern",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/identifiedOn",
            "/missing/lastSeenOn",
            "/contact",
            "/handling"
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/identifiedOn",
            "/missing/lastSeenOn",
            "/missing/whereaboutsKnown",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/identifiedOn",
            "/missing/lastSeenOn",
            "/missing/whereaboutsKnown",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/identifiedOn",
            "/missing/lastSeenOn",
            "/missing/whereaboutsKnown",
            "/missing/lastSchool",
            "/missing/how",
            "/contact",
            "/handling"
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "gp": "undecided",
        "youth-justice": "undecided",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "child-missing-education-identified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/receipt/receivedOn",
            "/receipt/isComplete",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "referrer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "child-protection-file-received"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/file/sentOn",
            "/file/receivingSchool",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "education-safeguarding",
          "mode": "routine",
          "actBy": "one-working-day"
        },
        "child-protection-team": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "child-protection-file-transferred"
    },
    {
      "variant": "child-agrees",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/views/on",
            "/views/occasion",
            "/views/how",
            "/views/inTheirWords",
            "/views/whatTheyWantToHappen",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "child-views-recorded"
    },
    {
      "variant": "child-does-not-agree",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "signal",
          "basis": "independent-review",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "child-views-recorded"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/coWorking/decision",
            "/coWorking/period",
            "/coWorking/childProtectionPractitioner",
            "/coWorking/familyHelpLead",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "police-child-abuse": "undecided"
      },
      "event": "co-working-decided"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/reviewOn",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/plan/nationalReferral",
            "/plan/defenceMayApply",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/locationTypes",
            "/plan/nationalReferral",
            "/plan/defenceMayApply",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/reviewOn",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/reviewOn",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/reviewOn",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/reviewOn",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/plan/reviewOn",
            "/plan/harmTypes",
            "/plan/locationTypes",
            "/plan/nationalReferral",
            "/plan/defenceMayApply",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/change",
            "/plan/period",
            "/safeAdult",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "gp": "undecided",
        "mental-health": "undecided",
        "virtual-school": "undecided",
        "probation": "undecided",
        "court-guardian": "undecided",
        "personal-adviser": "undecided"
      },
      "event": "community-safety-plan-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "do-not-reveal-source"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "do-not-reveal-source"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/address",
            "/concern",
            "/thirdParties",
            "/foundIn",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "crime-or-immediate-danger",
          "handling": [
            "do-not-reveal-source"
          ]
        },
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "concern-raised"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "handling": [
            "do-not-reveal-source"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "handling": [
            "do-not-reveal-source"
          ]
        },
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "contact-received"
    },
    {
      "purpose": "protection",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/overdue",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "core-group-action-overdue"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/located/foundAt",
            "/located/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/located/foundAt",
            "/located/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/located/foundAt",
            "/located/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/located/foundAt",
            "/located/force",
            "/located/missingReference",
            "/located/now",
            "/located/custody",
            "/located/defenceMayApply",
            "/located/nationalReferral",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/located/foundAt",
            "/located/force",
            "/located/missingReference",
            "/located/now",
            "/located/custody",
            "/located/defenceMayApply",
            "/located/nationalReferral",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/located/foundAt",
            "/located/custody",
            "/located/defenceMayApply",
            "/located/nationalReferral",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "county-lines-located"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-proceedings",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-proceedings",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-proceedings",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/order/limitsContact",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/order/kind",
            "/order/madeOn",
            "/order/until",
            "/order/change",
            "/contact",
            "/handling"
          ],
          "basis": "order-in-force",
          "mode": "routine"
        },
        "youth-justice": "undecided",
        "adoption-team": "undecided",
        "personal-adviser": "undecided",
        "duty-desk": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "court-order-made"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreed/from",
            "/agreed/to",
            "/decisions",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreed/from",
            "/agreed/to",
            "/decisions",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreed/from",
            "/agreed/to",
            "/decisions",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreed/from",
            "/agreed/to",
            "/decisions",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreed/from",
            "/agreed/to",
            "/decisions",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/agreed/from",
            "/agreed/to",
            "/decisions",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "host-duty-desk": "undecided",
        "maternity": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "delegated-authority-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/deprivation/authority",
            "/deprivation/restrictions",
            "/deprivation/reviewOn",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/deprivation/authority",
            "/deprivation/restrictions",
            "/deprivation/reviewOn",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/deprivation/reviewOn",
            "/contact",
            "/handling"
          ],
          "basis": "advocacy",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/deprivation/change",
            "/deprivation/from",
            "/deprivation/to",
            "/deprivation/authority",
            "/deprivation/restrictions",
            "/deprivation/reviewOn",
            "/courtCase",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "dsl": "undecided",
        "youth-justice": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "deprivation-of-liberty-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "open-plan",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "open-plan",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/address",
            "/disclosure/disclosedAt",
            "/disclosure/words",
            "/disclosure/immediacy",
            "/disclosure/crimeSuspected",
            "/disclosure/goesHome",
            "/saidOf",
            "/foundIn",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "crime-or-immediate-danger",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "disclosure-in-school-recorded"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "open-plan-or-threshold",
          "handling": [
            "do-not-raise-with-either-parent"
          ],
          "actBy": "one-working-day"
        },
        "social-work": {
          "give": "signal",
          "basis": "child-protection",
          "mode": "routine",
          "when": "open-plan"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/present",
            "/child/voice",
            "/incident/reference",
            "/incident/occurredAt",
            "/allegedPerpetrator/relationshipToChild",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "under-five-or-open-plan",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/present",
            "/child/voice",
            "/incident/reference",
            "/incident/occurredAt",
            "/incident/noContactConditions",
            "/incident/safeContact",
            "/allegedPerpetrator/relationshipToChild",
            "/contact",
            "/handling"
          ],
          "basis": "operation-encompass",
          "mode": "routine",
          "actBy": "before-next-school-day",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/present",
            "/child/voice",
            "/incident/reference",
            "/incident/occurredAt",
            "/incident/safeContact",
            "/allegedPerpetrator/relationshipToChild",
            "/contact",
            "/handling"
          ],
          "basis": "child-welfare",
          "mode": "routine",
          "when": "school-age-on-no-roll",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "domestic-abuse-incident-notified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/attendance",
            "/contact",
            "/handling"
          ],
          "basis": "unscheduled-care",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "ed-attended"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/homeEducation/change",
            "/homeEducation/from",
            "/homeEducation/childLastSeenOn",
            "/homeEducation/authorityConsent",
            "/contact",
            "/handling"
          ],
          "basis": "missing-education",
          "mode": "routine",
          "when": "open-plan"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/homeEducation/change",
            "/homeEducation/from",
            "/homeEducation/authorityConsent",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/homeEducation/change",
            "/homeEducation/from",
            "/homeEducation/childLastSeenOn",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/homeEducation/change",
            "/homeEducation/from",
            "/homeEducation/childLastSeenOn",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/homeEducation/change",
            "/homeEducation/from",
            "/homeEducation/authorityConsent",
            "/homeEducation/suitability",
            "/homeEducation/childLastSeenOn",
            "/contact",
            "/handling"
          ],
          "basis": "missing-education",
          "mode": "routine"
        },
        "public-health-nursing": "undecided",
        "gp": "undecided",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "elective-home-education-notified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "exclusion-notification",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "exclusion-notification",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/exclusion/kind",
            "/exclusion/change",
            "/exclusion/from",
            "/exclusion/to",
            "/exclusion/sessionsThisYear",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/exclusion/kind",
            "/exclusion/change",
            "/exclusion/from",
            "/exclusion/to",
            "/exclusion/sessionsThisYear",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/exclusion/kind",
            "/exclusion/change",
            "/exclusion/from",
            "/exclusion/to",
            "/exclusion/sessionsThisYear",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/exclusion/kind",
            "/exclusion/change",
            "/exclusion/from",
            "/exclusion/to",
            "/exclusion/sessions",
            "/exclusion/sessionsThisYear",
            "/exclusion/reasons",
            "/exclusion/educationMeanwhile",
            "/exclusion/governorsDecideBy",
            "/contact",
            "/handling"
          ],
          "basis": "exclusion-notification",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/exclusion/kind",
            "/exclusion/change",
            "/exclusion/from",
            "/exclusion/to",
            "/exclusion/educationMeanwhile",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "placement-provider": "undecided",
        "mental-health": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "exclusion-recorded"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/indicators",
            "/risk/immediacy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/indicators",
            "/risk/immediacy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/indicators",
            "/risk/immediacy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/indicators",
            "/risk/immediacy",
            "/risk/locationTypes",
            "/risk/nationalReferral",
            "/risk/defenceMayApply",
            "/adultsOfConcern",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/address",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/immediacy",
            "/risk/summary",
            "/risk/nationalReferral",
            "/risk/defenceMayApply",
            "/adultsOfConcern",
            "/foundIn",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "crime-or-immediate-danger",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/indicators",
            "/risk/nationalReferral",
            "/risk/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/risk/identifiedAt",
            "/risk/types",
            "/risk/indicators",
            "/risk/nationalReferral",
            "/risk/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "exploitation-risk-identified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-group-decision-making",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-group-decision-making",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/meeting/change",
            "/meeting/on",
            "/meeting/stage",
            "/meeting/childTookPart",
            "/meeting/outcome",
            "/meeting/coordinator",
            "/contact",
            "/handling"
          ],
          "basis": "family-group-decision-making",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/meeting/change",
            "/meeting/on",
            "/meeting/stage",
            "/meeting/outcome",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/meeting/change",
            "/meeting/on",
            "/meeting/stage",
            "/meeting/offeredTo",
            "/meeting/whyNotOffered",
            "/meeting/outcome",
            "/contact",
            "/handling"
          ],
          "basis": "family-group-decision-making",
          "mode": "judgement"
        },
        "advocacy": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "family-group-decision-making-changed"
    },
    {
      "variant": "stepped-up",
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "reviewing-officer": "undecided"
      },
      "event": "family-help-step-changed"
    },
    {
      "variant": "stepped-down",
      "purpose": "service",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "service-partner": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/step/change",
            "/step/toLevel",
            "/step/on",
            "/step/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "service-agreement",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "family-help-step-changed"
    },
    {
      "variant": "closed",
      "purpose": "service",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "service-partner": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/step/change",
            "/step/on",
            "/step/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "service-agreement",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "family-help-step-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/network/change",
            "/network/from",
            "/network/to",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-group-decision-making",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "family-group-decision-making",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/network",
            "/parts",
            "/contact",
            "/handling"
          ],
          "basis": "family-group-decision-making",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/network/change",
            "/network/from",
            "/network/to",
            "/network/reviewOn",
            "/network/isSafe",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/network",
            "/contact",
            "/handling"
          ],
          "basis": "family-group-decision-making",
          "mode": "judgement"
        },
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "family-network-plan-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "personal-duty-to-police-not-discharged",
            "do-not-raise-with-either-parent"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "personal-duty-to-police-not-discharged",
            "do-not-raise-with-either-parent"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day",
          "handling": [
            "personal-duty-to-police-not-discharged",
            "do-not-raise-with-either-parent"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/address",
            "/report",
            "/otherGirls",
            "/foundIn",
            "/contact",
            "/handling"
          ],
          "basis": "female-genital-mutilation",
          "mode": "routine",
          "handling": [
            "personal-duty-to-police-not-discharged",
            "do-not-raise-with-either-parent"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/child/address",
            "/report",
            "/otherGirls",
            "/foundIn",
            "/contact",
            "/handling"
          ],
          "basis": "female-genital-mutilation",
          "mode": "routine",
          "handling": [
            "personal-duty-to-police-not-discharged",
            "do-not-raise-with-either-parent"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/report/basis",
            "/report/learnedAt",
            "/report/policeTold",
            "/report/policeReference",
            "/report/safeguardingAction",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "reviewing-officer": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "fgm-reported"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "emergency-department": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "designated-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/request",
            "/requester",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "placement-search": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "information-requested"
    },
    {
      "purpose": "protection",
      "rows": {
        "referrer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "information-returned"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/category",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/outcome",
            "/conference/coreGroupFirstOn",
            "/conference/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "host-duty-desk": "undecided",
        "court-guardian": "undecided"
      },
      "event": "initial-conference-held"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "actBy": "one-working-day"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/injury/seenAt",
            "/injury/kinds",
            "/contact",
            "/handling"
          ],
          "basis": "unscheduled-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/injury/seenAt",
            "/injury/kinds",
            "/injury/paediatricReview",
            "/injury/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/injury/seenAt",
            "/injury/kinds",
            "/injury/paediatricReview",
            "/injury/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/injury/seenAt",
            "/injury/kinds",
            "/injury/paediatricReview",
            "/injury/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/injury/seenAt",
            "/injury/mobility",
            "/injury/kinds",
            "/injury/paediatricReview",
            "/injury/now",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "injury-to-non-mobile-infant-recorded"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "involvement-ended"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "reads": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/involvement/kind",
            "/involvement/organisation",
            "/involvement/team"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "involvement-started"
    },
    {
      "variant": "informal",
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/arrangement/support",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/arrangement/support",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "court-guardian": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "kinship-arrangement-changed"
    },
    {
      "variant": "private-law-order",
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/arrangement/support",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/arrangement/support",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "court-guardian": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "kinship-arrangement-changed"
    },
    {
      "variant": "kinship-foster",
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/delegatedAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/delegatedAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/delegatedAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/delegatedAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "kinship-arrangement-changed"
    },
    {
      "variant": "special-guardianship",
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/arrangement/support",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/arrangement/kind",
            "/arrangement/change",
            "/arrangement/from",
            "/arrangement/to",
            "/arrangement/support",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "court-guardian": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "kinship-arrangement-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/leadership/role",
            "/leadership/change",
            "/leadership/practitioner",
            "/leadership/period",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "host-duty-desk": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "parent-service": "undecided",
        "probation": "undecided",
        "housing": "undecided"
      },
      "event": "lead-practitioner-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/parentalResponsibility",
            "/delegatedAuthority",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/parentalResponsibility",
            "/delegatedAuthority",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/parentalResponsibility",
            "/delegatedAuthority",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/parentalResponsibility",
            "/delegatedAuthority",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/parentalResponsibility",
            "/delegatedAuthority",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/legal",
            "/parentalResponsibility",
            "/delegatedAuthority",
            "/consentContact",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "maternity": "undecided",
        "youth-justice": "undecided",
        "personal-adviser": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "legal-status-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/to",
            "/lookedAfter/isCareLeaver",
            "/lookedAfter/supportAfterwards",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "family-help-lead": "undecided",
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "court-guardian": "undecided",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "looked-after-ended"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "unscheduled-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/lookedAfter/from",
            "/lookedAfter/legalStatus",
            "/lookedAfter/categoryOfNeed",
            "/lookedAfter/hostAuthority",
            "/header",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "family-help-lead": "undecided",
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "court-guardian": "undecided",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "looked-after-started"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/reason",
            "/conference/repeat",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safetyPlan",
            "/conference/safeContact",
            "/victim",
            "/perpetrator",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/reason",
            "/conference/repeat",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safetyPlan",
            "/conference/safeContact",
            "/victim",
            "/perpetrator",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "emergency-department": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/reference",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/actions",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/conference/heldOn",
            "/conference/adviser",
            "/conference/safeContact",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "host-duty-desk": "undecided",
        "reviewing-officer": "undecided",
        "court-guardian": "undecided"
      },
      "event": "marac-outcome-recorded"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/policeReference",
            "/missing/endedAt",
            "/missing/how",
            "/missing/condition",
            "/missing/returnInterviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/policeReference",
            "/missing/endedAt",
            "/missing/how",
            "/missing/condition",
            "/missing/returnInterviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/policeReference",
            "/missing/endedAt",
            "/missing/how",
            "/missing/condition",
            "/missing/returnInterviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/policeReference",
            "/missing/endedAt",
            "/missing/how",
            "/missing/condition",
            "/missing/returnInterviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/policeReference",
            "/missing/endedAt",
            "/missing/how",
            "/missing/condition",
            "/missing/foundInForce",
            "/missing/preventionInterview",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/policeReference",
            "/missing/endedAt",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/endedAt",
            "/missing/returnInterviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/endedAt",
            "/missing/returnInterviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/endedAt",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "missing-ended"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-response": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/missing/policeReference",
            "/missing/policeGrading",
            "/missing/exploitationSuspected",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/missing/policeReference",
            "/missing/policeGrading",
            "/missing/exploitationSuspected",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/missing/policeReference",
            "/missing/policeGrading",
            "/missing/exploitationSuspected",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/missing/policeReference",
            "/missing/policeGrading",
            "/missing/exploitationSuspected",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/since",
            "/missing/policeReference",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/missing/policeReference",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/missing/policeReference",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/missing/type",
            "/missing/since",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "missing-started"
    },
    {
      "purpose": "statistics",
      "rows": {
        "statistics": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "official-statistics",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing"
      },
      "event": "national-framework-indicator-published"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/nationalReferral/recoveryUntil",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/nationalReferral/recoveryUntil",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/nationalReferral/recoveryUntil",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/stage",
            "/nationalReferral/decision",
            "/nationalReferral/decidedAt",
            "/nationalReferral/recoveryUntil",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "family-help-lead": "undecided",
        "probation": "undecided",
        "court-guardian": "undecided",
        "personal-adviser": "undecided"
      },
      "event": "national-referral-decided"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/madeAt",
            "/nationalReferral/exploitationTypes",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/madeAt",
            "/nationalReferral/exploitationTypes",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/madeAt",
            "/nationalReferral/exploitationTypes",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/madeAt",
            "/nationalReferral/firstResponder",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/madeAt",
            "/nationalReferral/firstResponder",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/madeAt",
            "/nationalReferral/firstResponder",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/nationalReferral/reference",
            "/nationalReferral/madeAt",
            "/nationalReferral/firstResponder",
            "/nationalReferral/defenceMayApply",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence",
            "not-for-prosecution-of-this-child-without-release"
          ]
        },
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "family-help-lead": "undecided",
        "probation": "undecided",
        "court-guardian": "undecided",
        "personal-adviser": "undecided"
      },
      "event": "national-referral-made"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "host-duty-desk": "undecided",
        "reviewing-officer": "undecided",
        "icb": "undecided",
        "child-protection-team": "undecided"
      },
      "event": "nhs-number-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/offRoll/on",
            "/offRoll/ground",
            "/offRoll/destination",
            "/offRoll/lastSeenAt",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine",
          "when": "open-plan"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "school-attendance",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/offRoll/on",
            "/offRoll/startsThere",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/offRoll/on",
            "/offRoll/ground",
            "/offRoll/destination",
            "/offRoll/receivingSchool",
            "/offRoll/startsThere",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/offRoll/on",
            "/offRoll/ground",
            "/offRoll/destination",
            "/offRoll/receivingSchool",
            "/offRoll/startsThere",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/offRoll/on",
            "/offRoll/ground",
            "/offRoll/destination",
            "/offRoll/receivingSchool",
            "/offRoll/receivingSchoolUrn",
            "/offRoll/startsThere",
            "/offRoll/lastSeenAt",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "public-health-nursing": "undecided",
        "youth-justice": "undecided",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "off-roll-notified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/decision",
            "/reasons",
            "/needsAssessment",
            "/carePlan",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/decision/from",
            "/decision/hostAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/decision/from",
            "/decision/kind",
            "/decision/hostAuthority",
            "/decision/distanceMiles",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "youth-justice": "undecided",
        "advocacy": "undecided",
        "court-guardian": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "out-of-area-placement-decided"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/service",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "when": "open-plan",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/service",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/service",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/service",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "reviewing-officer": "undecided",
        "court-guardian": "undecided"
      },
      "event": "parent-service-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/timetable/from",
            "/timetable/to",
            "/timetable/reviewDate",
            "/timetable/hoursPerWeek",
            "/timetable/planToFullTime",
            "/timetable/safeWhenNotInSchool",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/timetable/from",
            "/timetable/to",
            "/timetable/reviewDate",
            "/timetable/hoursPerWeek",
            "/timetable/planToFullTime",
            "/timetable/safeWhenNotInSchool",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/timetable/from",
            "/timetable/to",
            "/timetable/reviewDate",
            "/timetable/hoursPerWeek",
            "/timetable/reason",
            "/timetable/planToFullTime",
            "/timetable/parentAgreed",
            "/contact",
            "/handling"
          ],
          "basis": "education-safeguarding",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/timetable/from",
            "/timetable/to",
            "/timetable/reviewDate",
            "/timetable/hoursPerWeek",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": "undecided",
        "placement-provider": "undecided",
        "mental-health": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "part-time-timetable-started"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "responsible-authority",
          "actBy": "one-working-day",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/naming/namedOn",
            "/naming/planReference",
            "/naming/peerIs",
            "/naming/harmTypes",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/naming/namedOn",
            "/naming/planReference",
            "/naming/peerIs",
            "/naming/harmTypes",
            "/leadPractitioner",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "peer-named"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "leaving-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "judgement"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "judgement"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "judgement"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "judgement"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/personalAdviser",
            "/contact",
            "/handling"
          ],
          "basis": "leaving-care",
          "mode": "judgement"
        },
        "dsl": "undecided",
        "advocacy": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "personal-adviser-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "personal-data-breach",
          "mode": "routine",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "personal-data-breach",
          "mode": "routine",
          "handling": [
            "do-not-pass-on"
          ]
        },
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "personal-data-breach-decided"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/to",
            "/placement/noticeGivenOn",
            "/placement/noticeDays",
            "/placement/endedBy",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "advocacy": "undecided",
        "court-guardian": "undecided",
        "personal-adviser": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "placement-ended"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement",
            "/needsAssessment",
            "/reasons",
            "/carePlan",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/address",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/hostAuthority",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/address",
            "/contactRules",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine",
          "askWhenShielded": {
            "fields": [
              "/placement/address"
            ],
            "question": "does-the-lead-need-the-address"
          }
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/address",
            "/contactRules",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine",
          "askWhenShielded": {
            "fields": [
              "/placement/address"
            ],
            "question": "does-the-lead-need-the-address"
          }
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement",
            "/needsAssessment",
            "/carePlan",
            "/contactRules",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "previous-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/previous",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "mental-health": "undecided",
        "advocacy": "undecided",
        "court-guardian": "undecided"
      },
      "reads": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/placement/provider"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/placement/provider"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/placement/provider"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/placement/provider"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "placement-moved"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "placement-search": {
          "give": "fields",
          "fields": [
            "/search/reference",
            "/search/on",
            "/search/soughtSince",
            "/search/providersAsked",
            "/search/offers",
            "/search/why",
            "/contact",
            "/handling"
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "virtual-school": "undecided",
        "advocacy": "undecided",
        "court-guardian": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "placement-not-found"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "provider-notification",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "provider-notification",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/notification",
            "/thirdParties",
            "/contact",
            "/handling"
          ],
          "basis": "provider-notification",
          "mode": "routine"
        },
        "inspectorate": {
          "give": "fields",
          "fields": [
            "/notification",
            "/contact",
            "/handling"
          ],
          "basis": "provider-notification",
          "mode": "routine"
        },
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "placement-provider-event-notified"
    },
    {
      "variant": "need",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/search/neededFrom",
            "/search/urgency",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-search": {
          "give": "fields",
          "fields": [
            "/search",
            "/contact",
            "/handling"
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "advocacy": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "placement-sought"
    },
    {
      "variant": "match",
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/search/neededFrom",
            "/search/urgency",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "placement-search": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/search",
            "/contact",
            "/handling"
          ],
          "basis": "placement-search",
          "mode": "routine"
        },
        "advocacy": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "placement-sought"
    },
    {
      "purpose": "statistics",
      "rows": {
        "statistics": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "official-statistics",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing"
      },
      "event": "placement-sufficiency-reported"
    },
    {
      "variant": "child-protection",
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/category",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/category",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/category",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/category",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/category",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/category",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/from",
            "/plan/to",
            "/leadPractitioner",
            "/outOfHours",
            "/contact"
          ],
          "basis": "unscheduled-care",
          "mode": "routine"
        },
        "police-response": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "placement-provider": "undecided",
        "mental-health": "undecided",
        "maternity": "undecided",
        "youth-justice": "undecided",
        "court-guardian": "undecided"
      },
      "event": "plan-changed"
    },
    {
      "variant": "child-in-need",
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "placement-provider": "undecided",
        "mental-health": "undecided"
      },
      "event": "plan-changed"
    },
    {
      "variant": "looked-after",
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/from",
            "/plan/to",
            "/leadPractitioner",
            "/outOfHours",
            "/contact"
          ],
          "basis": "unscheduled-care",
          "mode": "routine"
        },
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "icb": "undecided",
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "advocacy": "undecided",
        "court-guardian": "undecided",
        "personal-adviser": "undecided"
      },
      "event": "plan-changed"
    },
    {
      "variant": "child-community-safety",
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": "undecided",
        "gp": "undecided",
        "placement-provider": "undecided",
        "youth-justice": "undecided",
        "housing": "undecided",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "plan-changed"
    },
    {
      "variant": "family-help",
      "purpose": "service",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "service-partner": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/kind",
            "/plan/change",
            "/plan/from",
            "/plan/to",
            "/plan/reviewDate",
            "/leadPractitioner",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "service-agreement",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "plan-changed"
    },
    {
      "variant": "family-network",
      "purpose": "service",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "service-partner": "undecided"
      },
      "event": "plan-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/preProceedings/reviewBy",
            "/preProceedings/familyGroupMeetingOffered",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/preProceedings/from",
            "/preProceedings/reviewBy",
            "/preProceedings/familyGroupMeetingOffered",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "parent-service": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "pre-proceedings-started"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/previous/option",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "judgement"
        },
        "adoption-team": "undecided",
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "previous-permanence-recorded"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "private-fostering",
          "mode": "routine",
          "actBy": "one-working-day"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "private-fostering",
          "mode": "routine",
          "actBy": "one-working-day"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "public-health-nursing": "undecided",
        "gp": "undecided",
        "dsl": "undecided",
        "virtual-school": "undecided",
        "education-welfare": "undecided"
      },
      "event": "private-fostering-notified"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "emergency-department": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "education-welfare": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/disagreement",
            "/raisedBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed"
        },
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "professional-disagreement-raised"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "referrer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/referral/inReplyTo",
            "/referral/decision",
            "/referral/decidedAt",
            "/referral/nextStep",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "family-help-lead": "undecided"
      },
      "event": "referral-decided"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "restriction-changed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/interview/risk",
            "/interview/nextSteps",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/interview/risk",
            "/interview/nextSteps",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/interview/risk",
            "/interview/nextSteps",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/interview/risk",
            "/interview/nextSteps",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/interview/policeReference",
            "/interview/risk",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/interview/policeReference",
            "/interview/risk",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "not-for-intelligence"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/interview/change",
            "/interview/on",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "mental-health": "undecided",
        "advocacy": "undecided"
      },
      "event": "return-interview-changed"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/review/decisions",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/review/decisions",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/review/participation",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/review/participation",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/kind",
            "/review/heldOn",
            "/review/nextOn",
            "/review/decisions",
            "/review/recommendations",
            "/chairedBy",
            "/contact",
            "/handling"
          ],
          "basis": "independent-review",
          "mode": "judgement"
        },
        "gp": "undecided",
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "review-held"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/period",
            "/enquiry/outcome",
            "/enquiry/next",
            "/enquiry/conferenceBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "court-guardian": "undecided"
      },
      "event": "section-47-enquiry-concluded"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/jointWithPolice",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/jointWithPolice",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/jointWithPolice",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/jointWithPolice",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/jointWithPolice",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/enquiry/startedOn",
            "/enquiry/leadPractitioner",
            "/familyNotice/given",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "parent-service": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "court-guardian": "undecided"
      },
      "event": "section-47-enquiry-started"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/incident/incidentOn",
            "/incident/kind",
            "/incident/rapidReviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/incident/incidentOn",
            "/incident/kind",
            "/incident/rapidReviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/incident/incidentOn",
            "/incident/kind",
            "/incident/rapidReviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "judgement"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/incident",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "icb": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/incident",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-death-overview": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/incident/incidentOn",
            "/incident/kind",
            "/incident/rapidReviewBy",
            "/contact",
            "/handling"
          ],
          "basis": "child-death-review",
          "mode": "routine"
        },
        "inspectorate": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "serious-incident",
          "mode": "routine"
        },
        "national-panel": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "serious-incident",
          "mode": "routine"
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "statistics": "nothing",
        "court-guardian": "undecided"
      },
      "event": "serious-incident-notified"
    },
    {
      "purpose": "welfare",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "adoption-team": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "personal-adviser": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/change/from",
            "/socialWorker",
            "/outOfHours",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "parent-service": "undecided",
        "probation": "undecided",
        "housing": "undecided",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "social-worker-changed"
    },
    {
      "variant": "guardian-agrees",
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/guardianship/wasLookedAfter",
            "/guardianship/supportUntil",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/guardianship/wasLookedAfter",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/guardianship/wasLookedAfter",
            "/guardianship/reasonEpisodeCeased",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "special-guardianship-made"
    },
    {
      "variant": "guardian-does-not-agree",
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/guardianship/wasLookedAfter",
            "/guardianship/supportUntil",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/guardianship/madeOn",
            "/contact",
            "/handling"
          ],
          "basis": "parental-responsibility",
          "mode": "routine"
        },
        "mental-health": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "special-guardianship-made"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-response": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "emergency-department": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "designated-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/call/at",
            "/call/urgency",
            "/call/by",
            "/call/reason",
            "/call/bring",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "reviewing-officer": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "strategy-discussion-called"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "placement-provider": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "parent-service": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "youth-justice": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "probation": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "housing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "designated-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/discussion/heldAt",
            "/discussion/outcome",
            "/discussion/familyToBeTold",
            "/discussion/actions",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine",
          "when": "addressed",
          "handling": [
            "do-not-raise-with-either-parent"
          ]
        },
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "education-welfare": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "reviewing-officer": "undecided"
      },
      "event": "strategy-discussion-held"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "dsl": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "mental-health": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "judgement"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/review/of",
            "/review/heldOn",
            "/review/outcome",
            "/review/nextOn",
            "/review/services",
            "/contact",
            "/handling"
          ],
          "basis": "kinship-care",
          "mode": "routine"
        },
        "reviewing-officer": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "support-plan-reviewed"
    },
    {
      "purpose": "protection",
      "rows": {
        "duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "child-protection-team": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-child-abuse": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/from",
            "/plan/expectedOn",
            "/plan/category",
            "/plan/leadPractitioner",
            "/plan/outOfHours",
            "/mother/nhsNumber",
            "/mother/name",
            "/mother/birthDate",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/from",
            "/plan/expectedOn",
            "/plan/category",
            "/plan/leadPractitioner",
            "/plan/outOfHours",
            "/mother/nhsNumber",
            "/mother/name",
            "/mother/birthDate",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/from",
            "/plan/expectedOn",
            "/plan/category",
            "/plan/leadPractitioner",
            "/plan/outOfHours",
            "/mother/nhsNumber",
            "/mother/name",
            "/mother/birthDate",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/from",
            "/plan/expectedOn",
            "/plan/category",
            "/plan/leadPractitioner",
            "/plan/outOfHours",
            "/mother/nhsNumber",
            "/mother/name",
            "/mother/birthDate",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "emergency-department": {
          "give": "available",
          "on": "attendance",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/from",
            "/plan/expectedOn",
            "/plan/leadPractitioner",
            "/plan/outOfHours",
            "/mother/nhsNumber",
            "/mother/name",
            "/mother/birthDate",
            "/contact",
            "/handling"
          ],
          "basis": "unscheduled-care",
          "mode": "routine"
        },
        "maternity": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/plan/from",
            "/plan/expectedOn",
            "/plan/atBirth",
            "/plan/leadPractitioner",
            "/plan/outOfHours",
            "/mother",
            "/bookedWith",
            "/contact",
            "/handling"
          ],
          "basis": "child-protection",
          "mode": "routine"
        },
        "police-response": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "mental-health": "undecided",
        "parent-service": "undecided",
        "court-guardian": "undecided"
      },
      "event": "unborn-child-plan-started"
    },
    {
      "purpose": "welfare",
      "rows": {
        "host-duty-desk": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/to",
            "/placement/providerName",
            "/placement/setting",
            "/placement/address",
            "/contact",
            "/handling"
          ],
          "basis": "statutory-notification",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "virtual-school": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/to",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "routine"
        },
        "advocacy": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/to",
            "/placement/reviewOn",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "judgement"
        },
        "court-guardian": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/placement/from",
            "/placement/to",
            "/placement/reviewOn",
            "/contact",
            "/handling"
          ],
          "basis": "looked-after-care",
          "mode": "judgement"
        },
        "inspectorate": {
          "give": "fields",
          "fields": [
            "/placement/from",
            "/placement/to",
            "/placement/providerName",
            "/placement/setting",
            "/placement/providerSector",
            "/placement/registrationApplied",
            "/contact",
            "/handling"
          ],
          "basis": "unregistered-provision",
          "mode": "judgement"
        },
        "public-health-nursing": "undecided",
        "mental-health": "undecided",
        "youth-justice": "undecided",
        "duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "family-help-lead": "nothing",
        "child-protection-team": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "education-welfare": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing"
      },
      "event": "unregistered-placement-used"
    },
    {
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/appointment",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine",
          "when": "open-plan"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/appointment/on",
            "/appointment/missedInTwelveMonths",
            "/appointment/clinicalNeed",
            "/appointment/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/appointment/on",
            "/appointment/missedInTwelveMonths",
            "/appointment/clinicalNeed",
            "/appointment/effectOnChild",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "public-health-nursing": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/appointment",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "gp": {
          "give": "fields",
          "fields": [
            "/child/identifiers",
            "/child/givenName",
            "/child/familyName",
            "/child/birthDate",
            "/appointment",
            "/contact",
            "/handling"
          ],
          "basis": "duty-to-share",
          "mode": "routine"
        },
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing",
        "child-protection-team": "nothing",
        "mental-health": "nothing",
        "parent-service": "nothing",
        "maternity": "nothing",
        "virtual-school": "nothing",
        "education-welfare": "nothing",
        "youth-justice": "nothing",
        "probation": "nothing",
        "housing": "nothing",
        "advocacy": "nothing",
        "court-guardian": "nothing",
        "adoption-team": "nothing",
        "personal-adviser": "nothing",
        "placement-search": "nothing",
        "designated-officer": "nothing",
        "child-death-overview": "nothing",
        "inspectorate": "nothing",
        "national-panel": "nothing",
        "statistics": "nothing",
        "placement-provider": "undecided"
      },
      "event": "was-not-brought"
    }
  ]
}

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
    "referrer": "The team that raised the concern that is answered",
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
      "purpose": "service",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
      "event": "involvement-started"
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
        "social-work": {
          "give": "fields",
          "fields": [
            ""
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
          "basis": "statutory-notification",
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
          "basis": "statutory-notification",
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
      "event": "placement-moved"
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
          "basis": "child-welfare",
          "mode": "routine"
        },
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
        "reviewing-officer": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
          "basis": "child-welfare",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
          "basis": "child-welfare",
          "mode": "routine"
        },
        "family-help-lead": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
      "purpose": "welfare",
      "rows": {
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
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
          "basis": "child-welfare",
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
    }
  ]
}

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
    "referrer": "The team that raised the concern that is answered"
  },
  "aliases": {},
  "blocks": [
    {
      "event": "concern-raised",
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
        "social-work": "nothing",
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
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
        "emergency-department": "nothing",
        "public-health-nursing": "nothing",
        "gp": "nothing",
        "icb": "nothing",
        "dsl": "nothing",
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "referral-decided",
      "purpose": "welfare",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
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
        }
      }
    },
    {
      "event": "plan-changed",
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
        "police-response": "nothing",
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
        "icb": "nothing",
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
        "placement-provider": "undecided",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "plan-changed",
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
        "host-duty-desk": "nothing",
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
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
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
        "icb": "nothing",
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
        "placement-provider": "undecided",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "plan-changed",
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
        "police-child-abuse": "nothing",
        "police-response": "nothing",
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
        "icb": "undecided",
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
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "plan-changed",
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
        "host-duty-desk": "undecided",
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
        "police-response": "nothing",
        "emergency-department": "nothing",
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
        "gp": "undecided",
        "icb": "nothing",
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
        "placement-provider": "undecided",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "plan-changed",
      "variant": "family-help",
      "purpose": "service",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
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
        "referrer": "nothing"
      }
    },
    {
      "event": "plan-changed",
      "variant": "family-network",
      "purpose": "service",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
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
        "service-partner": "undecided",
        "referrer": "nothing"
      }
    },
    {
      "event": "placement-moved",
      "purpose": "welfare",
      "rows": {
        "duty-desk": "nothing",
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
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
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
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "involvement-started",
      "purpose": "welfare",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
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
        "referrer": "nothing"
      }
    },
    {
      "event": "involvement-ended",
      "purpose": "welfare",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
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
        "referrer": "nothing"
      }
    },
    {
      "event": "domestic-abuse-incident-notified",
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
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "signal",
          "basis": "child-protection",
          "mode": "routine",
          "when": "open-plan"
        },
        "reviewing-officer": "nothing",
        "police-child-abuse": "nothing",
        "police-response": "nothing",
        "emergency-department": "nothing",
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
        "gp": "nothing",
        "icb": "nothing",
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
        "placement-provider": "nothing",
        "previous-provider": "nothing",
        "service-partner": "nothing",
        "referrer": "nothing"
      }
    },
    {
      "event": "ed-attended",
      "purpose": "welfare",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
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
        "referrer": "nothing"
      }
    },
    {
      "event": "agreement-changed",
      "purpose": "service",
      "rows": {
        "duty-desk": "nothing",
        "host-duty-desk": "nothing",
        "social-work": {
          "give": "fields",
          "fields": [
            ""
          ],
          "basis": "child-welfare",
          "mode": "routine"
        },
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
        "referrer": "nothing"
      }
    },
    {
      "event": "restriction-changed",
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
        "host-duty-desk": "nothing",
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
        "referrer": "nothing"
      }
    }
  ]
}

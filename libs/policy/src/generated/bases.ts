// Generated from schemas/ by `npm run generate`. Do not edit.
import { type Bases } from '../bases.js'

export const bases: Bases = {
  "child-protection": {
    "purpose": "Protect a child from harm",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 18 safeguarding of children",
    "para18Reason": "WOULD_PREJUDICE",
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.47",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "overriding public interest",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "operation-encompass": {
    "purpose": "Let the school support a child after domestic abuse",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Domestic Abuse Act 2021",
      "section": "s.49A",
      "inForceFrom": "2025-11-07",
      "inForceTo": null
    },
    "otherwise": "duty-to-share",
    "confidentiality": "required by law",
    "duty": {
      "where": "child-lives-in-publishers-area",
      "fixesThirdParties": true,
      "on": {
        "domestic-abuse-incident-notified": [
          "dsl"
        ]
      },
      "discharge": "Discharged when the school has it before the start of the next school day"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "statutory-notification": {
    "purpose": "Tell those who must be told of a placement",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Care Planning, Placement and Case Review (England) Regulations 2010",
      "section": "reg 13",
      "inForceFrom": "2011-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "placement-moved": [
          "reviewing-officer",
          "gp",
          "icb",
          "dsl",
          "placement-provider",
          "host-duty-desk"
        ],
        "placement-ended": [
          "reviewing-officer",
          "gp",
          "icb",
          "dsl",
          "placement-provider",
          "host-duty-desk"
        ],
        "out-of-area-placement-decided": [
          "reviewing-officer",
          "icb",
          "host-duty-desk"
        ],
        "unregistered-placement-used": [
          "host-duty-desk"
        ],
        "kinship-arrangement-changed": [
          "host-duty-desk"
        ]
      },
      "discharge": "Discharged for these recipients; the child, the parents and the contact persons are told by the authority itself"
    },
    "unconfirmed": [
      "schedule1",
      "duty"
    ]
  },
  "child-welfare": {
    "purpose": "Promote a child's welfare together",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 18 safeguarding of children",
    "para18Reason": "NOT_REASONABLE_TO_OBTAIN",
    "gateway": {
      "statute": "Children Act 2004",
      "section": "ss.10, 11",
      "inForceFrom": "2005-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "duty-to-share": {
    "purpose": "Promote a child's welfare together",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 18 safeguarding of children",
    "para18Reason": "NOT_REASONABLE_TO_OBTAIN",
    "gateway": {
      "statute": "Children Act 2004",
      "section": "s.16LA",
      "inForceFrom": null,
      "inForceTo": null
    },
    "otherwise": "child-welfare",
    "confidentiality": "required by law",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "confidentiality"
    ]
  },
  "unscheduled-care": {
    "purpose": "Recognise a protected child in unscheduled care",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(h) health or social care",
    "schedule1": "para 2 health or social care",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 2004",
      "section": "s.11",
      "inForceFrom": "2005-10-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "service-agreement": {
    "purpose": "Offer help that the family agreed to",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(h) health or social care",
    "schedule1": "para 2 health or social care",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.17",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "agreement of the family",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "claim-for-confirmation": {
    "purpose": "Let the responsible authority confirm or refute a claim",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 18 safeguarding of children",
    "para18Reason": "NOT_REASONABLE_TO_OBTAIN",
    "gateway": {
      "statute": "Children Act 2004",
      "section": "s.10",
      "inForceFrom": "2005-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "overriding public interest",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "female-genital-mutilation": {
    "purpose": "Tell police of female genital mutilation found on a girl",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Female Genital Mutilation Act 2003",
      "section": "s.5B",
      "inForceFrom": "2015-10-31",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "fgm-reported": [
          "police-response",
          "police-child-abuse"
        ]
      },
      "discharge": "A personal duty of the professional: not discharged until police have confirmed the report"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "child-death-review": {
    "purpose": "Review the death of a child",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 2004",
      "section": "ss.16M to 16Q",
      "inForceFrom": "2018-06-29",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "child-death-notified": [
          "child-death-overview",
          "icb"
        ],
        "serious-incident-notified": [
          "child-death-overview"
        ]
      },
      "discharge": "Discharged when the child death review partners have it"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom",
      "duty"
    ]
  },
  "serious-incident": {
    "purpose": "Notify serious harm to a child where abuse or neglect is known or suspected",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 2004",
      "section": "s.16C(1)",
      "inForceFrom": "2018-06-29",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "serious-incident-notified": [
          "national-panel",
          "inspectorate"
        ]
      },
      "discharge": "Not discharged until the Panel has confirmed the notification, within five working days"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom",
      "duty"
    ]
  },
  "public-protection": {
    "purpose": "Protect a child from an adult who is managed for the risk to others",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 18 safeguarding of children",
    "para18Reason": "WOULD_PREJUDICE",
    "gateway": {
      "statute": "Criminal Justice Act 2003",
      "section": "s.325",
      "inForceFrom": "2004-04-05",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "overriding public interest",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "private-fostering": {
    "purpose": "Satisfy the authority that a privately fostered child is well",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 18 safeguarding of children",
    "para18Reason": "NOT_REASONABLE_TO_OBTAIN",
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.67",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "private-fostering-notified": [
          "duty-desk",
          "host-duty-desk"
        ]
      },
      "discharge": "Discharged for the agency that notifies; the parents and the carer have duties of their own"
    },
    "unconfirmed": [
      "article6",
      "schedule1",
      "gateway.inForceFrom",
      "duty"
    ]
  },
  "birth-notification": {
    "purpose": "Start the care of a child who is born",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(h) health or social care",
    "schedule1": "para 2 health or social care",
    "para18Reason": null,
    "gateway": {
      "statute": "National Health Service Act 2006",
      "section": "s.269",
      "inForceFrom": "2007-03-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "birth-registered": [
          "public-health-nursing"
        ]
      },
      "discharge": "The notification of birth is the health service’s own; this passes it on"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom",
      "duty"
    ]
  },
  "school-attendance": {
    "purpose": "Get a child who misses school back to school",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "School Attendance (Pupil Registration) (England) Regulations 2024",
      "section": "reg 13",
      "inForceFrom": "2024-08-19",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "off-roll-notified": [
          "education-welfare"
        ],
        "absence-concern-raised": [
          "education-welfare"
        ]
      },
      "discharge": "Discharged by the school’s return to the authority"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.section",
      "duty"
    ]
  },
  "exclusion-notification": {
    "purpose": "Tell those who must be told of an exclusion",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Education Act 2002",
      "section": "s.51A",
      "inForceFrom": "2012-09-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "exclusion-recorded": [
          "education-welfare",
          "social-work",
          "virtual-school"
        ]
      },
      "discharge": "Discharged when the authority, the social worker and the virtual school head have it, without delay"
    },
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom",
      "duty"
    ]
  },
  "missing-education": {
    "purpose": "Find a child who may be missing education",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Education Act 1996",
      "section": "s.436A",
      "inForceFrom": "2007-02-27",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "education-safeguarding": {
    "purpose": "Let the next school keep a child safe",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Education Act 2002",
      "section": "s.175",
      "inForceFrom": "2004-06-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "looked-after-care": {
    "purpose": "Look after a child together",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.22",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "parental-responsibility": {
    "purpose": "Know who may consent for a child",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "ss.2, 3, 33",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "placement-search": {
    "purpose": "Search a placement on the authority’s instruction",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.22G",
      "inForceFrom": "2011-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "provider-notification": {
    "purpose": "Notify a serious event in a children’s home",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children’s Homes (England) Regulations 2015",
      "section": "reg 40",
      "inForceFrom": "2015-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": {
      "where": null,
      "fixesThirdParties": false,
      "on": {
        "placement-provider-event-notified": [
          "inspectorate",
          "duty-desk",
          "social-work",
          "host-duty-desk"
        ]
      },
      "discharge": "Discharged when each has it, without delay"
    },
    "unconfirmed": [
      "schedule1",
      "duty"
    ]
  },
  "unregistered-provision": {
    "purpose": "Tell the regulator of a placement that is not registered",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Care Standards Act 2000",
      "section": "s.11",
      "inForceFrom": "2002-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "overriding public interest",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "family-group-decision-making": {
    "purpose": "Let a family make its own plan before proceedings",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.31ZA",
      "inForceFrom": null,
      "inForceTo": null
    },
    "otherwise": "family-group-decision-making-by-practice",
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "family-group-decision-making-by-practice": {
    "purpose": "Let a family make its own plan before proceedings",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.17",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "kinship-care": {
    "purpose": "Support family and friends who care for a child",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "ss.14A to 14F, 17",
      "inForceFrom": "2005-12-30",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "agreement of the carer",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "family-proceedings": {
    "purpose": "Let those in family proceedings do their part",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "ss.31, 41",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "only what the court’s rules allow; papers are the court’s",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "confidentiality"
    ]
  },
  "order-in-force": {
    "purpose": "Keep to an order that is in force",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "ss.8, 31, 44",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected; order and date only",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "confidentiality"
    ]
  },
  "adoption": {
    "purpose": "Place a child for adoption",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Adoption and Children Act 2002",
      "section": "ss.18 to 29, 56 to 65",
      "inForceFrom": "2005-12-30",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "protected information",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "advocacy": {
    "purpose": "Offer a child an independent advocate",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.26A",
      "inForceFrom": "2004-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "the child’s confidence",
    "duty": null,
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  },
  "independent-review": {
    "purpose": "Review a child’s care plan",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "ss.25A, 25B, 26",
      "inForceFrom": "2011-04-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "reasonably expected",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "leaving-care": {
    "purpose": "Support a care leaver",
    "article6": "6(1)(e) public task",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "ss.23A to 24D",
      "inForceFrom": "2001-10-01",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "agreement of the care leaver",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  },
  "official-statistics": {
    "purpose": "Publish figures about services for children",
    "article6": "6(1)(e) public task",
    "article9": "none: no personal data",
    "schedule1": "none: no personal data",
    "para18Reason": null,
    "gateway": {
      "statute": "Children Act 1989",
      "section": "s.83",
      "inForceFrom": "1991-10-14",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "aggregate figures with small numbers suppressed",
    "duty": null,
    "unconfirmed": []
  },
  "child-sexual-abuse-reporting": {
    "purpose": "Report child sexual abuse to police or the authority",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "Crime and Policing Bill",
      "section": "duty to report child sexual abuse",
      "inForceFrom": null,
      "inForceTo": null
    },
    "otherwise": "child-protection",
    "confidentiality": "required by law",
    "duty": null,
    "unconfirmed": [
      "article6",
      "schedule1",
      "gateway.section",
      "confidentiality"
    ]
  },
  "personal-data-breach": {
    "purpose": "Answer for a delivery that went to the wrong team",
    "article6": "6(1)(c) legal obligation",
    "article9": "9(2)(g) substantial public interest",
    "schedule1": "para 6 statutory purposes",
    "para18Reason": null,
    "gateway": {
      "statute": "UK GDPR",
      "section": "Arts 33 and 34",
      "inForceFrom": "2018-05-25",
      "inForceTo": null
    },
    "otherwise": null,
    "confidentiality": "required by law",
    "duty": null,
    "unconfirmed": [
      "schedule1"
    ]
  }
}

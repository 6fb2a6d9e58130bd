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
      "inForceFrom": "1991-10-14"
    },
    "confidentiality": "overriding public interest",
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
      "inForceFrom": null
    },
    "confidentiality": "required by law",
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
      "inForceFrom": "2011-04-01"
    },
    "confidentiality": "required by law",
    "unconfirmed": [
      "schedule1"
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
      "inForceFrom": "2005-04-01"
    },
    "confidentiality": "reasonably expected",
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
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
      "inForceFrom": "2005-10-01"
    },
    "confidentiality": "reasonably expected",
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
      "inForceFrom": "1991-10-14"
    },
    "confidentiality": "agreement of the family",
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
      "inForceFrom": "2005-04-01"
    },
    "confidentiality": "overriding public interest",
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
      "inForceFrom": "2015-10-31"
    },
    "confidentiality": "required by law",
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
      "inForceFrom": "2018-06-29"
    },
    "confidentiality": "required by law",
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
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
      "inForceFrom": "2018-06-29"
    },
    "confidentiality": "required by law",
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
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
      "inForceFrom": "2004-04-05"
    },
    "confidentiality": "overriding public interest",
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
      "inForceFrom": "1991-10-14"
    },
    "confidentiality": "required by law",
    "unconfirmed": [
      "article6",
      "schedule1",
      "gateway.inForceFrom"
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
      "inForceFrom": "2007-03-01"
    },
    "confidentiality": "required by law",
    "unconfirmed": [
      "schedule1",
      "gateway.inForceFrom"
    ]
  }
}

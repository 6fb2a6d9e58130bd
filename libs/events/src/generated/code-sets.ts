// Generated from schemas/ by `npm run generate`. Do not edit.
import { type CodeSet } from "../code-sets.js"

export const codeSets: readonly CodeSet[] = [
  {
    "system": "cin-census/assessment-factors",
    "title": "Factors identified at assessment",
    "attribution": "Department for Education vocabulary, Open Government Licence v3.0",
    "versions": {
      "2024": [
        {
          "value": "1A",
          "label": "Alcohol misuse: child"
        },
        {
          "value": "1B",
          "label": "Alcohol misuse: parent"
        },
        {
          "value": "1C",
          "label": "Alcohol misuse: other household member"
        },
        {
          "value": "2A",
          "label": "Drug misuse: child"
        },
        {
          "value": "2B",
          "label": "Drug misuse: parent"
        },
        {
          "value": "2C",
          "label": "Drug misuse: other household member"
        },
        {
          "value": "3A",
          "label": "Domestic abuse: child"
        },
        {
          "value": "3B",
          "label": "Domestic abuse: parent"
        },
        {
          "value": "3C",
          "label": "Domestic abuse: other household member"
        },
        {
          "value": "4A",
          "label": "Mental health: child"
        },
        {
          "value": "4B",
          "label": "Mental health: parent"
        },
        {
          "value": "4C",
          "label": "Mental health: other household member"
        },
        {
          "value": "5A",
          "label": "Learning disability: child"
        },
        {
          "value": "5B",
          "label": "Learning disability: parent"
        },
        {
          "value": "5C",
          "label": "Learning disability: other household member"
        },
        {
          "value": "6A",
          "label": "Physical disability or illness: child"
        },
        {
          "value": "6B",
          "label": "Physical disability or illness: parent"
        },
        {
          "value": "6C",
          "label": "Physical disability or illness: other household member"
        },
        {
          "value": "7A",
          "label": "Young carer"
        },
        {
          "value": "8B",
          "label": "Private fostering: overseas, return home"
        },
        {
          "value": "8C",
          "label": "Private fostering: overseas, stay"
        },
        {
          "value": "8D",
          "label": "Private fostering: UK, educational"
        },
        {
          "value": "8E",
          "label": "Private fostering: UK, alternative"
        },
        {
          "value": "8F",
          "label": "Private fostering: other"
        },
        {
          "value": "9A",
          "label": "Unaccompanied asylum-seeking child"
        },
        {
          "value": "10A",
          "label": "Missing"
        },
        {
          "value": "11A",
          "label": "Child sexual exploitation"
        },
        {
          "value": "12A",
          "label": "Trafficking"
        },
        {
          "value": "13A",
          "label": "Gangs"
        },
        {
          "value": "14A",
          "label": "Socially unacceptable behaviour"
        },
        {
          "value": "15A",
          "label": "Self-harm"
        },
        {
          "value": "16A",
          "label": "Neglect"
        },
        {
          "value": "17A",
          "label": "Emotional abuse"
        },
        {
          "value": "18B",
          "label": "Physical abuse: child on child"
        },
        {
          "value": "18C",
          "label": "Physical abuse: adult on child"
        },
        {
          "value": "19B",
          "label": "Sexual abuse: child on child"
        },
        {
          "value": "19C",
          "label": "Sexual abuse: adult on child"
        },
        {
          "value": "20",
          "label": "Other"
        },
        {
          "value": "21",
          "label": "No factors"
        },
        {
          "value": "22A",
          "label": "Female genital mutilation"
        },
        {
          "value": "23A",
          "label": "Faith or belief"
        },
        {
          "value": "24A",
          "label": "Child criminal exploitation"
        }
      ],
      "2025": [
        {
          "value": "1A",
          "label": "Alcohol misuse: child"
        },
        {
          "value": "1B",
          "label": "Alcohol misuse: parent"
        },
        {
          "value": "1C",
          "label": "Alcohol misuse: other household member"
        },
        {
          "value": "2A",
          "label": "Drug misuse: child"
        },
        {
          "value": "2B",
          "label": "Drug misuse: parent"
        },
        {
          "value": "2C",
          "label": "Drug misuse: other household member"
        },
        {
          "value": "3A",
          "label": "Domestic abuse: child"
        },
        {
          "value": "3B",
          "label": "Domestic abuse: parent"
        },
        {
          "value": "3C",
          "label": "Domestic abuse: other household member"
        },
        {
          "value": "4A",
          "label": "Mental health: child"
        },
        {
          "value": "4B",
          "label": "Mental health: parent"
        },
        {
          "value": "4C",
          "label": "Mental health: other household member"
        },
        {
          "value": "5A",
          "label": "Learning disability: child"
        },
        {
          "value": "5B",
          "label": "Learning disability: parent"
        },
        {
          "value": "5C",
          "label": "Learning disability: other household member"
        },
        {
          "value": "6A",
          "label": "Physical disability or illness: child"
        },
        {
          "value": "6B",
          "label": "Physical disability or illness: parent"
        },
        {
          "value": "6C",
          "label": "Physical disability or illness: other household member"
        },
        {
          "value": "7A",
          "label": "Young carer"
        },
        {
          "value": "8B",
          "label": "Private fostering: overseas, return home"
        },
        {
          "value": "8C",
          "label": "Private fostering: overseas, stay"
        },
        {
          "value": "8D",
          "label": "Private fostering: UK, educational"
        },
        {
          "value": "8E",
          "label": "Private fostering: UK, alternative"
        },
        {
          "value": "8F",
          "label": "Private fostering: other"
        },
        {
          "value": "9A",
          "label": "Unaccompanied asylum-seeking child"
        },
        {
          "value": "10A",
          "label": "Missing"
        },
        {
          "value": "11A",
          "label": "Child sexual exploitation"
        },
        {
          "value": "12A",
          "label": "Trafficking"
        },
        {
          "value": "13A",
          "label": "Gangs"
        },
        {
          "value": "14A",
          "label": "Socially unacceptable behaviour"
        },
        {
          "value": "15A",
          "label": "Self-harm"
        },
        {
          "value": "16A",
          "label": "Neglect"
        },
        {
          "value": "17A",
          "label": "Emotional abuse"
        },
        {
          "value": "18B",
          "label": "Physical abuse: child on child"
        },
        {
          "value": "18C",
          "label": "Physical abuse: adult on child"
        },
        {
          "value": "19B",
          "label": "Sexual abuse: child on child"
        },
        {
          "value": "19C",
          "label": "Sexual abuse: adult on child"
        },
        {
          "value": "20",
          "label": "Other"
        },
        {
          "value": "21",
          "label": "No factors"
        },
        {
          "value": "22A",
          "label": "Female genital mutilation"
        },
        {
          "value": "23A",
          "label": "Faith or belief"
        },
        {
          "value": "24A",
          "label": "Child criminal exploitation"
        }
      ],
      "2026": [
        {
          "value": "1A",
          "label": "Alcohol misuse: child"
        },
        {
          "value": "1B",
          "label": "Alcohol misuse: parent"
        },
        {
          "value": "1C",
          "label": "Alcohol misuse: other household member"
        },
        {
          "value": "2A",
          "label": "Drug misuse: child"
        },
        {
          "value": "2B",
          "label": "Drug misuse: parent"
        },
        {
          "value": "2C",
          "label": "Drug misuse: other household member"
        },
        {
          "value": "3A",
          "label": "Domestic abuse: child"
        },
        {
          "value": "3B",
          "label": "Domestic abuse: parent"
        },
        {
          "value": "3C",
          "label": "Domestic abuse: other household member"
        },
        {
          "value": "4A",
          "label": "Mental health: child"
        },
        {
          "value": "4B",
          "label": "Mental health: parent"
        },
        {
          "value": "4C",
          "label": "Mental health: other household member"
        },
        {
          "value": "5A",
          "label": "Learning disability: child"
        },
        {
          "value": "5B",
          "label": "Learning disability: parent"
        },
        {
          "value": "5C",
          "label": "Learning disability: other household member"
        },
        {
          "value": "6A",
          "label": "Physical disability or illness: child"
        },
        {
          "value": "6B",
          "label": "Physical disability or illness: parent"
        },
        {
          "value": "6C",
          "label": "Physical disability or illness: other household member"
        },
        {
          "value": "7A",
          "label": "Young carer"
        },
        {
          "value": "8B",
          "label": "Private fostering: overseas, return home"
        },
        {
          "value": "8C",
          "label": "Private fostering: overseas, stay"
        },
        {
          "value": "8D",
          "label": "Private fostering: UK, educational"
        },
        {
          "value": "8E",
          "label": "Private fostering: UK, alternative"
        },
        {
          "value": "8F",
          "label": "Private fostering: other"
        },
        {
          "value": "9A",
          "label": "Unaccompanied asylum-seeking child"
        },
        {
          "value": "10A",
          "label": "Missing"
        },
        {
          "value": "11A",
          "label": "Child sexual exploitation"
        },
        {
          "value": "12A",
          "label": "Trafficking"
        },
        {
          "value": "13A",
          "label": "Gangs"
        },
        {
          "value": "14A",
          "label": "Socially unacceptable behaviour"
        },
        {
          "value": "15A",
          "label": "Self-harm"
        },
        {
          "value": "16A",
          "label": "Neglect"
        },
        {
          "value": "17A",
          "label": "Emotional abuse"
        },
        {
          "value": "18B",
          "label": "Physical abuse: child on child"
        },
        {
          "value": "18C",
          "label": "Physical abuse: adult on child"
        },
        {
          "value": "19B",
          "label": "Sexual abuse: child on child"
        },
        {
          "value": "19C",
          "label": "Sexual abuse: adult on child"
        },
        {
          "value": "20",
          "label": "Other"
        },
        {
          "value": "21",
          "label": "No factors"
        },
        {
          "value": "22A",
          "label": "Female genital mutilation"
        },
        {
          "value": "23A",
          "label": "Faith or belief"
        },
        {
          "value": "24A",
          "label": "Child criminal exploitation"
        }
      ]
    }
  },
  {
    "system": "cin-census/category-of-abuse",
    "title": "Category of abuse",
    "attribution": "Department for Education vocabulary, Open Government Licence v3.0",
    "versions": {
      "2024": [
        {
          "value": "NEG",
          "label": "Neglect"
        },
        {
          "value": "PHY",
          "label": "Physical abuse"
        },
        {
          "value": "SAB",
          "label": "Sexual abuse"
        },
        {
          "value": "EMO",
          "label": "Emotional abuse"
        },
        {
          "value": "MUL",
          "label": "Multiple (not recommended)"
        }
      ],
      "2025": [
        {
          "value": "NEG",
          "label": "Neglect"
        },
        {
          "value": "PHY",
          "label": "Physical abuse"
        },
        {
          "value": "SAB",
          "label": "Sexual abuse"
        },
        {
          "value": "EMO",
          "label": "Emotional abuse"
        },
        {
          "value": "MUL",
          "label": "Multiple (not recommended)"
        }
      ],
      "2026": [
        {
          "value": "NEG",
          "label": "Neglect"
        },
        {
          "value": "PHY",
          "label": "Physical abuse"
        },
        {
          "value": "SAB",
          "label": "Sexual abuse"
        },
        {
          "value": "EMO",
          "label": "Emotional abuse"
        },
        {
          "value": "MUL",
          "label": "Multiple (not recommended)"
        }
      ]
    }
  },
  {
    "system": "cin-census/referral-source",
    "title": "Referral source",
    "attribution": "Department for Education vocabulary, Open Government Licence v3.0",
    "versions": {
      "2024": [
        {
          "value": "1A",
          "label": "Family, relative or carer"
        },
        {
          "value": "1B",
          "label": "Acquaintance"
        },
        {
          "value": "1C",
          "label": "Self"
        },
        {
          "value": "1D",
          "label": "Other individual"
        },
        {
          "value": "2A",
          "label": "Schools"
        },
        {
          "value": "2B",
          "label": "Education services"
        },
        {
          "value": "3A",
          "label": "GP"
        },
        {
          "value": "3B",
          "label": "Health visitor"
        },
        {
          "value": "3C",
          "label": "School nurse"
        },
        {
          "value": "3D",
          "label": "Other primary health"
        },
        {
          "value": "3E",
          "label": "A&E"
        },
        {
          "value": "3F",
          "label": "Other health"
        },
        {
          "value": "4",
          "label": "Housing"
        },
        {
          "value": "5A",
          "label": "LA social care"
        },
        {
          "value": "5B",
          "label": "LA other internal"
        },
        {
          "value": "5C",
          "label": "LA external"
        },
        {
          "value": "5D",
          "label": "LA early help"
        },
        {
          "value": "6",
          "label": "Police"
        },
        {
          "value": "7",
          "label": "Other legal"
        },
        {
          "value": "8",
          "label": "Other"
        },
        {
          "value": "9",
          "label": "Anonymous"
        },
        {
          "value": "10",
          "label": "Unknown"
        }
      ],
      "2025": [
        {
          "value": "1A",
          "label": "Family, relative or carer"
        },
        {
          "value": "1B",
          "label": "Acquaintance"
        },
        {
          "value": "1C",
          "label": "Self"
        },
        {
          "value": "1D",
          "label": "Other individual"
        },
        {
          "value": "2A",
          "label": "Schools"
        },
        {
          "value": "2B",
          "label": "Education services"
        },
        {
          "value": "3A",
          "label": "GP"
        },
        {
          "value": "3B",
          "label": "Health visitor"
        },
        {
          "value": "3C",
          "label": "School nurse"
        },
        {
          "value": "3D",
          "label": "Other primary health"
        },
        {
          "value": "3E",
          "label": "A&E"
        },
        {
          "value": "3F",
          "label": "Other health"
        },
        {
          "value": "4",
          "label": "Housing"
        },
        {
          "value": "5A",
          "label": "LA social care"
        },
        {
          "value": "5B",
          "label": "LA other internal"
        },
        {
          "value": "5C",
          "label": "LA external"
        },
        {
          "value": "5D",
          "label": "LA early help"
        },
        {
          "value": "6",
          "label": "Police"
        },
        {
          "value": "7",
          "label": "Other legal"
        },
        {
          "value": "8",
          "label": "Other"
        },
        {
          "value": "9",
          "label": "Anonymous"
        },
        {
          "value": "10",
          "label": "Unknown"
        }
      ],
      "2026": [
        {
          "value": "1A",
          "label": "Family, relative or carer"
        },
        {
          "value": "1B",
          "label": "Acquaintance"
        },
        {
          "value": "1C",
          "label": "Self"
        },
        {
          "value": "1D",
          "label": "Other individual"
        },
        {
          "value": "2A",
          "label": "Schools"
        },
        {
          "value": "2B",
          "label": "Education services"
        },
        {
          "value": "3A",
          "label": "GP"
        },
        {
          "value": "3B",
          "label": "Health visitor"
        },
        {
          "value": "3C",
          "label": "School nurse"
        },
        {
          "value": "3D",
          "label": "Other primary health"
        },
        {
          "value": "3E",
          "label": "A&E"
        },
        {
          "value": "3F",
          "label": "Other health"
        },
        {
          "value": "4",
          "label": "Housing"
        },
        {
          "value": "5A",
          "label": "LA social care"
        },
        {
          "value": "5B",
          "label": "LA other internal"
        },
        {
          "value": "5C",
          "label": "LA external"
        },
        {
          "value": "5D",
          "label": "LA early help"
        },
        {
          "value": "6",
          "label": "Police"
        },
        {
          "value": "7",
          "label": "Other legal"
        },
        {
          "value": "8",
          "label": "Other"
        },
        {
          "value": "9",
          "label": "Anonymous"
        },
        {
          "value": "10",
          "label": "Unknown"
        }
      ]
    }
  },
  {
    "system": "ssda903/placement-provider",
    "title": "Placement provider (PLACE_PROVIDER)",
    "attribution": "Department for Education vocabulary, Open Government Licence v3.0",
    "versions": {
      "2023-24": [
        {
          "value": "PR0",
          "label": "Parents or person with parental responsibility"
        },
        {
          "value": "PR1",
          "label": "Own provision by the local authority"
        },
        {
          "value": "PR2",
          "label": "Other local authority"
        },
        {
          "value": "PR3",
          "label": "Other public provision"
        },
        {
          "value": "PR4",
          "label": "Private provision"
        },
        {
          "value": "PR5",
          "label": "Voluntary or third sector provision"
        }
      ],
      "2024-25": [
        {
          "value": "PR0",
          "label": "Parents or person with parental responsibility"
        },
        {
          "value": "PR1",
          "label": "Own provision by the local authority"
        },
        {
          "value": "PR2",
          "label": "Other local authority"
        },
        {
          "value": "PR3",
          "label": "Other public provision"
        },
        {
          "value": "PR4",
          "label": "Private provision"
        },
        {
          "value": "PR5",
          "label": "Voluntary or third sector provision"
        }
      ],
      "2025-26": [
        {
          "value": "PR0",
          "label": "Parents or person with parental responsibility"
        },
        {
          "value": "PR1",
          "label": "Own provision by the local authority"
        },
        {
          "value": "PR2",
          "label": "Other local authority"
        },
        {
          "value": "PR3",
          "label": "Other public provision"
        },
        {
          "value": "PR4",
          "label": "Private provision"
        },
        {
          "value": "PR5",
          "label": "Voluntary or third sector provision"
        }
      ],
      "2026-27": [
        {
          "value": "PR0",
          "label": "Parents or person with parental responsibility",
          "unconfirmed": true
        },
        {
          "value": "PR1",
          "label": "Own provision by the local authority",
          "unconfirmed": true
        },
        {
          "value": "PR2",
          "label": "Other local authority",
          "unconfirmed": true
        },
        {
          "value": "PR3",
          "label": "Other public provision",
          "unconfirmed": true
        },
        {
          "value": "PR4",
          "label": "Private provision",
          "unconfirmed": true
        },
        {
          "value": "PR5",
          "label": "Voluntary or third sector provision",
          "unconfirmed": true
        }
      ]
    }
  },
  {
    "system": "ssda903/placement-type",
    "title": "Placement type (PLACE)",
    "attribution": "Department for Education vocabulary, Open Government Licence v3.0",
    "versions": {
      "2023-24": [
        {
          "value": "A3",
          "label": "Placed for adoption, parental consent, current foster carer"
        },
        {
          "value": "A4",
          "label": "Placed for adoption, parental consent, not current foster carer"
        },
        {
          "value": "A5",
          "label": "Placed for adoption, placement order, current foster carer"
        },
        {
          "value": "A6",
          "label": "Placed for adoption, placement order, not current foster carer"
        },
        {
          "value": "H5",
          "label": "Semi-independent, not subject to children’s homes regulations"
        },
        {
          "value": "K1",
          "label": "Secure children’s home"
        },
        {
          "value": "K2",
          "label": "Children’s home"
        },
        {
          "value": "P1",
          "label": "Own parents or person with parental responsibility"
        },
        {
          "value": "P2",
          "label": "Independent living"
        },
        {
          "value": "P3",
          "label": "Residential employment"
        },
        {
          "value": "R1",
          "label": "Residential care home"
        },
        {
          "value": "R2",
          "label": "NHS, medical or nursing establishment"
        },
        {
          "value": "R3",
          "label": "Family centre or mother and baby unit"
        },
        {
          "value": "R5",
          "label": "Young offender institution"
        },
        {
          "value": "S1",
          "label": "Residential school"
        },
        {
          "value": "T0",
          "label": "All temporary moves"
        },
        {
          "value": "T1",
          "label": "Temporary: hospital"
        },
        {
          "value": "T2",
          "label": "Temporary: holiday"
        },
        {
          "value": "T3",
          "label": "Temporary: while carer on holiday"
        },
        {
          "value": "T4",
          "label": "Temporary: seven days or fewer, other"
        },
        {
          "value": "U1",
          "label": "Relative or friend, long-term"
        },
        {
          "value": "U2",
          "label": "Relative or friend, also approved adopter"
        },
        {
          "value": "U3",
          "label": "Relative or friend, other"
        },
        {
          "value": "U4",
          "label": "Other carer, long-term"
        },
        {
          "value": "U5",
          "label": "Other carer, also approved adopter"
        },
        {
          "value": "U6",
          "label": "Other carer, other"
        },
        {
          "value": "Z1",
          "label": "Other"
        }
      ],
      "2024-25": [
        {
          "value": "A3",
          "label": "Placed for adoption, parental consent, current foster carer"
        },
        {
          "value": "A4",
          "label": "Placed for adoption, parental consent, not current foster carer"
        },
        {
          "value": "A5",
          "label": "Placed for adoption, placement order, current foster carer"
        },
        {
          "value": "A6",
          "label": "Placed for adoption, placement order, not current foster carer"
        },
        {
          "value": "H5",
          "label": "Semi-independent, not subject to children’s homes regulations"
        },
        {
          "value": "K1",
          "label": "Secure children’s home"
        },
        {
          "value": "K2",
          "label": "Children’s home"
        },
        {
          "value": "K3",
          "label": "Supported accommodation"
        },
        {
          "value": "P1",
          "label": "Own parents or person with parental responsibility"
        },
        {
          "value": "P2",
          "label": "Independent living"
        },
        {
          "value": "P3",
          "label": "Residential employment"
        },
        {
          "value": "R1",
          "label": "Residential care home"
        },
        {
          "value": "R2",
          "label": "NHS, medical or nursing establishment"
        },
        {
          "value": "R3",
          "label": "Family centre or mother and baby unit"
        },
        {
          "value": "R5",
          "label": "Young offender institution"
        },
        {
          "value": "S1",
          "label": "Residential school"
        },
        {
          "value": "T0",
          "label": "All temporary moves"
        },
        {
          "value": "T1",
          "label": "Temporary: hospital"
        },
        {
          "value": "T2",
          "label": "Temporary: holiday"
        },
        {
          "value": "T3",
          "label": "Temporary: while carer on holiday"
        },
        {
          "value": "T4",
          "label": "Temporary: seven days or fewer, other"
        },
        {
          "value": "U1",
          "label": "Relative or friend, long-term"
        },
        {
          "value": "U2",
          "label": "Relative or friend, also approved adopter"
        },
        {
          "value": "U3",
          "label": "Relative or friend, other"
        },
        {
          "value": "U4",
          "label": "Other carer, long-term"
        },
        {
          "value": "U5",
          "label": "Other carer, also approved adopter"
        },
        {
          "value": "U6",
          "label": "Other carer, other"
        },
        {
          "value": "Z1",
          "label": "Other"
        }
      ],
      "2025-26": [
        {
          "value": "A3",
          "label": "Placed for adoption, parental consent, current foster carer"
        },
        {
          "value": "A4",
          "label": "Placed for adoption, parental consent, not current foster carer"
        },
        {
          "value": "A5",
          "label": "Placed for adoption, placement order, current foster carer"
        },
        {
          "value": "A6",
          "label": "Placed for adoption, placement order, not current foster carer"
        },
        {
          "value": "K1",
          "label": "Secure children’s home"
        },
        {
          "value": "K2",
          "label": "Children’s home"
        },
        {
          "value": "K3",
          "label": "Supported accommodation"
        },
        {
          "value": "P1",
          "label": "Own parents or person with parental responsibility"
        },
        {
          "value": "P3",
          "label": "Residential employment"
        },
        {
          "value": "R1",
          "label": "Residential care home"
        },
        {
          "value": "R2",
          "label": "NHS, medical or nursing establishment"
        },
        {
          "value": "R3",
          "label": "Family centre or mother and baby unit"
        },
        {
          "value": "R5",
          "label": "Young offender institution"
        },
        {
          "value": "S1",
          "label": "Residential school"
        },
        {
          "value": "T0",
          "label": "All temporary moves"
        },
        {
          "value": "T1",
          "label": "Temporary: hospital"
        },
        {
          "value": "T2",
          "label": "Temporary: holiday"
        },
        {
          "value": "T3",
          "label": "Temporary: while carer on holiday"
        },
        {
          "value": "T4",
          "label": "Temporary: seven days or fewer, other"
        },
        {
          "value": "U1",
          "label": "Relative or friend, long-term"
        },
        {
          "value": "U2",
          "label": "Relative or friend, also approved adopter"
        },
        {
          "value": "U3",
          "label": "Relative or friend, other"
        },
        {
          "value": "U4",
          "label": "Other carer, long-term"
        },
        {
          "value": "U5",
          "label": "Other carer, also approved adopter"
        },
        {
          "value": "U6",
          "label": "Other carer, other"
        },
        {
          "value": "Z11",
          "label": null,
          "unconfirmed": true
        },
        {
          "value": "Z12",
          "label": null,
          "unconfirmed": true
        },
        {
          "value": "Z13",
          "label": null,
          "unconfirmed": true
        },
        {
          "value": "Z14",
          "label": null,
          "unconfirmed": true
        }
      ],
      "2026-27": [
        {
          "value": "A3",
          "label": "Placed for adoption, parental consent, current foster carer",
          "unconfirmed": true
        },
        {
          "value": "A4",
          "label": "Placed for adoption, parental consent, not current foster carer",
          "unconfirmed": true
        },
        {
          "value": "A5",
          "label": "Placed for adoption, placement order, current foster carer",
          "unconfirmed": true
        },
        {
          "value": "A6",
          "label": "Placed for adoption, placement order, not current foster carer",
          "unconfirmed": true
        },
        {
          "value": "K1",
          "label": "Secure children’s home",
          "unconfirmed": true
        },
        {
          "value": "K2",
          "label": "Children’s home",
          "unconfirmed": true
        },
        {
          "value": "K3",
          "label": "Supported accommodation",
          "unconfirmed": true
        },
        {
          "value": "P1",
          "label": "Own parents or person with parental responsibility",
          "unconfirmed": true
        },
        {
          "value": "P3",
          "label": "Residential employment",
          "unconfirmed": true
        },
        {
          "value": "R1",
          "label": "Residential care home",
          "unconfirmed": true
        },
        {
          "value": "R2",
          "label": "NHS, medical or nursing establishment",
          "unconfirmed": true
        },
        {
          "value": "R3",
          "label": "Family centre or mother and baby unit",
          "unconfirmed": true
        },
        {
          "value": "R5",
          "label": "Young offender institution",
          "unconfirmed": true
        },
        {
          "value": "S1",
          "label": "Residential school",
          "unconfirmed": true
        },
        {
          "value": "T0",
          "label": "All temporary moves",
          "unconfirmed": true
        },
        {
          "value": "T1",
          "label": "Temporary: hospital",
          "unconfirmed": true
        },
        {
          "value": "T2",
          "label": "Temporary: holiday",
          "unconfirmed": true
        },
        {
          "value": "T3",
          "label": "Temporary: while carer on holiday",
          "unconfirmed": true
        },
        {
          "value": "T4",
          "label": "Temporary: seven days or fewer, other",
          "unconfirmed": true
        },
        {
          "value": "U1",
          "label": "Relative or friend, long-term",
          "unconfirmed": true
        },
        {
          "value": "U2",
          "label": "Relative or friend, also approved adopter",
          "unconfirmed": true
        },
        {
          "value": "U3",
          "label": "Relative or friend, other",
          "unconfirmed": true
        },
        {
          "value": "U4",
          "label": "Other carer, long-term",
          "unconfirmed": true
        },
        {
          "value": "U5",
          "label": "Other carer, also approved adopter",
          "unconfirmed": true
        },
        {
          "value": "U6",
          "label": "Other carer, other",
          "unconfirmed": true
        },
        {
          "value": "Z11",
          "label": null,
          "unconfirmed": true
        },
        {
          "value": "Z12",
          "label": null,
          "unconfirmed": true
        },
        {
          "value": "Z13",
          "label": null,
          "unconfirmed": true
        },
        {
          "value": "Z14",
          "label": null,
          "unconfirmed": true
        }
      ]
    }
  }
]

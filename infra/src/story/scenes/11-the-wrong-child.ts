import { eventTypes } from '@common-thread/events'
import { byNhsNumber, type Child } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const ed = 'health:northshire-ed/safeguarding'
const practice = 'health:millbrook-gp/practice'
const nursing = 'health:northshire-0-19/nursing'

const missed = (child: Child, day: (offset: number) => string) => ({
  children: [byNhsNumber(child)],
  appointment: {
    on: day(-1),
    service: 'hearing',
    missedInTwelveMonths: 3,
    clinicalNeed: 'soon',
    effectOnChild: 'Hears badly in class',
  },
  contact: { role: 'Clinic', team: ed, telephone: '01632 960012' },
})

export const theWrongChild: Scene = {
  number: 11,
  title: 'The wrong child',
  tells:
    'A clinic records a missed appointment on Ava’s record; it was Ben who was not brought. When the clinic puts it right, whoever has it for Ava is told that it was about another child, and not about whom. Those who work with Ben get it now, marked as late.',
  steps: [
    {
      key: 'not brought',
      title: 'Ava was not brought to an appointment, the clinic says',
      by: ed,
      via: 'http',
      type: eventTypes.wasNotBrought,
      data: ({ people, day }) => missed(people.ava, day),
      expect: everyTeam({
        [ed]: 'published',
        'la:northshire/social-work': 'shared',
        [practice]: 'shared',
        [nursing]: 'shared',
      }),
    },
    {
      key: 'it was Ben',
      title: 'It was Ben, the clinic corrects',
      by: ed,
      via: 'http',
      type: eventTypes.wasNotBrought,
      corrects: 'not brought',
      data: ({ people, day }) => missed(people.ben, day),
      expect: everyTeam({
        [ed]: 'published',
        [practice]: { outcome: 'shared', handling: ['recorded-late'] },
        'la:northshire/reviewing': { outcome: 'shared', handling: ['recorded-late'] },
        'provider:harbour-fostering/placements': 'held',
      }),
      recalls: [
        { of: 'not brought', team: 'la:northshire/social-work', kind: 'wrong-child' },
        { of: 'not brought', team: practice, kind: 'wrong-child' },
        { of: 'not brought', team: nursing, kind: 'wrong-child' },
      ],
    },
  ],
}

import { eventTypes } from '@common-thread/events'
import { byUpn } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const hillside = 'school:hillside-academy/dsl'
const claimed = { outcome: 'shared', handling: ['claimed-not-in-force'] } as const

export const nobodyLetsItselfIn: Scene = {
  number: 7,
  title: 'Nobody lets itself in',
  tells:
    'Hillside says that Ava is on its roll, and that the shield over who told has ended. It has no standing to say either. Hillside gets nothing, nothing changes, and Ava’s social worker is told that it was claimed.',
  steps: [
    {
      key: 'claimed roll',
      title: 'Hillside says that Ava is its pupil',
      by: hillside,
      via: 'http',
      type: eventTypes.involvementStarted,
      data: ({ people, day }) => ({
        children: [byUpn(people.ava)],
        involvement: { kind: 'school-roll', organisation: 'school:hillside-academy', from: day(0) },
      }),
      expect: everyTeam({ [hillside]: 'published', 'la:northshire/social-work': claimed }),
    },
    {
      key: 'claimed lifting',
      title: 'Hillside says that the shield has ended',
      by: hillside,
      via: 'http',
      type: eventTypes.restrictionChanged,
      data: ({ people, day }) => ({
        children: [byUpn(people.ava)],
        restriction: { kind: 'source-shield', change: 'lifted', from: day(0) },
      }),
      expect: everyTeam({ [hillside]: 'published', 'la:northshire/social-work': claimed }),
    },
  ],
}

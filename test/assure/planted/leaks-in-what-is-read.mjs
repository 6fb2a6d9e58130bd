const reading = 'libs/policy/src/reading'
const reads = 'services/delivery/src/reads'

/** @type {readonly import('./leaks.mjs').Leak[]} */
export const leaksInWhatIsRead = [
  // What an event says that is read again.
  {
    name: 'a read says that an investigation was opened',
    file: `${reading}/read-delivered.ts`,
    find: "restrictions: state.restrictions.filter(({ kind }) => kind !== 'investigation-hold')",
    put: 'restrictions: state.restrictions',
  },
  {
    name: 'a read says how much is known',
    file: `${reading}/read-delivered.ts`,
    find: 'if (gives(ruling)) return { line: narrower(line, { ...ruling, capacity }), place }',
    put: 'if (gives(ruling)) return { line: { ...narrower(line, { ...ruling, capacity }), handling: [String(known.history.length)] }, place }',
  },
  // Who else is involved.
  {
    name: 'who told is missing among those who are involved',
    file: `${reading}/read-involvements.ts`,
    find: "if (coveredBySourceShield(involvement, question)) return withheld(['source-shield'])",
    put: "if (question.state.raisedBy.some((by) => by.startsWith(involvement.organisation))) return withheld(['source-shield'])",
  },
  {
    name: 'who is involved is told under a shield',
    file: `${reading}/read-involvements.ts`,
    find: 'if (mask) return withheld([mask.reason])',
    put: 'if (mask?.reason === "not-needed") return withheld([mask.reason])',
  },
  {
    name: 'who is involved is told to whoever asks',
    file: `${reading}/read-involvements.ts`,
    find: "if (!gives(ruling) || ruling.outcome === 'SIGNAL') return withheld(ruling.reasons)",
    put: "if (!gives(ruling)) return { line: { ...refused(team.id, ruling.reasons, capacity), outcome: 'SHARE' as const }, place }",
  },
  // How there is nothing.
  {
    name: 'what is not there makes a shorter record',
    file: `${reads}/ask-read.ts`,
    find: 'type: hubRecordTypes.readRequested,\n        time,',
    put: 'type: hubRecordTypes.readRequested,\n        time: child === nobody ? 0 : time,',
  },
  {
    name: 'what is sealed has another answer than what is not there',
    file: `${reads}/read.ts`,
    find: "case 'nothing':\n        return { read: id, body: undefined }",
    put: "case 'nothing':\n        return { read: id, body: answer.upTo ? {} : undefined }",
  },
  {
    name: 'what is not there is read twice',
    file: `${reads}/open-answer.ts`,
    find: "if (reading.upTo === null) return { kind: 'not-reached' }",
    put: "if (!reading.upTo && answer.stopped === 0 && decision.lines[0]?.reasons.includes('nothing-of-that-name')) return { kind: 'not-reached' }",
  },
]

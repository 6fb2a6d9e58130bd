const policy = 'libs/policy/src'
const rules = `${policy}/rules`
const protections = `${policy}/protections`

/** @type {readonly import('./leaks.mjs').Leak[]} */
export const leaksInWhatIsDecided = [
  // Masks.
  {
    name: 'the role’s own fields do not matter',
    file: `${policy}/mask.ts`,
    find: "if (!wanted) return 'not-needed'",
    put: '',
  },
  {
    name: 'a field is wanted because another’s name begins alike',
    file: `${policy}/mask.ts`,
    find: 'field.startsWith(`${pointer}/`)',
    put: 'field.startsWith(pointer.slice(0, -2))',
  },
  {
    name: 'masks are kept without what protects',
    file: `${policy}/mask.ts`,
    find: 'return kept(ofProfile, protections, () => findMask',
    put: 'return kept(ofProfile as never, entry, () => findMask',
  },
  {
    name: 'no shield hides a place',
    file: `${policy}/shields.ts`,
    find: 'if (shields.length === 0) return false',
    put: 'return false',
  },
  {
    name: 'a shield that permits somebody permits everybody',
    file: `${policy}/shields.ts`,
    find: 'permits.includes(team.id)',
    put: '(permits.length > 0 || permits.includes(team.id))',
  },
  {
    name: 'a shield hides the address and not the school',
    file: `${protections}/location-shield.ts`,
    find: 'covers: (field) => field.location === true',
    put: "covers: (field) => field.location === true && field.pointer.startsWith('/child/address')",
  },
  {
    name: 'other people are shown',
    file: `${protections}/third-parties.ts`,
    find: 'give.fixesThirdParties !== true &&',
    put: 'give.fixesThirdParties === undefined && false &&',
  },
  {
    name: 'a third party’s name is shown',
    file: `${protections}/third-parties.ts`,
    find: 'field.identifies === true || ',
    put: '',
  },
  {
    name: 'another person’s offences are shown',
    file: `${protections}/third-parties.ts`,
    find: "|| field.sensitivity === 'criminal-offence'",
    put: '',
  },

  {
    name: 'a shield hides the place and not whom to ask there',
    file: `${protections}/publisher-behind-shield.ts`,
    find: "pointer.startsWith('/contact/')",
    put: 'pointer.length === 0',
  },

  {
    name: 'a caveat tells what stands in a field that is masked',
    file: `${policy}/caveats.ts`,
    find: 'saidBy.every((field) => !isMasked(field, masked))',
    put: 'saidBy.every((field) => !isMasked(field, []))',
  },

  // Who gets anything at all.
  {
    name: 'a shield protects from nobody',
    file: `${policy}/shields.ts`,
    find: 'restrictions.some(({ protectsFrom }) => protectsFrom?.includes(team))',
    put: 'restrictions.some(({ protectsFrom }) => protectsFrom?.includes(team) && false)',
  },
  {
    name: 'a seal seals nothing',
    file: `${rules}/sealed.ts`,
    find: 'if (seals.length === 0 ||',
    put: 'if (seals.length >= 0 ||',
  },
  {
    name: 'a seal that names somebody is open to all',
    file: `${rules}/sealed.ts`,
    find: 'permits.includes(team.id))) return undefined',
    put: 'permits.length > 0)) return undefined',
  },
  {
    name: 'a claim counts',
    file: `${policy}/fold.ts`,
    find: "if (standing === 'claimed') return state",
    put: '',
  },
  {
    name: 'an involvement never ends',
    file: `${policy}/fold-facts.ts`,
    find: 'if (ended.team === null || ended.team === team) return { ...involvement, to }',
    put: 'if (ended.team === null || ended.team === team) return { ...involvement, to: null }',
  },
  {
    name: 'an end that is in the past has not come',
    file: `${policy}/state.ts`,
    find: '(period.to === null || date < period.to)',
    put: '(period.to === null || date >= period.to)',
  },
  {
    name: 'a suspended recipient is told',
    file: `${policy}/decide.ts`,
    find: "if (isSuspended(question.directory, question.team)) return closed('WITHHOLD', 'recipient-suspended')",
    put: '',
  },
  {
    name: 'a team is told of what concerns its member',
    file: `${rules}/conflict-of-interest.ts`,
    find: 'if (!isAvoided(event, team.id)) return undefined',
    put: 'return undefined',
  },
  {
    name: 'what is held for an investigation goes',
    file: `${rules}/live-investigation.ts`,
    find: 'if (!hold || isInTheEnquiry(holds, question)) return undefined',
    put: 'return undefined',
  },
  {
    name: 'an investigation holds only the enquiry’s events',
    file: `${rules}/live-investigation.ts`,
    find: '(event.publisher === setBy || ofTheEnquiry.includes(event.type))',
    put: 'ofTheEnquiry.includes(event.type)',
  },
  {
    name: 'the school is in every enquiry',
    file: `${rules}/live-investigation.ts`,
    find: "capacity === 'social-work' ||",
    put: "['social-work', 'dsl', 'gp', 'public-health-nursing'].includes(capacity ?? '') ||",
  },
  {
    name: 'what the holder would not tell goes',
    file: `${rules}/more-detrimental.ts`,
    find: 'if (!event.data.handling?.moreDetrimentalTo.includes(team.id)) return undefined',
    put: 'return undefined',
  },
  {
    name: 'a role that needs nothing gets a signal',
    file: `${policy}/decide.ts`,
    find: "return closed('WITHHOLD', give.reason, minimised.reason)",
    put: "return { ...closed('SIGNAL', give.reason, minimised.reason), basis: 'child-protection' }",
  },
  {
    name: 'who is not sure gets a signal',
    file: `${policy}/decide.ts`,
    find: "...closed('HOLD', ...reasons),",
    put: "...closed('SIGNAL', ...reasons), basis: 'child-protection',",
  },
  {
    name: 'undecided is everything',
    file: `${rules}/minimise.ts`,
    find: "if (row === 'undecided') return { kind: 'hold', reason: 'undecided' }",
    put: "if (row === 'undecided') return { kind: 'fields', row: { give: 'fields', fields: [''], basis: 'child-protection', mode: 'routine' } }",
  },
  {
    name: 'nothing is everything',
    file: `${rules}/minimise.ts`,
    find: "if (row === 'nothing') return { kind: 'withhold', reason: 'not-needed' }",
    put: "if (row === 'nothing') return { kind: 'fields', row: { give: 'fields', fields: [''], basis: 'child-protection', mode: 'routine' } }",
  },
  {
    name: 'who registers appears to others',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, `of-${arguments[0].directory.teams.size}`])]',
  },
  // What time brings up.
  {
    name: 'time reminds who is suspended',
    file: `${policy}/overdue.ts`,
    find: 'isSuspended(question.directory, question.team) ||',
    put: '',
  },
  {
    name: 'time asks an owner about what it may not know',
    file: `${policy}/overdue.ts`,
    find: 'mayKnow(owner) ? owner : event.team',
    put: 'mayKnow(owner) ? owner : owner',
  },
  {
    name: 'time tells who asked what was recorded, and not what it was given',
    file: `${policy}/overdue.ts`,
    find: 'hadBy(event.team, reply, change)',
    put: 'Boolean(reply)',
  },
]

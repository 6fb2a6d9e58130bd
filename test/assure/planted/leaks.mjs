// Faults that would tell somebody more than they may know, each one line of the hub's own source that says something
// else. `npm run assure -- leaks` plants them one by one in a copy of the source and holds the pairs against each.

/** @typedef {{ name: string, file: string, find: string, put: string }} Leak */

const policy = 'libs/policy/src'
const rules = `${policy}/rules`
const protections = `${policy}/protections`
const delivery = 'services/delivery/src'

/** @type {readonly Leak[]} */
export const leaks = [
  // What stands in a delivery.
  {
    name: 'a masked field is sent all the same',
    file: `${policy}/project.ts`,
    find: 'hidden.has(pointer) ? null : visible',
    put: 'hidden.has("") ? null : visible',
  },
  {
    name: 'what is for the hub alone is sent',
    file: `${policy}/project.ts`,
    find: 'if (forHubOnly) continue',
    put: '',
  },
  {
    name: 'another agency’s own number for the child is sent',
    file: `${policy}/project.ts`,
    find: 'return organisation === event.publisher',
    put: 'return true',
  },
  {
    name: 'the list of what is withheld has the length of the event',
    file: `${policy}/project.ts`,
    find: 'withheld: [...masked].sort()',
    put: 'withheld: [...masked, String(JSON.stringify(event.data).length)].sort()',
  },
  {
    name: 'the list of what is withheld names only what was there',
    file: `${policy}/project.ts`,
    find: 'withheld: [...masked].sort()',
    put: 'withheld: masked.filter((each) => JSON.stringify(event.data).includes(`other ${each.length}`)).concat(String(event.position.seq)).sort()',
  },
  {
    name: 'a delivery says who published',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, event.publisher])]',
  },
  {
    name: 'a delivery says in whose name it was published',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, event.team])]',
  },
  {
    name: 'a delivery says that others are not told',
    file: `${policy}/decide.ts`,
    find: '`onward-${handling.onwardSharing}`,',
    put: '`onward-${handling.onwardSharing}`, ...(handling.moreDetrimentalTo.length > 0 ? ["not-everybody-is-told"] : []),',
  },
  {
    name: 'a delivery says how many get it',
    file: `${policy}/lines.ts`,
    find: '  return candidatesFor(circumstances, block).map((team) => {',
    put: '  const all = candidatesFor(circumstances, block)\n  return all.map((team) => {\n    if (all.length >= 0) return withCount(team)\n    function withCount(each: typeof team) {\n      const own = capacityOf(each, circumstances)\n      const given = decide({ ...circumstances, team: each, capacity: own, standing, block, row: (own && block.rows[own]) ?? "nothing" })\n      return lineOf({ ...given, handling: [...given.handling, `one-of-${all.length}`] }, each.id, own ?? "none", gives(given) ? deliveryId(each.id) : "")\n    }',
  },
  {
    name: 'a delivery says how many are involved',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, `involved-${arguments[0].state.involvements.length}`])]',
  },
  {
    name: 'a delivery says whom a shield permits',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, ...arguments[0].state.restrictions.flatMap((each: { permits: readonly string[] }) => each.permits)])]',
  },
  {
    name: 'a delivery says with how many the family agreed',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, `agreed-${arguments[0].state.agreements.length}`])]',
  },
  {
    name: 'a delivery says its place in the log',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, `record-${event.position.seq}`])]',
  },
  {
    name: 'a signal says how long the event is',
    file: `${delivery}/compose.ts`,
    find: 'about: entryOf(event.type).domain,',
    put: 'about: `${entryOf(event.type).domain} ${JSON.stringify(event.data).length}`,',
  },
  {
    name: 'a delivery has the name of its release and place as a header',
    file: `${delivery}/judge-offers.ts`,
    find: 'kafkaRecord(envelope, composed) : null',
    put: '{ ...kafkaRecord(envelope, composed), headers: { ...kafkaRecord(envelope, composed).headers, ce_position: String(row.seq) } } : null',
  },
  {
    name: 'a delivery has the publisher’s event id',
    file: `${delivery}/judge-offers.ts`,
    find: 'const envelope = { id, team,',
    put: 'const envelope = { id: `d_${row.seq}`, team,',
  },
  {
    name: 'a delivery’s id is its place',
    file: 'libs/sealing/src/pseudonyms.ts',
    find: "return `d_${base32(Buffer.from(digest.slice(0, 32), 'hex'))}`",
    put: 'return `d_${position.shard}-${position.seq}-${digest.slice(0, 8)}`',
  },

  {
    name: 'two agencies have one reference for a child',
    file: 'libs/sealing/src/pseudonyms.ts',
    find: "hmac(key, 'child', organisation, subject)",
    put: "hmac(key, 'child', subject)",
  },
  {
    name: 'two agencies have one id for what they were sent',
    file: 'libs/sealing/src/pseudonyms.ts',
    find: '`${recordKey} ${ofSeq} ${team}`',
    put: '`${recordKey} ${ofSeq} ${team.slice(0, 2)}`',
  },
  {
    name: 'the reference is the hub’s own',
    file: `${delivery}/judge-offers.ts`,
    find: 'const reference = childReference(referenceKey, organisationOf(row.team), row.subject)',
    put: 'const reference = row.subject',
  },

  // Numbers and order.
  {
    name: 'the sequence is the place in the log',
    file: `${delivery}/judge-offers.ts`,
    find: 'const sequence = numbers.get(team) ?? 1',
    put: 'const sequence = row.seq',
  },
  {
    name: 'everybody counts in one sequence',
    file: `${delivery}/judge-offers.ts`,
    find: 'numbers.set(team, sequence + 1)',
    put: 'for (const each of [team, ...numbers.keys()]) numbers.set(each, sequence + 1)',
  },
  {
    name: 'what is withheld is delivered empty',
    file: `${delivery}/arrivals.ts`,
    find: 'for (const line of decision.lines) if (gives(line)) add(line, seq)',
    put: 'for (const line of decision.lines) add({ ...line, delivery: line.delivery || `d_${line.recipient}${seq}` }, seq)',
  },
  {
    name: 'a feed’s cursor is the place in the log',
    file: `${delivery}/feed.ts`,
    find: 'last = row.sequence ?? last',
    put: 'last = row.seq',
  },

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
    find: 'field.pointer.startsWith(`${pointer}/`),',
    put: 'field.pointer.startsWith(pointer.slice(0, -2)),',
  },
  {
    name: 'masks are kept without what protects',
    file: `${policy}/mask.ts`,
    find: "const key = `${profile.join(' ')}|${protections.map(({ reason }) => reason).join(' ')}`",
    put: "const key = profile.join(' ')",
  },
  {
    name: 'no shield hides a place',
    file: `${protections}/location-shield.ts`,
    find: 'if (shields.length === 0) return false',
    put: 'return false',
  },
  {
    name: 'a shield that permits somebody permits everybody',
    file: `${protections}/location-shield.ts`,
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
    name: 'who told is shown',
    file: `${protections}/source-shield.ts`,
    find: "if (capacity === 'duty-desk' || capacity === 'host-duty-desk') return false",
    put: 'return false',
  },
  {
    name: 'a source shield does not hide who told',
    file: `${protections}/source-shield.ts`,
    find: "return asked || state.restrictions.some(({ kind }) => kind === 'source-shield')",
    put: 'return asked',
  },
  {
    name: 'other people are shown',
    file: `${protections}/third-parties.ts`,
    find: 'give.fixesThirdParties !== true &&',
    put: 'give.fixesThirdParties === undefined && false &&',
  },
  {
    name: 'a parent is no third party',
    file: `${protections}/third-parties.ts`,
    find: "(field.subject === 'third-party' || field.subject === 'parent') &&",
    put: "field.subject === 'third-party' &&",
  },
  {
    name: 'what bears on risk is shown to everybody',
    file: `${protections}/third-parties.ts`,
    find: 'field.bearsOnRisk === true || ',
    put: '',
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
    name: 'the school weighs the risk that others are',
    file: `${protections}/third-parties.ts`,
    find: "  'police-child-abuse',",
    put: "  'police-child-abuse', 'dsl', 'gp', 'public-health-nursing',",
  },

  // Who gets anything at all.
  {
    name: 'nobody needs to have a role',
    file: `${rules}/no-legitimate-relationship.ts`,
    find: 'capacity === undefined',
    put: 'capacity === null',
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
    name: 'whoever says it has standing',
    file: `${policy}/standing.ts`,
    find: 'return state.authority === publisher',
    put: 'return true',
  },
  {
    name: 'an involvement never ends',
    file: `${policy}/fold-facts.ts`,
    find: 'isSame(other, ended) ? { ...other, to } : other',
    put: 'isSame(other, ended) ? { ...other, to: null } : other',
  },
  {
    name: 'an end that is in the past has not come',
    file: `${policy}/state.ts`,
    find: '(period.to === null || date < period.to)',
    put: '(period.to === null || date >= period.to)',
  },
  {
    name: 'a school of the area is a school of the child',
    file: `${policy}/capacity.ts`,
    find: 'involvement.organisation === organisation &&',
    put: '',
  },
  {
    name: 'a suspended recipient is told',
    file: `${policy}/decide.ts`,
    find: "if (!isActive(question.directory, question.team.id)) return closed('WITHHOLD', 'recipient-suspended')",
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
    find: "'duty-desk', 'host-duty-desk', 'social-work'",
    put: "'duty-desk', 'host-duty-desk', 'social-work', 'dsl', 'gp', 'public-health-nursing'",
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
    name: 'everybody with no role gets a signal',
    file: `${rules}/no-legitimate-relationship.ts`,
    find: "{ kind: 'withhold', reason: 'no-relationship' }",
    put: "({ kind: 'signal', reason: 'no-relationship', basis: 'child-protection' } as never)",
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
    name: 'a taken-back event is announced to all',
    file: `${policy}/observe.ts`,
    find: 'if (recallKindOf(cause) && offered.has(line.delivery)) {',
    put: 'if (recallKindOf(cause)) {',
  },
  {
    name: 'who registers appears to others',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, `of-${arguments[0].directory.teams.size}`])]',
  },
]

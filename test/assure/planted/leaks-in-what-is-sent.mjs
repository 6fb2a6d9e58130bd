const policy = 'libs/policy/src'
const delivery = 'services/delivery/src'

/** @type {readonly import('./leaks.mjs').Leak[]} */
export const leaksInWhatIsSent = [
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
    put: 'withheld: masked.filter((at) => at.split("/").slice(1).reduce((of: unknown, part) => (of as Record<string, unknown> | null | undefined)?.[part], narrowed as unknown) != null).sort()',
  },
  {
    name: 'a masked field says whether something stood in it',
    file: `${policy}/project.ts`,
    find: 'hidden.has(pointer) ? null : visible',
    put: 'hidden.has(pointer) ? ((value[name] ?? null) === null ? null : ("there" as never)) : visible',
  },
  {
    name: 'a delivery says who raised concerns',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, ...arguments[0].state.raisedBy])]',
  },
  {
    name: 'a delivery says how much is known',
    file: `${policy}/decide.ts`,
    find: 'return [...new Set([...codes, ...stated])]',
    put: 'return [...new Set([...codes, ...stated, `facts-${arguments[0].state.facts.length}`])]',
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
    find: '[`onward-${handling.onwardSharing}`]',
    put: '[`onward-${handling.onwardSharing}`, ...(handling.moreDetrimentalTo.length > 0 ? ["not-everybody-is-told"] : [])]',
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
    find: 'return `d_${base32(half)}`',
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
]

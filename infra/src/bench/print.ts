import { type Report } from './report.js'
import { stageNames } from './stages.js'
import { type Spread } from './statistics.js'
import { roomsOnTheWay } from './throughput.js'

const stageLines: Readonly<Record<(typeof stageNames)[number], string>> = {
  answer: '(202 in the publisher’s hands)',
  intake: 'intake: intended sending → recorded',
  share: 'share: → decision committed, leaving',
  checkpoint: 'checkpoint: → covering checkpoint leaving',
  offer: 'offer: → last delivery offered, leaving',
  inbox: 'inbox: → last recipient acknowledged',
  total: 'end to end',
}

const roomLines: Readonly<Record<(typeof roomsOnTheWay)[number], string>> = {
  accepted: 'accepted by intake',
  decided: 'decided',
  logged: 'covered by a checkpoint',
  offered: 'offered',
  received: 'in the last inbox: through all rooms',
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)

const spread = ({ median, min, max }: Spread): string =>
  `${number(median).padStart(9)}  ${`${number(min)}–${number(max)}`.padEnd(18)}`

const row = (label: string, ...cells: readonly string[]): string => `  ${label.padEnd(44)}${cells.join('  ')}`

const verdict = (mark: string, isMet: boolean): string =>
  `  Mark ${mark}: ${isMet ? 'met' : 'NOT met'} by the median.`

/** The report as a table for people: median, and least to greatest, over runs. */
export function tableOf(report: Report): string {
  const { machine, settings } = report
  return [
    '',
    `${report.date}: Node ${machine.node}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${settings.runs} runs in turn; median (least–greatest)`,
    `Mix: ${settings.mix}. Hub, Kafka, PostgreSQL and load share the machine.`,
    `Before it began, other work kept ${Math.round(machine.otherWork * 100)} % of the machine busy.`,
    ...latencyLines(report),
    ...throughputLines(report),
    ...contractLines(report),
    ...decideLines(report),
    ...importLines(report),
    '',
  ].join('\n')
}

function latencyLines({ latency, settings }: Report): string[] {
  if (!latency) return []
  const { sent, refused, delivered, stagesMs } = latency
  return [
    '',
    `Latency at ${settings.rate} events/s, open loop, ${settings.seconds} s a run after ${settings.warmUp} s of warming up, in ms`,
    row('', 'p50'.padStart(9).padEnd(31), 'p99'.padStart(9)),
    ...stageNames.map((name) =>
      row(stageLines[name], spread(stagesMs[name].p50), spread(stagesMs[name].p99)),
    ),
    row('peer: bare commit, produce, consume', spread(latency.peerMs.p50), spread(latency.peerMs.p99)),
    row('end to end p99 ÷ peer’s p99', spread(latency.timesPeerP99)),
    `  ${sent} sent, ${refused} refused, ${delivered} with a recipient on Kafka.`,
    verdict(`p99 ≤ ${latency.mark.p99Ms} ms`, latency.mark.isMet),
    '',
    'One event a second, each of which finds the hub idle, in ms',
    row(stageLines.checkpoint, spread(latency.idleMs.checkpoint.p50), spread(latency.idleMs.checkpoint.p99)),
    row(stageLines.total, spread(latency.idleMs.total.p50), spread(latency.idleMs.total.p99)),
    verdict(`checkpoint ≤ ${latency.idleMark.checkpointMs} ms`, latency.idleMark.isMet),
  ]
}

function throughputLines({ throughput, settings }: Report): string[] {
  if (!throughput) return []
  const { perSecond, deliveriesPerEvent, delayedBatches } = throughput
  return [
    '',
    `Throughput, ${settings.events} events a run, ${number(deliveriesPerEvent)} deliveries an event, in events/s`,
    ...roomsOnTheWay.map((room) => row(roomLines[room], spread(perSecond[room]))),
    row('peer: bare commit, produce, consume', spread(throughput.peerPerSecond)),
    row('through all rooms ÷ peer', spread(throughput.shareOfPeer)),
    `  ${delayedBatches} batches were asked to come again, and did.`,
    verdict(`≥ ${throughput.mark.perSecond} events/s`, throughput.mark.isMet),
  ]
}

function contractLines({ contract }: Report): string[] {
  if (!contract) return []
  const { bodies, types, meanBytes, mark, decodeMark } = contract
  return [
    '',
    `The contract on one core, ${bodies} bodies of ${types} types, ${number(meanBytes)} bytes each, in events a second of its time`,
    row('validated and encoded: JSON to Avro', spread(contract.encodedPerSecond)),
    verdict(`≥ ${number(mark.perSecond)} events/s`, mark.isMet),
    row('decoded within bounds', spread(contract.decodedPerSecond)),
    row('peer: avsc alone', spread(contract.barePerSecond)),
    row('decoded within bounds ÷ avsc alone', spread(contract.shareOfBare)),
    verdict(`≥ ${decodeMark.shareOfBare} of avsc alone`, decodeMark.isMet),
  ]
}

function decideLines({ decide }: Report): string[] {
  if (!decide) return []
  const { cedar, byDirectory } = decide
  return [
    '',
    'Decisions on one core, with reasons, basis and mask, in decisions a second of its time',
    row('decided', spread(decide.perSecond)),
    row('peer: lines only written and digested', spread(decide.peerPerSecond)),
    row('decided ÷ peer', spread(decide.shareOfPeer)),
    verdict(`≥ ${number(decide.mark.perSecond)} decisions/s`, decide.mark.isMet),
    row('decided, of the oracle’s histories', spread(cedar.perSecond)),
    row('peer: cedar-wasm, capacity and outcome', spread(cedar.outcomesPerSecond)),
    row('peer: cedar-wasm, with every field', spread(cedar.cedarPerSecond)),
    row('decided ÷ cedar-wasm, with every field', spread(cedar.timesCedar)),
    `  ${number(cedar.triples)} triples, ${number(cedar.requests.outcome)} requests each for capacity and outcome, ${number(cedar.requests.fields)} for fields.`,
    row('cost with 31,000 organisations ÷ with 100', spread(byDirectory.timesCost)),
    verdict(`≤ ${byDirectory.mark.timesCost}`, byDirectory.mark.isMet),
  ]
}

function importLines({ import: imported }: Report): string[] {
  if (!imported) return []
  const { acceptedPerSecond, oneByOnePerSecond, mark } = imported
  return [
    '',
    `Import of ${imported.of}: ${number(imported.rows)} rows, ${number(imported.events)} events`,
    row('read, mapped and checked, events/s', spread(imported.checkedPerSecond)),
    ...(acceptedPerSecond ? [row('a small one, taken by intake, events/s', spread(acceptedPerSecond))] : []),
    ...(oneByOnePerSecond ? [row('the same, one batch at a time, events/s', spread(oneByOnePerSecond))] : []),
    row('heap beyond what was in use, MiB', spread(imported.heapMiB)),
    row('the same of a tenth of the return, MiB', spread(imported.heapOfTenthMiB)),
    verdict(`≥ ${number(mark.perSecond)} events/s`, mark.isMet),
  ]
}

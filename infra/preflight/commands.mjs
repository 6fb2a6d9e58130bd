/**
 * The commands of package.json, what each needs before the built code can take over, and what it tells about itself.
 * @typedef {object} CommandSpec
 * @property {string} summary
 * @property {string[]} options
 * @property {boolean} broker Whether it starts Kafka, and so needs Java and the jars.
 * @property {boolean} ownsHome Whether it runs the hub in the home folder, of which there can be one.
 */

/** @type {Record<'demo' | 'start' | 'test' | 'bench' | 'audit' | 'import' | 'policy' | 'assure' | 'generate', CommandSpec>} */
export const commands = {
  demo: {
    summary:
      'Start the hub, play a sample day with synthetic children, explain who received what and why, stay up.',
    options: [
      '--exit   stop after the story; exit code 0 only if every expectation held',
      '--json   the story as JSON on stdout, progress on stderr',
    ],
    broker: true,
    ownsHome: true,
  },
  start: {
    summary: 'Start the hub without the sample day, print where everything is, stay up until Ctrl-C.',
    options: ['--json   the addresses as JSON on stdout, progress on stderr'],
    broker: true,
    ownsHome: true,
  },
  test: {
    summary: 'Run every test, including those on a real Kafka and PostgreSQL, beside a demo if one is up.',
    options: [
      '<path>…         only test files whose path contains one of these',
      '--unit          only tests that need nothing running',
      '--integration   only tests on Kafka and PostgreSQL',
      '--flow          only tests through the whole hub',
      '--json          the totals as JSON on stdout, everything else on stderr',
    ],
    broker: true,
    ownsHome: false,
  },
  bench: {
    summary:
      'Measure the hub: latency by stage, events a second through all rooms, decisions and the contract by themselves.',
    options: [
      '--only <names>   of contract, decide, import, latency, throughput, with commas between (default: all)',
      '--runs <n>       how often each is measured, in turn (default: 3)',
      '--rate <n>       events a second while latency is measured (default: 50)',
      '--seconds <n>    how long latency is measured in each run (default: 20)',
      '--events <n>     events of each throughput run (default: 10000)',
      '--warm-up <n>    seconds of load before the first run, not measured (default: 90)',
      '--json           one JSON document on stdout, progress and table on stderr',
    ],
    broker: true,
    ownsHome: false,
  },
  audit: {
    summary: 'Verify the log, replay every decision, or explain one event, on a running hub.',
    options: ['verify', 'replay', 'explain <event id>', '--json   findings as JSON on stdout'],
    broker: false,
    ownsHome: false,
  },
  import: {
    summary: 'Import a statutory return or an extract: SSDA903, CIN census, SSD.',
    options: [
      '<kind> <path>…   ssda903, cin-census or ssd; files or a folder',
      '--as <who>       the team in whose name, la:northshire/social-work, or the authority',
      '--year <year>    whose codes the files have, where they do not tell it: 2025-26',
      '--dry-run        read and check everything, send nothing; needs no hub',
      '--report <file>  one JSON line for each row, and why',
      '--json           the result as JSON on stdout',
      'Exit codes: 0 nothing was refused, 1 a row or an event of one was, 2 could not run.',
    ],
    broker: false,
    ownsHome: false,
  },
  assure: {
    summary:
      'Hold the policy against what must never be: the long form of what npm test does shortly. Hours.',
    options: [
      'pairs     pairs of histories that a recipient may not tell apart',
      'leaks     leaks planted one by one in a copy of the source, each to be caught',
      'same      histories that are always the same, decided by the byte as was kept, on this Node and another',
      'mutants   changes of the rules, of which the quick tests have to notice nearly all; each other one is explained',
      '          (default: all)',
      '--pairs <n>   pairs of which observations are compared (default: 1000000)',
      '--boxes <n>   pairs of which every byte that leaves is compared (default: 1000)',
      '--seed <n>    another seed gives other pairs (default: 1)',
      '--node <path> another Node to decide the same histories, such as 24; without one that is not held, and said',
      '--accept      keep what the same histories are decided as now, where rules decide otherwise on purpose',
      '--json        figures as JSON on stdout, progress on stderr',
      'Exit codes: 0 everything holds, 1 something does not, 2 could not run.',
    ],
    broker: false,
    ownsHome: false,
  },
  policy: {
    summary: 'Say in plain words what a change of the sharing policy means: who gains and who loses what.',
    options: [
      'releases                 the releases that this hub has decided with, the newest last',
      'changes <from> [<to>]    what the matrix gives in one release and not in the other; a release is named by the',
      '                         first digits of its SHA-256 (at least 8) or by its file; without <to>: what is built now',
      '--json                   for programs',
      'Exit codes: 0 said, also where nothing changes, 2 could not.',
    ],
    broker: false,
    ownsHome: false,
  },
  generate: {
    summary: 'Generate the types and delivery views from schemas/.',
    options: [
      '--check           change nothing; fail if something would change',
      '--accept          let a numbered schema change: only one that nobody has received',
      '--release         freeze what is current: from then on a change is a new version',
      '--publish <url>   register what is released for partners in another schema registry, by its numbers',
      'event <name>      add an event type with all that belongs to it (docs/guides/add-an-event.md):',
      '  --domain <d>        where it belongs, child-protection; the only one that has to be said',
      '  --tier <1-4>        1 involvement only, 2 status, 3 case detail, 4 restricted (default: 3)',
      '  --publishers <s,…>  sectors that publish it (default: la)',
      '  --safety-critical   no role may be undecided',
      '  --describe <text>   what it says, in one sentence',
      '  --source <text>     the law or guidance that it is by',
      '  --dry-run           write nothing, only tell what would be written',
      '  --vectors           write the bytes of its completed example, while nobody has received them',
    ],
    broker: false,
    ownsHome: false,
  },
}

/** @param {string} name @returns {name is keyof typeof commands} */
export const isCommand = (name) => Object.hasOwn(commands, name)

const environment = [
  'HUB_HOME          where the hub keeps its state (default: .hub in the repository)',
  'HUB_PORT_OFFSET   a number added to every port (default: 0; the tests add 200 more, the bench 400)',
  'JAVA_HOME         the JDK that runs Kafka (default: java on the PATH)',
]

/** @param {readonly string[]} lines */
const indented = (lines) => lines.map((line) => `  ${line}`).join('\n')

/** @param {keyof typeof commands} name */
function commandHelp(name) {
  const { summary, options } = commands[name]
  return `npm run ${name} -- [options]\n\n${summary}\n\n${indented(options)}\n\nEnvironment\n${indented(environment)}\n`
}

function generalHelp() {
  const summaries = Object.entries({
    ...commands,
    reset: {
      summary: 'Stop what a killed run left behind and remove the home folder with everything in it.',
    },
  })
  return (
    'Common Thread: an information-sharing hub for safeguarding children.\n\n' +
    `npm run <command> -- [options]\n\n${indented(summaries.map(([name, { summary }]) => `${name.padEnd(10)}${summary}`))}\n\n` +
    `npm run <command> -- --help tells a command's options.\n\nEnvironment\n${indented(environment)}\n`
  )
}

/** @param {string | undefined} name */
export const help = (name) => (name !== undefined && isCommand(name) ? commandHelp(name) : generalHelp())

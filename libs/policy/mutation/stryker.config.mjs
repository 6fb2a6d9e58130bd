/**
 * Mutation of the rules, by `npm run assure -- mutants`. Stryker makes the mutants, in a copy of the workspace; all of
 * them are in one build, and each has the tests run once in a process of its own.
 */
export default {
  testRunner: 'command',
  commandRunner: { command: 'node libs/policy/mutation/run-tests.mjs' },
  buildCommand: 'node libs/policy/mutation/build-tests.mjs',
  mutate: ['libs/policy/src/rules/*.ts', '!libs/policy/src/rules/*.test.ts'],
  ignorePatterns: ['.hub', '.nx', 'docs', 'infra', 'services', 'test', 'patches'],
  coverageAnalysis: 'off',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.hub/mutation/report.json' },
  tempDirName: '.hub/mutation/sandbox',
  allowConsoleColors: false,
}

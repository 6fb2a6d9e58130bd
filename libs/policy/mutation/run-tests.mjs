// Runs the programs of build-tests.mjs, up to the first test that fails. Stryker says in the environment which mutant is on.
import { addEventHandler, afterAll, describe, it, resetState, run } from 'jest-circus'
import { expect } from 'expect'

Object.assign(globalThis, { afterAll, describe, expect, it })
addEventHandler((event) => {
  if (event.name === 'test_fn_failure' || event.name === 'hook_failure') process.exit(1)
})

for (const stage of [1, 2]) {
  resetState()
  await import(`../dist/mutation/tests-${stage}.mjs`)
  const { testResults, unhandledErrors } = await run()
  if (testResults.length === 0 || unhandledErrors.length > 0) process.exit(1)
  process.stdout.write(`${testResults.length} tests passed\n`)
}

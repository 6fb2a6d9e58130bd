import { add, closingLine, filesLine, noTests, parseTotals } from './test-totals.js'

const jestOutput = {
  numPassedTests: 40,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numTotalTestSuites: 9,
  numRuntimeErrorTestSuites: 0,
}

describe('the closing lines', () => {
  it('adds up the phases', () => {
    const totals = parseTotals(JSON.stringify(jestOutput))
    const all = [totals, noTests, totals].reduce(add)
    expect(closingLine(all)).toBe('Tests: 80 passed, 2 failed, 6 skipped')
    expect(filesLine(all, 61.25)).toBe('18 files; 61.3 s')
  })

  it('does not hide a file that could not run', () => {
    const totals = parseTotals(JSON.stringify({ ...jestOutput, numRuntimeErrorTestSuites: 2 }))
    expect(filesLine(totals, 1)).toContain('9 files, 2 of them did not run')
  })
})

import { type Explained, judgeMutants, type MutationReport } from './mutants.js'

const file = 'libs/policy/src/rules/sealed.ts'
const source = "const isSealed = kind === 'sealed' &&\n  isOpen\n"
const whole = { start: { line: 1, column: 18 }, end: { line: 2, column: 9 } }
const text = { start: { line: 1, column: 27 }, end: { line: 1, column: 35 } }

const reportOf = (...mutants: MutationReport['files'][string]['mutants']): MutationReport => ({
  files: { [file]: { source, mutants } },
})
const survivor = {
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
  status: 'Survived',
  location: whole,
}
const killed = { mutatorName: 'StringLiteral', replacement: '""', status: 'Killed', location: text }
const explained: Explained = {
  file,
  original: "kind === 'sealed' &&\n  isOpen",
  replacement: 'true',
  why: 'nothing else can be there',
}

it('counts what was killed, a mutant that never ended among it', () => {
  expect(judgeMutants(reportOf(killed, { ...killed, status: 'Timeout' }), [])).toEqual({
    killed: 2,
    all: 2,
    unexplained: [],
    gone: [],
  })
})

it('names a survivor by its text and its line, and one that no test reaches as well', () => {
  const { unexplained } = judgeMutants(reportOf(survivor, { ...killed, status: 'NoCoverage' }), [])
  expect(unexplained).toEqual([
    { file, original: "kind === 'sealed' &&\n  isOpen", replacement: 'true', line: 1 },
    { file, original: "'sealed'", replacement: '""', line: 1 },
  ])
})

it('takes a survivor that is explained, and none that is another', () => {
  expect(judgeMutants(reportOf(survivor), [explained])).toMatchObject({
    killed: 0,
    unexplained: [],
    gone: [],
  })
  const another = { ...survivor, replacement: 'false' }
  expect(judgeMutants(reportOf(another), [explained])).toMatchObject({
    unexplained: [{ replacement: 'false' }],
    gone: [explained],
  })
})

it('does not pass over a mutant that could not be tried', () => {
  expect(() => judgeMutants(reportOf({ ...killed, status: 'RuntimeError' }), [])).toThrow('RuntimeError')
})

import { parse } from './assure-command.js'

it('holds everything against ten million pairs where nothing else is asked for', () => {
  expect(parse([])).toEqual({
    parts: ['pairs', 'channels', 'oracle', 'leaks', 'same', 'mutants'],
    isJson: false,
    sameAsked: { accept: false },
    env: {
      ASSURE_PAIRS: '10000000',
      ASSURE_BOXES: '1000',
      ASSURE_CHANNELS: '1000',
      ORACLE_TRIPLES: '1000000',
      ASSURE_SEED: '1',
    },
  })
})

it('takes a part, numbers and the form of the answer', () => {
  expect(parse(['pairs', '--pairs', '5000', '--seed', '7', '--json'])).toMatchObject({
    parts: ['pairs'],
    isJson: true,
    env: { ASSURE_PAIRS: '5000', ASSURE_SEED: '7' },
  })
})

it('takes another Node, and that what is decided is kept', () => {
  expect(parse(['same', '--node', '/opt/node', '--accept'])).toMatchObject({
    parts: ['same'],
    sameAsked: { node: '/opt/node', accept: true },
  })
})

it.each([
  [['everything']],
  [['--node']],
  [['--pairs']],
  [['--pairs', '0']],
  [['--pairs', 'many']],
  [['--boxes', '-1']],
])('refuses %j and says so', (args) => {
  expect(parse(args)).toContain('not known, or without what belongs to it')
})

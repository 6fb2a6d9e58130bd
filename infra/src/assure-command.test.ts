import { parse } from './assure-command.js'

it('holds everything against a million pairs where nothing else is asked for', () => {
  expect(parse([])).toEqual({
    parts: ['pairs', 'leaks'],
    isJson: false,
    env: { ASSURE_PAIRS: '1000000', ASSURE_BOXES: '1000', ASSURE_SEED: '1' },
  })
})

it('takes a part, numbers and the form of the answer', () => {
  expect(parse(['pairs', '--pairs', '5000', '--seed', '7', '--json'])).toMatchObject({
    parts: ['pairs'],
    isJson: true,
    env: { ASSURE_PAIRS: '5000', ASSURE_SEED: '7' },
  })
})

it.each([[['everything']], [['--pairs']], [['--pairs', '0']], [['--pairs', 'many']], [['--boxes', '-1']]])(
  'refuses %j and says so',
  (args) => {
    expect(parse(args)).toContain('not known, or without a whole number')
  },
)

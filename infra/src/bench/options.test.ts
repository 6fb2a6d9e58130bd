import { readOptions } from './options.js'

it('measures everything three times unless told otherwise', () => {
  expect(readOptions([])).toEqual({
    json: false,
    only: ['contract', 'decide', 'import', 'latency', 'throughput'],
    runs: 3,
    rate: 50,
    seconds: 20,
    events: 10_000,
    warmUp: 90,
  })
})

it('takes what it is told, in either way of writing it', () => {
  const options = readOptions([
    '--json',
    '--only=throughput,decide',
    '--runs',
    '5',
    '--rate=200',
    '--warm-up=0',
  ])
  expect(options).toMatchObject({ json: true, only: ['decide', 'throughput'], runs: 5, rate: 200, warmUp: 0 })
})

it.each([
  [['--runs', '0'], '--runs must be a whole number from 1 to 100, but is "0"'],
  [['--rate', '1.5'], '--rate must be a whole number from 1 to 10000, but is "1.5"'],
  [['--seconds', '99999'], '--seconds must be a whole number from 1 to 3600, but is "99999"'],
  [['--warm-up', '1h'], '--warm-up must be a whole number from 0 to 3600, but is "1h"'],
  [['--events=-1'], '--events must be a whole number'],
  [['--only', 'decide,speed'], '--only knows contract, decide, import, latency, throughput, but not "speed"'],
  [['--only', ''], 'but not ""'],
  [['--fast'], "Unknown option '--fast'"],
  [['decide'], 'Unexpected argument'],
])('refuses %j and says what would be right', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
  expect(() => readOptions(args)).toThrow('npm run bench -- --help')
})

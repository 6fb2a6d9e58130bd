import { problems } from './testing/oracle/cedar.js'

it('has policies that hold by their own schema', () => {
  expect(problems()).toEqual([])
})

// Publishes one event and prints the hub's answer.
//   node docs/examples/publish.mjs <file with the event>
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { accessToken } from './access-token.mjs'

const event = JSON.parse(readFileSync(process.argv[2], 'utf8'))
event.id = randomUUID() // keep it: the same id with the same content is safe to send again, as often as you like
event.time = new Date().toISOString()

const response = await fetch(`${process.env.INTAKE_URL}/v1/events`, {
  method: 'POST',
  headers: {
    authorization: `Bearer ${await accessToken('events.publish')}`,
    'content-type': 'application/cloudevents+json',
  },
  body: JSON.stringify(event),
})
console.log(response.status, JSON.stringify(await response.json(), null, 2))
process.exitCode = response.status === 202 ? 0 : 1

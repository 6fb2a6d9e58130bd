// Reads a team's feed from its beginning, pulls what came by reference, and acknowledges what it stored.
//   node docs/examples/read-feed.mjs
import { accessToken } from './access-token.mjs'

const { DELIVERY_URL } = process.env
const headers = { authorization: `Bearer ${await accessToken('deliveries.read')}` }

const response = await fetch(`${DELIVERY_URL}/v1/feed?wait=5`, { headers })
const { events, cursor } = await response.json()
for (const event of events) {
  const content = event.dataref ? await (await fetch(event.dataref, { headers })).json() : event.data
  // Store it by event.id before you acknowledge it: the hub then deletes its own copy.
  console.log(event.sequence, event.type, JSON.stringify(content.delivery))
}
await fetch(`${DELIVERY_URL}/v1/feed/acks`, {
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify({ deliveries: events.map(({ id }) => id) }),
})
console.log(`${events.length} deliveries; go on with ?after=${cursor}`)

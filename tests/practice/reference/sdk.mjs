// HubSpot's own client library against the Practice account: templates listed, made, changed; events created and read.
//   node sdk.mjs '{"url":"http://127.0.0.1:4711","token":"…"}' [--after-restart]
import assert from 'node:assert/strict'
import { Client } from '@hubspot/api-client'

const practice = JSON.parse(process.argv[2])
const appId = 4711
// Template calls take a developer's API key, the others an access token.
const client = new Client({
  accessToken: practice.token,
  developerApiKey: practice.token,
  basePath: practice.url.replace(/\/$/, ''),
})
const { templatesApi, tokensApi, eventsApi } = client.crm.timeline

async function fails(code, call) {
  await assert.rejects(call, (error) => {
    assert.equal(error.code, code, error.message)
    return true
  })
}

const listed = await templatesApi.getAll(appId)
const names = listed.results.map((one) => one.name)
assert.ok(names.includes('Webinar registration'), names.join())

if (process.argv.includes('--after-restart')) {
  const fair = listed.results.find((one) => one.name === 'Fair, renamed')
  assert.ok(fair, names.join())
  assert.deepEqual(fair.tokens.map((token) => token.name), ['stand', 'room'])
  const event = await eventsApi.getById(fair.id, 'fair:1')
  assert.equal(event.tokens.stand, 'B4')
  console.log('after the restart: the template and its event are there')
  process.exit(0)
}

const made = await templatesApi.create(appId, {
  name: 'Fair',
  objectType: 'contacts',
  headerTemplate: '**{{stand}}**',
  detailTemplate: 'Stand {{stand}}',
  tokens: [{ name: 'stand', label: 'Stand', type: 'string', options: [] }],
})
assert.match(made.id, /^\d+$/)
assert.ok(made.createdAt instanceof Date)

const one = await templatesApi.getById(made.id, appId)
assert.equal(one.headerTemplate, '**{{stand}}**')

const changed = await templatesApi.update(made.id, appId, {
  id: made.id,
  name: 'Fair, renamed',
  headerTemplate: '{{stand}}',
  tokens: one.tokens,
})
assert.equal(changed.name, 'Fair, renamed')
assert.equal(changed.objectType, 'contacts')

const token = await tokensApi.create(made.id, appId, { name: 'room', label: 'Room', type: 'string', options: [] })
assert.equal(token.name, 'room')
const label = await tokensApi.update(made.id, 'room', appId, { label: 'Hall', options: [] })
assert.equal(label.label, 'Hall')

await fails(404, () => templatesApi.getById('9', appId))
await fails(400, () => tokensApi.create(made.id, appId, { name: 'log', label: 'Log', type: 'string', options: [] }))

const event = {
  eventTemplateId: made.id,
  id: 'fair:1',
  email: 'ana@nube.test',
  timestamp: new Date('2026-03-18T15:30:32.007Z'),
  tokens: { stand: 'B4', room: 'Blue' },
}
const created = await eventsApi.create(event)
assert.equal(created.id, 'fair:1')
assert.equal(created.objectType, 'contacts')

const inputs = []
for (let i = 2; i <= 100; ++i)
  inputs.push({ ...event, id: `fair:${i}`, email: `p${i}@nube.test` })
inputs[7].tokens = { stand: 'B4', nobody: 'x' } // one that is refused
const batch = await eventsApi.createBatch({ inputs })
assert.equal(batch.results.length, 98)
assert.equal(batch.numErrors, 1)

const back = await eventsApi.getById(made.id, 'fair:1')
assert.equal(back.tokens.room, 'Blue')
assert.equal(back.timestamp.toISOString(), '2026-03-18T15:30:32.007Z')
const detail = await eventsApi.getDetailById(made.id, 'fair:1')
assert.match(detail.details, /B4/)
console.log(`${listed.results.length} templates listed, 1 made and changed, ${1 + batch.results.length} events created`)

import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sampleProfile } from '@renderer/app/sample/sample-profile'
import { createEngagement } from '@renderer/data/index'
import { systemPorts } from '@renderer/data/store/system-ports'
import { fillEngagement } from '@renderer/workers/sample/fill-engagement'
import type { SampleStory } from '@shared/domain/sample/story'

const folder = join(import.meta.dirname, '../../../resources/sample')
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const story = JSON.parse(new TextDecoder().decode(read('story.json'))) as SampleStory

it('fills an empty engagement in four change sets, and undo takes all of it back', async () => {
  const created = await createEngagement(sampleProfile(story, '2026-10-12'))
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  const store = created.value
  const files = story.files.map((name) => ({ name, bytes: read(name) }))
  const steps: string[] = []
  const filled = await fillEngagement(
    store,
    { files, story },
    { ports: systemPorts, onStep: (step) => steps.push(step) }
  )
  expect(filled).toEqual({ ok: true, value: null })
  expect(steps).toEqual(['files', 'voice', 'exchange', 'portfolio'])
  expect(await store.sequence()).toBe(4)
  expect((await store.all('partners')).length).toBe(68)
  expect((await store.all('codings')).length).toBe(story.codings.length)
  expect((await store.all('exchangeAudits')).length).toBe(story.audits.length)
  const [weighed] = await store.all('engagement')
  expect(weighed?.portfolio?.tiers.map(({ name }) => name)).toEqual([
    'Platinum',
    'Gold',
    'Silver',
    'Registered'
  ])
  expect((await store.all('potentialScores')).length).toBe(story.potential.length)
  expect((await store.all('partnerSegments')).filter(({ isCore }) => isCore)).toHaveLength(10)
  for (let step = 0; step < 4; step++) expect((await store.undo()).ok).toBe(true)
  const left = await Promise.all(
    (['partners', 'codes', 'codings', 'exchangeLines', 'potentialScores', 'partnerSegments'] as const).map(
      (table) => store.all(table)
    )
  )
  expect(left.flat()).toEqual([])
})

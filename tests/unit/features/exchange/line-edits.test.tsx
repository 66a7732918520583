import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { createEngagement, EngagementProvider, useRecord, type OpenEngagementStore } from '@renderer/data'
import { useLineEdits } from '@renderer/features/exchange/use-line-edits'
import { RatingField } from '@renderer/ui/rating-field'
import { UiProvider } from '@renderer/ui/ui-provider'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { addLine, linkEvidence } from '@shared/domain/exchange/edit-audit'
import { engagement } from '../../../helpers/engagement-builder'
import { line } from '../../exchange/exchange-builders'

afterEach(cleanup)

function Ratings({ line: stored }: { line: ExchangeLine }) {
  const { shown, put, change } = useLineEdits(stored)
  return (
    <>
      <RatingField
        label="Importance"
        value={shown.importance}
        onChange={(importance) => put({ importance })}
      />
      <RatingField
        label="Vendor"
        value={shown.deliveredVendor}
        onChange={(deliveredVendor) => put({ deliveredVendor })}
      />
      <RatingField
        label="Partner"
        value={shown.deliveredPartner}
        onChange={(deliveredPartner) => put({ deliveredPartner })}
      />
      <button
        onClick={() =>
          change((each) => linkEvidence(each, { kind: 'document', title: 'Contract', note: '' }))
        }
      >
        Link
      </button>
    </>
  )
}

/** One line's editor at a time, as on the canvas: choosing another unmounts the one before. */
function Canvas() {
  const [id, choose] = useState('one')
  const stored = useRecord('exchangeLines', id)
  return (
    <>
      <button onClick={() => choose('one')}>Line one</button>
      <button onClick={() => choose('two')}>Line two</button>
      {stored ? <Ratings key={id} line={stored} /> : null}
    </>
  )
}

/** A store in which every write takes a while. */
async function slowStore(): Promise<OpenEngagementStore> {
  const created = await createEngagement(engagement())
  if (!created.ok) throw new Error(created.error.code)
  const store = created.value
  await store.commit(addLine(line({ id: 'one' })))
  await store.commit(addLine(line({ id: 'two' })))
  const commit = store.commit.bind(store)
  store.commit = async (...args) => {
    await new Promise((done) => setTimeout(done, 30))
    return commit(...args)
  }
  return store
}

const slider = (name: string): HTMLElement => screen.getByRole('slider', { name })
const press = (name: string, key: string): void => {
  fireEvent.keyDown(slider(name), { key })
}

async function open(store: OpenEngagementStore): Promise<void> {
  render(
    <UiProvider>
      <EngagementProvider store={store}>
        <Canvas />
      </EngagementProvider>
    </UiProvider>
  )
  await screen.findByRole('slider', { name: 'Importance' })
}

it('keeps every rating typed faster than it is written', async () => {
  const store = await slowStore()
  await open(store)
  press('Importance', '5')
  press('Partner', '1')
  for (let times = 0; times < 2; times++) press('Partner', 'ArrowRight')
  expect(slider('Partner').getAttribute('aria-valuenow')).toBe('3')
  await waitFor(async () => {
    expect(await store.get('exchangeLines', 'one')).toMatchObject({ importance: 5, deliveredPartner: 3 })
  })
  expect(await store.sequence()).toBe(6)
})

it('loses nothing and mixes nothing up when lines are left and opened again while the store is slow', async () => {
  const store = await slowStore()
  await open(store)
  const rate = (ratings: readonly [string, string, string]): void => {
    ;['Importance', 'Vendor', 'Partner'].forEach((name, index) => press(name, ratings[index] ?? ''))
  }
  rate(['5', '4', '2'])
  fireEvent.click(screen.getByText('Link'))
  fireEvent.click(screen.getByText('Line two'))
  rate(['3', '1', '1'])
  fireEvent.click(screen.getByText('Line one'))
  expect(slider('Partner').getAttribute('aria-valuetext')).toBe('2 of 5')
  press('Partner', 'ArrowRight')
  press('Vendor', 'Delete')
  fireEvent.click(screen.getByText('Line two'))
  press('Vendor', '2')
  await waitFor(async () => expect(await store.sequence()).toBe(12), { timeout: 5000 })
  expect(await store.get('exchangeLines', 'one')).toMatchObject({
    ...{ importance: 5, deliveredVendor: null, deliveredPartner: 3 },
    evidence: [{ kind: 'document', title: 'Contract' }]
  })
  expect(await store.get('exchangeLines', 'two')).toMatchObject({
    ...{ importance: 3, deliveredVendor: 2, deliveredPartner: 1 },
    evidence: []
  })
  for (let times = 0; times < 3; times++) expect((await store.undo()).ok).toBe(true)
  expect(await store.get('exchangeLines', 'two')).toMatchObject({ deliveredVendor: 1 })
  expect(await store.get('exchangeLines', 'one')).toMatchObject({ deliveredVendor: 4, deliveredPartner: 2 })
})

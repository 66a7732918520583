import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { createEngagement, EngagementProvider, useRecord } from '@renderer/data'
import { useLineEdits } from '@renderer/features/exchange/use-line-edits'
import { RatingField } from '@renderer/ui/rating-field'
import { UiProvider } from '@renderer/ui/ui-provider'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { addLine } from '@shared/domain/exchange/edit-audit'
import { engagement } from '../../../helpers/engagement-builder'
import { line } from '../../exchange/exchange-builders'

afterEach(cleanup)

function Ratings({ line: stored }: { line: ExchangeLine }) {
  const { shown, put } = useLineEdits(stored)
  return (
    <>
      <RatingField
        label="Importance"
        value={shown.importance}
        onChange={(importance) => put({ importance })}
      />
      <RatingField
        label="Partner"
        value={shown.deliveredPartner}
        onChange={(deliveredPartner) => put({ deliveredPartner })}
      />
    </>
  )
}

function Stored() {
  const stored = useRecord('exchangeLines', 'line')
  return stored ? <Ratings line={stored} /> : null
}

it('keeps every rating typed faster than it is written', async () => {
  const created = await createEngagement(engagement())
  if (!created.ok) throw new Error(created.error.code)
  const store = created.value
  await store.commit(addLine(line({ id: 'line' })))
  render(
    <UiProvider>
      <EngagementProvider store={store}>
        <Stored />
      </EngagementProvider>
    </UiProvider>
  )
  const importance = await screen.findByRole('slider', { name: 'Importance' })
  const partner = screen.getByRole('slider', { name: 'Partner' })
  fireEvent.keyDown(importance, { key: '5' })
  fireEvent.keyDown(partner, { key: '1' })
  for (let press = 0; press < 4; press++) fireEvent.keyDown(partner, { key: 'ArrowRight' })
  expect(partner.getAttribute('aria-valuenow')).toBe('3')
  await waitFor(async () => {
    expect(await store.get('exchangeLines', 'line')).toMatchObject({ importance: 5, deliveredPartner: 3 })
  })
  expect(await store.sequence()).toBe(7)
})

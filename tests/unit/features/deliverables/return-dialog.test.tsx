import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ok } from '@shared/domain/result'
import type { ReturnedWorkbook } from '@shared/domain/deliverables/returned/returned-workbook'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { BringBack } from '@renderer/features/deliverables/returned/bring-back'
import { UiProvider } from '@renderer/ui/ui-provider'
import { partner } from '../../../helpers/partner-builder'

const p1 = partner({ id: 'p1', name: 'Kestrel Cloud', tier: 'Gold' })
const place = { sheet: 'Partners', row: 7, record: 'Kestrel Cloud' }
const found: ReturnedWorkbook = {
  changes: [
    { key: 'tier', ...place, field: 'Tier', before: 'Gold', after: 'Platinum' },
    { key: 'region', ...place, field: 'Region', before: 'North', after: '' }
  ],
  problems: [{ ...place, field: 'Status', text: 'splendid', reason: 'no-value' }],
  sameCount: 4,
  addedRows: 1,
  take: (chosen) => [{ table: 'partners', id: 'p1', before: p1, after: { ...p1, tier: [...chosen].join() } }]
}
let answer: ReturnedWorkbook | null = found
const commit = vi.fn((_: ChangeDraft) => Promise.resolve(ok({})))

vi.mock('@renderer/data', () => ({
  readWorkbookFile: () => Promise.resolve({ ok: true, value: { sheets: [] } }),
  useCommit: () => commit,
  useEngagement: () => ({ coder: 'C. Coder' }),
  useUndoRedo: () => ({ undo: () => Promise.resolve() })
}))
vi.mock('@renderer/features/deliverables/returned/use-returned-reader', () => ({
  isReturnable: (choice: string) => choice === 'partner-scorecard',
  useReturnedReader: () => () => answer
}))

beforeEach(() => {
  answer = found
  commit.mockClear()
})
afterEach(cleanup)

function open(): void {
  render(
    <UiProvider>
      <BringBack choice="partner-scorecard" />
    </UiProvider>
  )
  fireEvent.click(screen.getByRole('button', { name: 'Bring back an edited copy' }))
  const file = new File(['x'], 'Scorecard from the client.xlsx')
  fireEvent.change(screen.getByLabelText('Workbook that came back'), { target: { files: [file] } })
}

it('shows what differs, and takes over what is chosen in one step', async () => {
  open()
  expect(
    await screen.findByText(/2 values differ from what stands here now; 4 are the same\. 1 cannot/)
  ).toBeTruthy()
  expect(
    screen.getByText('Partners, row 7, Kestrel Cloud: Status “splendid” is no value of this field.')
  ).toBeTruthy()
  fireEvent.click(screen.getByLabelText('Take over Region of Kestrel Cloud'))
  fireEvent.click(screen.getByRole('button', { name: 'Take over 1 value' }))
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0]).toMatchObject({
    label: { code: 'workbook.returned', params: { name: 'Partner Scorecard', values: 1, count: 1 } },
    changes: [{ after: { tier: 'tier' } }]
  })
})

it('says what is none of its workbooks, and takes nothing over', async () => {
  answer = null
  open()
  expect((await screen.findByRole('alert')).textContent).toContain('is no Partner Scorecard of ours')
  expect(screen.getByRole('button', { name: 'Take over' })).toHaveProperty('disabled', true)
})

it('is not offered where a workbook cannot come back', () => {
  render(
    <UiProvider>
      <BringBack choice="metrics-workbook" />
    </UiProvider>
  )
  expect(screen.queryByRole('button', { name: /^Bring back/ })).toBeNull()
})

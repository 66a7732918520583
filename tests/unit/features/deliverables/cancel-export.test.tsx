import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { documentRecord } from '@shared/domain/deliverables/document-record'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import { createEngagement, EngagementProvider, type OpenEngagementStore } from '@renderer/data'
import { useExport } from '@renderer/features/deliverables/data/use-export'
import { ExportBar } from '@renderer/features/deliverables/parts/export-bar'
import { documentWords } from '@renderer/features/deliverables/words/document-words'
import { UiProvider } from '@renderer/ui/ui-provider'
import { engagement } from '../../../helpers/engagement-builder'
import { scorecardInput } from '../../../helpers/scorecard-fixture'

/** A worker in the middle of a long export: it goes on until it is ended, and only as far as the test lets it. */
class LongWorker {
  static made: LongWorker[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  readonly asked: unknown[] = []
  isEnded = false
  constructor() {
    LongWorker.made.push(this)
  }
  postMessage(request: unknown): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.isEnded = true
  }
  /** Whatever an ended worker still does, nobody hears. */
  say(data: unknown): void {
    act(() => {
      if (!this.isEnded) this.onmessage?.({ data })
    })
  }
}

const patience = { timeout: 20_000 }
const words = documentWords['partner-scorecard']
const workbook = buildScorecard(scorecardInput())
const record = documentRecord([], 'partner-scorecard', null, words.title)

function Bar() {
  const { state, run, cancel } = useExport(record, 'named')
  return (
    <ExportBar
      {...{ words, state, facts: '', blocking: 0, isReady: true, charts: null }}
      onExport={() => void run({ kind: 'xlsx', workbook })}
      onCancel={cancel}
    />
  )
}

const isExport = (request: unknown): boolean =>
  typeof request === 'object' && request !== null && 'workbook' in request
const exporting = (): LongWorker[] => LongWorker.made.filter(({ asked }) => asked.some(isExport))
const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

async function opened(): Promise<{ store: OpenEngagementStore; saveAs: ReturnType<typeof vi.fn> }> {
  const { id: _, ...profile } = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const saveAs = vi.fn(() => Promise.resolve({ ok: true, value: { outcome: 'cancelled' } }))
  vi.stubGlobal('Worker', LongWorker)
  vi.stubGlobal('tandem', { files: { saveAs } })
  render(
    <UiProvider>
      <EngagementProvider store={created.value}>
        <Bar />
      </EngagementProvider>
    </UiProvider>
  )
  await vi.waitFor(() => button(/^Export to Excel/))
  return { store: created.value, saveAs }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('cancelling a long export ends its worker, says so and leaves nothing', async () => {
  const { store, saveAs } = await opened()
  const before = await store.sequence()
  fireEvent.click(button(/^Export to Excel/))
  const [worker] = exporting()
  worker?.say({ type: 'progress', share: 0.42 })
  expect(await screen.findByText('42%', {}, patience)).toBeTruthy()
  expect(worker?.isEnded).toBe(false)

  // Offered once it takes long.
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }, patience))
  expect(worker?.isEnded).toBe(true)
  expect(await screen.findByText('Export cancelled. Nothing was saved.')).toBeTruthy()
  expect(screen.queryByText('42%')).toBeNull()

  worker?.say({ type: 'done', bytes: new Uint8Array([1]), sha256: '' })
  expect(saveAs).not.toHaveBeenCalled()
  expect(await store.all('documents')).toEqual([])
  expect(await store.all('exportedStates')).toEqual([])
  expect(await store.sequence()).toBe(before)

  // The next one begins anew, with a worker of its own.
  fireEvent.click(button(/^Export to Excel/))
  const [, second] = exporting()
  expect(second?.isEnded).toBe(false)
  second?.say({ type: 'done', bytes: new Uint8Array([1]), sha256: '' })
  await vi.waitFor(() => expect(saveAs).toHaveBeenCalledOnce())
})

it('leaving the screen ends the worker, too', async () => {
  await opened()
  fireEvent.click(button(/^Export to Excel/))
  const worker = exporting().at(-1)
  expect(worker?.isEnded).toBe(false)
  cleanup()
  expect(worker?.isEnded).toBe(true)
})

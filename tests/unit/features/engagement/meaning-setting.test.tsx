import 'fake-indexeddb/auto'
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { change, draft } from '@shared/domain/history/draft'
import type { MeaningReply, MeaningRequest } from '@shared/domain/voice/meaning/meaning-protocol'
import {
  AnalysisClient,
  AnalysisContext,
  createEngagement,
  EngagementProvider,
  MeaningsInBackground,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { openMeaningCache, readMeaningCache } from '@renderer/data/meaning/meaning-cache'
import { SuggestionsSection } from '@renderer/features/engagement/parts/suggestions-section'
import { UiProvider } from '@renderer/ui/ui-provider'
import { engagement } from '../../../helpers/engagement-builder'
import { aCode, aQuestion, aResponse, aSurvey } from '../../voice/voice-builders'

configure({ asyncUtilTimeout: 20_000 })

/** The worker's place: what it was told, and a way to answer for it. */
class TestWorker {
  static all: TestWorker[] = []
  onmessage: ((event: { data: MeaningReply }) => void) | null = null
  told: MeaningRequest | null = null
  isEnded = false
  constructor() {
    TestWorker.all.push(this)
  }
  postMessage(request: MeaningRequest): void {
    this.told = request
  }
  terminate(): void {
    this.isEnded = true
  }
}

const says = (reply: MeaningReply): void => act(() => TestWorker.all.at(-1)?.onmessage?.({ data: reply }))
const box = (): HTMLInputElement => screen.getByRole('checkbox', { name: 'Read what answers mean' })

async function anEngagement(): Promise<OpenEngagementStore> {
  const { id: _, ...profile } = engagement({})
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const survey = aSurvey({ id: 's1', questions: [aQuestion('q1'), aQuestion('q2', { kind: 'nps' })] })
  const code = aCode('c1', { name: 'Delivery', definition: 'late goods' })
  await created.value.commit(
    draft('import.applied', { rows: 2, file: 'answers.csv' }, [
      change('surveys', null, survey),
      change('codes', null, code)
    ])
  )
  return created.value
}

const responses = [
  aResponse(1, { surveyId: 's1', answers: { q1: 'We wait ages', q2: 7 } }),
  aResponse(2, { surveyId: 's1', answers: { q1: null, q2: 9 } })
]

/** Stands for the analysis: knows the responses and nothing else. */
function analysis(store: OpenEngagementStore): AnalysisClient {
  let deliver: (reply: AnalysisReply) => void = () => undefined
  return new AnalysisClient(
    {
      postMessage: (request) => {
        if (request.type !== 'watch') return
        const { id } = request
        queueMicrotask(() => act(() => deliver({ type: 'answer', id, answer: responses })))
      },
      onReply: (listener) => (deliver = listener),
      close: () => undefined
    },
    store.engagementId
  )
}

function show(store: OpenEngagementStore): void {
  render(
    <UiProvider>
      <EngagementProvider store={store}>
        <AnalysisContext.Provider value={analysis(store)}>
          <MeaningsInBackground />
          <SuggestionsSection />
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

describe('the setting for meanings of answers', () => {
  beforeEach(() => {
    TestWorker.all = []
    vi.stubGlobal('Worker', TestWorker)
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('is off, says what it would do, and starts nothing', async () => {
    show(await anEngagement())
    expect(box().checked).toBe(false)
    expect(screen.getByText(/English only.*28 MB.*nothing is downloaded/)).toBeTruthy()
    expect(TestWorker.all).toHaveLength(0)
  })

  it('reads open answers and codes once switched on, can be stopped, read on, and be asked again', async () => {
    const store = await anEngagement()
    show(store)
    fireEvent.click(box())
    await waitFor(() => expect(TestWorker.all).toHaveLength(1))
    expect(TestWorker.all[0]?.told).toEqual({
      engagementId: store.engagementId,
      texts: ['We wait ages', 'Delivery late goods']
    })
    says({ type: 'progress', done: 1, total: 2 })
    expect(await screen.findByText('1 of 2 texts')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Stop reading' }))
    expect(TestWorker.all[0]?.isEnded).toBe(true)
    expect(screen.getByText(/Stopped after 1 of 2 texts/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Read on' }))
    says({ type: 'failed', detail: 'own file missing: 404' })
    expect(screen.getByText(/could not be read \(own file missing: 404\)/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    says({ type: 'finished', total: 2, leftOut: 1 })
    expect(screen.getByText('1 texts read, 1 in other languages left out.')).toBeTruthy()
  })

  it('throws away what was read when it is switched off, also by an undo', async () => {
    const store = await anEngagement()
    show(store)
    fireEvent.click(box())
    await waitFor(() => expect(box().checked).toBe(true))
    const cache = openMeaningCache(store.engagementId)
    await cache.keep({ keys: ['k'], values: new Int8Array(512) })
    expect(await readMeaningCache(store.engagementId)).toHaveLength(1)
    cache.close()
    await act(async () => {
      await store.undo()
    })
    await waitFor(() => expect(box().checked).toBe(false))
    await waitFor(async () => expect(await readMeaningCache(store.engagementId)).toHaveLength(0))
  })
})

import 'fake-indexeddb/auto'
import { act, render, screen } from '@testing-library/react'
import { useMemo, useState } from 'react'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import type { Code } from '@shared/domain/entities/voice'
import { change, draft } from '@shared/domain/history/draft'
import {
  AnalysisClient,
  AnalysisContext,
  createEngagement,
  EngagementProvider,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { VoiceScreen } from '@renderer/features/voice/voice-screen'
import { NavigationContext } from '@renderer/ui/navigation'
import type { Route } from '@renderer/ui/route'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { engagement } from '../../../helpers/engagement-builder'
import { aCode, aPartner, aSurvey } from '../../voice/voice-builders'

/** Three codes: two under Money with digits, one that stands alone. */
export const book: readonly Code[] = [
  aCode('money', { name: 'Money' }),
  aCode('mdf', { name: 'Slow MDF payment', parentId: 'money', shortcut: '1', definition: 'Paid late.' }),
  aCode('margin', { name: 'Margin too thin', parentId: 'money', order: 1, shortcut: '2' }),
  aCode('nothing', { name: 'Nothing to say', order: 1, isExclusive: true })
]

function responses(texts: readonly string[], isLinked: boolean): FactBlock {
  const rows = texts.map((_, index) => index)
  return {
    id: 'run:response:0:0',
    runId: 'run',
    kind: 'response',
    sequence: 0,
    fileId: 'f'.repeat(64),
    sheet: 'Answers',
    count: texts.length,
    ids: rows.map((row) => `r${row + 1}`),
    sheetRows: rows.map((row) => row + 2),
    columns: {
      surveyId: rows.map(() => 's1'),
      respondentId: rows.map((row) => `R-00${row + 1}`),
      partnerId: rows.map((row) => (isLinked ? `p${row % 2}` : null)),
      'answer:q1': texts,
      'answer:nps': rows.map((row) => (row === 0 ? 0 : 9))
    }
  }
}

/** An engagement with these answers, written as an import would. */
export async function engagementWith(
  texts: readonly string[],
  { codes = book, isLinked = true }: { codes?: readonly Code[]; isLinked?: boolean } = {}
): Promise<OpenEngagementStore> {
  const { id: _, ...profile }: Engagement = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const run = { id: 'run', at: '2026-09-01T00:00:00Z', by: 'M', state: 'applied', sheets: [] } as const
  const done = await created.value.commit({
    ...draft('import.applied', { rows: texts.length, file: 'answers.csv' }, [
      change('importRuns', null, run),
      change('surveys', null, aSurvey()),
      change('partners', null, aPartner('p0', { name: 'Nordwind IT' })),
      change('partners', null, aPartner('p1', { name: 'Kestrel' })),
      ...codes.map((code) => change('codes', null, code))
    ]),
    blocks: { factBlocks: [responses(texts, isLinked)] }
  })
  if (!done.ok) throw new Error(done.error.code)
  return created.value
}

function analysisOf(store: OpenEngagementStore): AnalysisClient {
  let deliver: (reply: AnalysisReply) => void = () => undefined
  const server = new AnalysisServer((reply) => act(() => deliver(structuredClone(reply))), '2026-09-30')
  return new AnalysisClient(
    {
      postMessage: (request) => void server.receive(structuredClone(request)),
      onReply: (listener) => (deliver = listener),
      close: () => server.close()
    },
    store.engagementId
  )
}

function Frame({
  store,
  client,
  first
}: {
  store: OpenEngagementStore
  client: AnalysisClient
  first: Route
}) {
  const [route, navigate] = useState<Route>(first)
  const navigation = useMemo(() => ({ route, navigate, back: () => false }), [route])
  return (
    <UiProvider>
      <EngagementProvider store={store}>
        <AnalysisContext.Provider value={client}>
          <NavigationContext.Provider value={navigation}>
            <VoiceScreen />
            <output data-testid="route">{JSON.stringify(route)}</output>
          </NavigationContext.Provider>
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

/** Shows the Voice screen on an engagement and waits until its answers are there. */
export async function openVoice(store: OpenEngagementStore, tab?: string): Promise<void> {
  openStore = store
  const client = analysisOf(store)
  render(<Frame store={store} client={client} first={{ screen: 'voice', ...(tab ? { tab } : {}) }} />)
  await settle()
  await screen.findAllByText(/answers coded|turn it into counted themes/)
}

let openStore: OpenEngagementStore | null = null

/** Lets what was begun be written and drawn, however slow the machine is. */
export async function settle(): Promise<void> {
  const tick = () => act(() => new Promise((done) => setTimeout(done, 15)))
  await tick()
  while (openStore?.saveProgress.progress.phase === 'saving') await tick()
  await tick()
}

/** Presses keys one after the other where the focus is, as a hand would. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const written of keys) {
    strike(written)
    await settle()
  }
}

/** Presses keys faster than anything is written. */
export function strike(...keys: readonly string[]): void {
  for (const written of keys) {
    const parts = written === '+' ? ['+'] : written.split('+')
    const key = parts.at(-1) ?? ''
    const options = {
      key,
      bubbles: true,
      cancelable: true,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt')
    }
    act(() => {
      const target = document.activeElement ?? document.body
      const isTaken = !target.dispatchEvent(new KeyboardEvent('keydown', options))
      if (!isTaken && key.length === 1 && target instanceof HTMLInputElement) typeInto(target, key)
    })
  }
}

function typeInto(field: HTMLInputElement, letter: string): void {
  // Through the prototype: React watches the field's own value and would take this for nothing new.
  Reflect.set(HTMLInputElement.prototype, 'value', field.value + letter, field)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Codings on disk as "respondent code words". */
export async function codingsOnDisk(store: OpenEngagementStore): Promise<string[]> {
  const codings = await store.all('codings')
  const inWords = codings.map(
    ({ responseId, codeId, span }) => `${responseId} ${codeId}${span ? ` ${span.start}-${span.end}` : ''}`
  )
  return inWords.sort()
}

import { type ReactNode, useCallback, useDeferredValue, useEffect, useReducer, useState } from 'react'
import type { AnswerFilter } from '@shared/domain/voice/answer-filter'
import { withDescendants } from '@shared/domain/voice/code-tree'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { Tabs } from '@renderer/ui/tabs'
import { AgreementTab } from './agreement/agreement-tab'
import { DutyChip } from './agreement/duty-chip'
import { CodeTab } from './code/code-tab'
import { deskReducer, startOfWork } from './code/desk-state'
import { CodebookTab } from './codebook/codebook-tab'
import { useVoiceData } from './data/use-voice-data'
import { VoiceDataProvider, type VoiceData } from './data/voice-data'
import { HintsProvider } from './hints/hints-data'
import { useHintsData } from './hints/use-hints-data'
import { BringInButton } from './interchange/bring-in-button'
import { InstrumentTab } from './instrument/instrument-tab'
import { ExportMenu } from './interchange/export-menu'
import { NoAnswers } from './opening/no-answers'
import { ThemesTab } from './themes/themes-tab'
import { startOfResults } from './results/results-state'
import { ResultsTab } from './results/results-tab'
import { SearchTab } from './search/search-tab'
import styles from './voice-screen.module.css'

const tabs = [
  { value: 'code', label: 'Code' },
  { value: 'search', label: 'Search' },
  { value: 'codebook', label: 'Codebook' },
  { value: 'agreement', label: 'Agreement' },
  { value: 'themes', label: 'Themes' },
  { value: 'results', label: 'Results' },
  { value: 'instrument', label: 'Instrument' }
] as const
type Tab = (typeof tabs)[number]['value']

const asTab = (text: string | undefined): Tab => tabs.find((tab) => tab.value === text)?.value ?? 'code'

/** Voice of Partner: read what partners wrote, give it codes, and count who raised what. */
export function VoiceScreen() {
  const { route, navigate } = useNavigation()
  const data = useVoiceData()
  // The head follows when the desk has been drawn: a key press does not wait for it.
  const head = useDeferredValue(data)
  const tab = asTab(route.tab)
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Voice"
        actions={
          head && (
            <>
              <DutyChip duty={head.duty} />
              <CodedSoFar data={head} />
              <VoiceDataProvider value={head}>
                <BringInButton />
              </VoiceDataProvider>
              <ExportMenu data={head} />
            </>
          )
        }
      >
        <Tabs
          label="Parts of Voice"
          value={tab}
          tabs={tabs}
          onChange={(value) => navigate({ screen: 'voice', tab: value })}
        />
      </PageHeader>
      <div className={styles.body} role="tabpanel" aria-label={tabs.find((one) => one.value === tab)?.label}>
        {data ? (
          <VoiceDataProvider value={data}>
            <ReadAnswers data={data}>
              <OpenTab tab={tab} data={data} />
            </ReadAnswers>
          </VoiceDataProvider>
        ) : (
          <div className={styles.loading}>
            <Progress label="Reading answers" share={null} figure="" />
          </div>
        )}
      </div>
    </div>
  )
}

/** Language, sameness and tone of the answers, read beside the work and known to every tab. */
function ReadAnswers({ data, children }: { data: VoiceData; children: ReactNode }) {
  return <HintsProvider value={useHintsData(data)}>{children}</HintsProvider>
}

function OpenTab({ tab, data }: { tab: Tab; data: VoiceData }) {
  const { route, navigate } = useNavigation()
  const [state, dispatch] = useReducer(deskReducer, startOfWork)
  const [results, setResults] = useState(startOfResults)
  const { codeId, responseId } = route
  const { answers } = data.list
  const { codes } = data
  useEffect(() => {
    if (codeId !== undefined) dispatch({ type: 'focus-code', codeId })
  }, [codeId])
  useEffect(() => {
    const asked = answers.find((answer) => answer.responseId === responseId)
    if (asked) dispatch({ type: 'open-answer', key: asked.key })
  }, [answers, responseId])
  const editCode = useCallback(
    (id: string) => navigate({ screen: 'voice', tab: 'codebook', codeId: id }),
    [navigate]
  )
  const openAnswers = useCallback(
    (parts: Partial<AnswerFilter>, codeId: string) => {
      dispatch({ type: 'filter', parts: { ...parts, codeIds: withDescendants(codes, codeId) } })
      navigate({ screen: 'voice', tab: 'code', codeId })
    },
    [codes, navigate]
  )
  const hasAnswers = answers.length > 0
  switch (tab) {
    case 'code':
      if (!hasAnswers) return <NoAnswers />
      return <CodeTab state={state} dispatch={dispatch} onEditCode={editCode} />
    case 'search':
      return hasAnswers ? <SearchTab /> : <NoAnswers />
    case 'codebook':
      return <CodebookTab />
    case 'results':
      if (!hasAnswers) return <NoAnswers />
      return <ResultsTab state={results} onChange={setResults} onOpenAnswers={openAnswers} />
    case 'agreement':
      return <AgreementTab filter={state.filter} />
    case 'themes':
      return hasAnswers ? <ThemesTab /> : <NoAnswers />
    case 'instrument':
      return <InstrumentTab />
  }
}

/** "38 of 61 answers coded". */
function CodedSoFar({ data }: { data: VoiceData }) {
  const format = useFormat()
  const { coded, total } = data.progress
  if (total === 0) return null
  return (
    <div className={styles.progress}>
      <strong>{format.count(coded)}</strong> of {format.count(total)} answers coded
      <span className={styles.track} aria-hidden>
        <span className={styles.done} style={{ width: `${(100 * coded) / total}%` }} />
      </span>
    </div>
  )
}

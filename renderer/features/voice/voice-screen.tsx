import { useCallback, useEffect, useReducer } from 'react'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { Tabs } from '@renderer/ui/tabs'
import { CodeTab } from './code/code-tab'
import { deskReducer, startOfWork } from './code/desk-state'
import { CodebookTab } from './codebook/codebook-tab'
import { useVoiceData } from './data/use-voice-data'
import { VoiceDataProvider, type VoiceData } from './data/voice-data'
import { ExportMenu } from './interchange/export-menu'
import { AgreementTab } from './opening/agreement-tab'
import { InstrumentTab } from './opening/instrument-tab'
import { NoAnswers } from './opening/no-answers'
import { ThemesTab } from './opening/themes-tab'
import { ResultsTab } from './results/results-tab'
import styles from './voice-screen.module.css'

const tabs = [
  { value: 'code', label: 'Code' },
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
  const tab = asTab(route.tab)
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Voice"
        actions={
          data && (
            <>
              <CodedSoFar data={data} />
              <ExportMenu data={data} />
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
            <OpenTab tab={tab} data={data} />
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

function OpenTab({ tab, data }: { tab: Tab; data: VoiceData }) {
  const { route, navigate } = useNavigation()
  const [state, dispatch] = useReducer(deskReducer, startOfWork)
  const { codeId, responseId } = route
  const { answers } = data.list
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
  const hasAnswers = answers.length > 0
  switch (tab) {
    case 'code':
      if (!hasAnswers) return <NoAnswers />
      return <CodeTab state={state} dispatch={dispatch} onEditCode={editCode} />
    case 'codebook':
      return <CodebookTab />
    case 'results':
      return hasAnswers ? <ResultsTab /> : <NoAnswers />
    case 'agreement':
      return <AgreementTab />
    case 'themes':
      return <ThemesTab />
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

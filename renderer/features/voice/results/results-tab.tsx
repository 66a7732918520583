import { useMemo } from 'react'
import type { AnswerFilter } from '@shared/domain/voice/answer-filter'
import type { ResultsAsk } from '@shared/domain/voice/results/ask'
import { segmentAttributes, type SegmentAttribute } from '@shared/domain/voice/segment'
import { useVoiceResults } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { SideTabs } from '@renderer/ui/side-tabs'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useVoice } from '../data/voice-data'
import { Controls } from './controls'
import { LimitsPanel } from './limits-panel'
import { aboutOf, codedSoFar } from './about-words'
import { QuoteBoard } from './quote-board'
import { ResultAboutContext } from './result-about'
import { askOf, choicesOf, resultsParts, wavesWithAnswers, type ResultsState } from './results-state'
import styles from './results.module.css'
import { ViewPanel } from './view-panel'

/** What partners said, counted, and nothing by which one of them could be recognised. */
export function ResultsTab(props: {
  state: ResultsState
  onChange: (state: ResultsState) => void
  /** Shows answers on the coding desk. */
  onOpenAnswers: (filter: Partial<AnswerFilter>, codeId: string) => void
}) {
  const { state, onChange } = props
  const { list } = useVoice()
  const waves = useMemo(() => wavesWithAnswers(list), [list])
  const ask = useMemo(() => askOf(state, waves), [state, waves])
  useParts(state, onChange)
  const title = resultsParts.find(({ value }) => value === state.part)?.label ?? ''
  return (
    <Panes columns="188px minmax(0, 1fr)">
      <Pane label="Results">
        <SideTabs
          label="Results"
          value={state.part}
          tabs={resultsParts}
          onChange={(part) => onChange({ ...state, part })}
        />
      </Pane>
      <Pane label={title}>
        {state.part === 'quotes' ? (
          <QuoteBoard />
        ) : ask ? (
          <Computed {...props} ask={ask} waves={waves} />
        ) : (
          <LimitsPart {...props} waves={waves} />
        )}
      </Pane>
    </Panes>
  )
}

type Part = Parameters<typeof ResultsTab>[0] & { readonly waves: ReturnType<typeof wavesWithAnswers> }

function Computed({ state, onChange, onOpenAnswers, ask, waves }: Part & { readonly ask: ResultsAsk }) {
  const { list, codingsByAnswer, responses } = useVoice()
  const format = useFormat()
  const published = useVoiceResults(ask)
  const questions = useMemo(
    () => list.questions.filter((one) => one.surveyId === ask.surveyId && one.answerCount > 0),
    [list, ask.surveyId]
  )
  const isLinked = useMemo(
    () => (responses.get(ask.surveyId) ?? []).some(({ partnerId }) => partnerId !== null),
    [responses, ask.surveyId]
  )
  // Only themes depend on the coding; scores do not.
  const isOnThemes = choicesOf[state.part].includes('question')
  const caution = useMemo(
    () => (isOnThemes ? codedSoFar(ask, { list, codingsByAnswer }, format) : null),
    [isOnThemes, ask, list, codingsByAnswer, format]
  )
  const about = useMemo(
    () => aboutOf({ state, ask, waves, questions, published, caution }),
    [state, ask, waves, questions, published, caution]
  )
  const onOpen = (codeId: string): void => onOpenAnswers(filterOf(ask), codeId)
  return (
    <>
      <Controls
        {...{ state, onChange, waves, questions, isLinked }}
        surveyId={ask.surveyId}
        earlierSurveyId={ask.earlierSurveyId}
        cuts={published?.cuts ?? []}
      />
      {published ? (
        <ResultAboutContext.Provider value={about}>
          <ViewPanel ask={ask} published={published} waves={waves} onOpen={onOpen} />
        </ResultAboutContext.Provider>
      ) : (
        <div className={styles.loading}>
          <Progress label="Working out this result" share={null} figure="" />
        </div>
      )}
    </>
  )
}

function LimitsPart({ state, waves }: Part) {
  const ask = askOf({ ...state, part: 'themes' }, waves)
  return <LimitsPanel published={useVoiceResults(ask)} />
}

/** `[` and `]` go through the parts, wherever the focus is. */
function useParts(state: ResultsState, onChange: (state: ResultsState) => void): void {
  const step = (by: 1 | -1) => (): void => {
    const place = resultsParts.findIndex(({ value }) => value === state.part)
    const next = resultsParts[(place + by + resultsParts.length) % resultsParts.length]
    if (next) onChange({ ...state, part: next.value })
  }
  useShortcuts('Results', [
    { keys: '[', label: 'Previous result', run: step(-1) },
    { keys: ']', label: 'Next result', run: step(1) }
  ])
}

const isSegment = (id: string): id is SegmentAttribute =>
  (segmentAttributes as readonly string[]).includes(id)

/** The answers behind a figure, as far as the desk can filter them. */
function filterOf({ surveyId, questionId, cut }: ResultsAsk): Partial<AnswerFilter> {
  const segments =
    cut && cut.value !== null && isSegment(cut.breakdown)
      ? [{ attribute: cut.breakdown, value: cut.value }]
      : []
  return { surveyId, questionId, segments, onlyUncoded: false, search: '' }
}

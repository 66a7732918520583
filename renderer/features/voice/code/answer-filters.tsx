import { useMemo } from 'react'
import type { Answer, OpenQuestion } from '@shared/domain/voice/answer'
import { segmentOptions } from '@shared/domain/voice/answer-filter'
import { codingProgress } from '@shared/domain/voice/code-counts'
import { codePath, withDescendants } from '@shared/domain/voice/code-tree'
import { segmentAttributes, type SegmentAttribute } from '@shared/domain/voice/segment'
import { FilterChip } from '@renderer/ui/chip'
import { ChipMenu, type ChipChoiceGroup } from '@renderer/ui/chip-menu'
import { useFormat } from '@renderer/ui/format'
import { useVoice, type VoiceData } from '../data/voice-data'
import { attributeWords, segmentValueWords } from '../words/segment-words'
import styles from './answer-list-pane.module.css'
import type { ListView } from './desk-views'

/** The chips over the list: question, uncoded, segment, code. */
export function AnswerFilters({ view }: { view: ListView }) {
  const voice = useVoice()
  const format = useFormat()
  const { filter } = view
  const { list, codingsByAnswer, progress } = voice
  const uncoded = useMemo(() => {
    if (filter.questionId === null) return progress.total - progress.coded
    const inScope = list.answers.filter((one) => (filter.questionId ?? one.questionId) === one.questionId)
    const { coded, total } = codingProgress(inScope, codingsByAnswer)
    return total - coded
  }, [list, codingsByAnswer, progress, filter.questionId])
  const set = (parts: Partial<typeof filter>): void => view.dispatch({ type: 'filter', parts })
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <QuestionChip view={view} />
      <FilterChip
        isActive={filter.onlyUncoded}
        onToggle={() => set({ onlyUncoded: !filter.onlyUncoded, codeIds: null })}
      >
        Uncoded {format.count(uncoded)}
      </FilterChip>
      <SegmentChip view={view} />
      <CodeChip view={view} />
    </div>
  )
}

function questionGroups(
  questions: readonly OpenQuestion[],
  write: (count: number) => string
): ChipChoiceGroup[] {
  const surveys = new Map(questions.map(({ surveyId, surveyTitle }) => [surveyId, surveyTitle]))
  return [...surveys].map(([surveyId, group]) => ({
    group,
    choices: questions
      .filter((one) => one.surveyId === surveyId)
      .map(({ question, answerCount }) => ({
        value: `${surveyId} ${question.id}`,
        label: `${question.code} · ${question.text}`,
        detail: write(answerCount)
      }))
  }))
}

function QuestionChip({ view }: { view: ListView }) {
  const { list } = useVoice()
  const format = useFormat()
  const { questionId, surveyId } = view.filter
  const chosen = list.questions.find(
    (one) => one.question.id === questionId && (surveyId ?? one.surveyId) === one.surveyId
  )
  return (
    <ChipMenu
      label="Question"
      chosen={chosen?.question.code ?? null}
      groups={() => questionGroups(list.questions, format.count)}
      onChoose={(value) => {
        const open = list.questions.find((one) => `${one.surveyId} ${one.question.id}` === value)
        if (!open) return
        view.dispatch({ type: 'filter', parts: { questionId: open.question.id, surveyId: open.surveyId } })
      }}
      onClear={() => view.dispatch({ type: 'filter', parts: { questionId: null, surveyId: null } })}
    />
  )
}

function segmentGroups({ list }: VoiceData): ChipChoiceGroup[] {
  return segmentAttributes
    .map((attribute) => ({
      group: attributeWords[attribute],
      choices: segmentOptions(list.answers, attribute).map(({ value, answers }) => ({
        value: `${attribute}:${value}`,
        label: segmentValueWords(attribute, value),
        detail: String(answers)
      }))
    }))
    .filter(({ choices }) => choices.length > 0)
}

const hasSegments = (answers: readonly Answer[]): boolean =>
  answers.some(({ segment }) => segmentAttributes.some((attribute) => segment[attribute] !== null))

function SegmentChip({ view }: { view: ListView }) {
  const voice = useVoice()
  const { segments } = view.filter
  const isAnySegmentKnown = useMemo(() => hasSegments(voice.list.answers), [voice.list])
  if (!isAnySegmentKnown) return null
  const words = segments.map(({ attribute, value }) => segmentValueWords(attribute, value))
  return (
    <ChipMenu
      label="Segment"
      chosen={words.length > 0 ? words.join(', ') : null}
      groups={() => segmentGroups(voice)}
      onChoose={(choice) => {
        const attribute = choice.slice(0, choice.indexOf(':')) as SegmentAttribute
        const value = choice.slice(choice.indexOf(':') + 1)
        const others = segments.filter((segment) => segment.attribute !== attribute)
        view.dispatch({ type: 'filter', parts: { segments: [...others, { attribute, value }] } })
      }}
      onClear={() => view.dispatch({ type: 'filter', parts: { segments: [] } })}
    />
  )
}

function CodeChip({ view }: { view: ListView }) {
  const { codes, codesById, counts } = useVoice()
  const { codeIds } = view.filter
  const [first] = codeIds ?? []
  if (codes.length === 0) return null
  const choices = () =>
    codes
      .map((code) => ({
        value: code.id,
        label: codePath(codesById, code.id).join(' · '),
        detail: String(counts.get(code.id)?.answers ?? 0)
      }))
      .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <ChipMenu
      label="Code"
      chosen={first === undefined ? null : (codesById.get(first)?.name ?? 'Code')}
      groups={() => [{ group: '', choices: choices() }]}
      onChoose={(id) =>
        view.dispatch({ type: 'filter', parts: { codeIds: withDescendants(codes, id), onlyUncoded: false } })
      }
      onClear={() => view.dispatch({ type: 'filter', parts: { codeIds: null } })}
    />
  )
}

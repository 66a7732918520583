import { useMemo } from 'react'
import { segmentOptions, type SegmentChoice } from '@shared/domain/voice/answer-filter'
import { segmentAttributes, type SegmentAttribute } from '@shared/domain/voice/segment'
import { ChipMenu, type ChipChoiceGroup } from '@renderer/ui/chip-menu'
import { useFormat } from '@renderer/ui/format'
import { useVoice } from '../data/voice-data'
import { attributeWords, segmentValueWords } from '../words/segment-words'

/** One question of one survey; both null: all of them. */
export interface QuestionChoice {
  readonly surveyId: string | null
  readonly questionId: string | null
}

/** Which question is meant. */
export function QuestionChip(props: {
  label: string
  chosen: QuestionChoice
  onChange: (choice: QuestionChoice) => void
}) {
  const { list } = useVoice()
  const format = useFormat()
  const { surveyId, questionId } = props.chosen
  const chosen = list.questions.find(
    (one) => one.question.id === questionId && (surveyId ?? one.surveyId) === one.surveyId
  )
  const groups = (): ChipChoiceGroup[] => {
    const surveys = new Map(list.questions.map((one) => [one.surveyId, one.surveyTitle]))
    return [...surveys].map(([id, group]) => ({
      group,
      choices: list.questions
        .filter((one) => one.surveyId === id)
        .map(({ question, answerCount }) => ({
          value: `${id} ${question.id}`,
          label: `${question.code} · ${question.text}`,
          detail: format.count(answerCount)
        }))
    }))
  }
  return (
    <ChipMenu
      label={props.label}
      chosen={chosen?.question.code ?? null}
      groups={groups}
      onChoose={(value) => {
        const open = list.questions.find((one) => `${one.surveyId} ${one.question.id}` === value)
        if (open) props.onChange({ surveyId: open.surveyId, questionId: open.question.id })
      }}
      onClear={() => props.onChange({ surveyId: null, questionId: null })}
    />
  )
}

/** Which kinds of partner are meant, one value of each attribute; nothing where no answer has any. */
export function SegmentChip(props: {
  label: string
  segments: readonly SegmentChoice[]
  onChange: (segments: readonly SegmentChoice[]) => void
}) {
  const { list } = useVoice()
  const { segments } = props
  const isAnyKnown = useMemo(
    () => list.answers.some(({ segment }) => segmentAttributes.some((name) => segment[name] !== null)),
    [list]
  )
  if (!isAnyKnown) return null
  const words = segments.map(({ attribute, value }) => segmentValueWords(attribute, value))
  const groups = (): ChipChoiceGroup[] =>
    segmentAttributes
      .map((attribute) => ({
        group: attributeWords[attribute],
        choices: segmentOptions(list.answers, attribute).map(({ value, answers }) => ({
          value: `${attribute}:${value}`,
          label: segmentValueWords(attribute, value),
          detail: String(answers)
        }))
      }))
      .filter(({ choices }) => choices.length > 0)
  return (
    <ChipMenu
      label={props.label}
      chosen={words.length > 0 ? words.join(', ') : null}
      groups={groups}
      onChoose={(choice) => {
        const attribute = choice.slice(0, choice.indexOf(':')) as SegmentAttribute
        const value = choice.slice(choice.indexOf(':') + 1)
        const others = segments.filter((segment) => segment.attribute !== attribute)
        props.onChange([...others, { attribute, value }])
      }}
      onClear={() => props.onChange([])}
    />
  )
}

import { useMemo, useState } from 'react'
import type { Answer, OpenQuestion } from '@shared/domain/voice/answer'
import { isTooSmall } from '@shared/domain/voice/minimum-group'
import { themeFrequencies } from '@shared/domain/voice/theme-frequency'
import { useFormat } from '@renderer/ui/format'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { Select, type OptionGroup } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { QuoteBoard } from './quote-board'
import { Recommendation } from './recommendation'
import styles from './results.module.css'
import { ThemeTable } from './theme-table'

/** What is counted: one wave, or one question of it. Waves are never mixed: the same person answers both. */
type Scope = { readonly surveyId: string; readonly questionId: string | null }

const asText = ({ surveyId, questionId }: Scope): string => JSON.stringify([surveyId, questionId])

function scopeOptions(questions: readonly OpenQuestion[]): OptionGroup[] {
  const surveys = new Map(questions.map(({ surveyId, surveyTitle }) => [surveyId, surveyTitle]))
  return [...surveys].map(([surveyId, title]) => ({
    group: title,
    items: [
      { value: asText({ surveyId, questionId: null }), label: `${title} · all questions` },
      ...questions
        .filter((one) => one.surveyId === surveyId)
        .map(({ question }) => ({
          value: asText({ surveyId, questionId: question.id }),
          label: `${question.code} · ${question.text}`
        }))
    ]
  }))
}

/** What partners said, counted: themes by respondent and by company, and the quotes that may be printed. */
export function ResultsTab() {
  const { list, codes, codingsByAnswer, engagement } = useVoice()
  const format = useFormat()
  const [chosen, setScope] = useState<Scope | null>(null)
  const scope = chosen ?? { surveyId: latestSurvey(list.answers, list.questions), questionId: null }
  const { surveyId, questionId } = scope
  const answers = useMemo(
    () =>
      list.answers.filter(
        (answer) => answer.surveyId === surveyId && (questionId ?? answer.questionId) === answer.questionId
      ),
    [list, surveyId, questionId]
  )
  const table = useMemo(
    () => themeFrequencies(codes, codingsByAnswer, answers),
    [codes, codingsByAnswer, answers]
  )
  const minimum = engagement.confidentiality.minimumScoreGroup
  const partners = table.partners === 0 ? null : table.partners
  const tooSmall = isTooSmall({ respondents: table.respondents, partners }, minimum)
  return (
    <Panes columns="minmax(0, 1fr) 360px">
      <Pane label="Themes" scrolls={false}>
        <PaneHeader
          title={`${format.count(table.respondents)} respondents · ${format.count(table.partners)} partners`}
          actions={
            <Select
              label="Question"
              isLabelHidden
              value={asText(scope)}
              width={280}
              options={scopeOptions(list.questions)}
              onChange={(text) => {
                const [survey, question] = JSON.parse(text) as [string, string | null]
                setScope({ surveyId: survey, questionId: question })
              }}
            />
          }
        />
        <div className={styles.scroller}>
          {tooSmall ? (
            <p className={styles.notice}>
              Fewer than {format.count(minimum)} respondents or companies answered. To keep them
              unrecognisable, no figure is shown for a group this small.
            </p>
          ) : (
            <>
              <ThemeTable table={table} />
              <Recommendation answers={answers} />
            </>
          )}
        </div>
      </Pane>
      <QuoteBoard />
    </Panes>
  )
}

/** The wave fielded last among those with answers. */
function latestSurvey(answers: readonly Answer[], questions: readonly OpenQuestion[]): string {
  const answered = new Set(answers.map((answer) => answer.surveyId))
  const [latest] = questions
    .filter((one) => answered.has(one.surveyId))
    .sort(
      (a, b) =>
        (b.fieldedOn ?? '').localeCompare(a.fieldedOn ?? '') || b.surveyTitle.localeCompare(a.surveyTitle)
    )
  return latest?.surveyId ?? ''
}

import { useMemo, useState } from 'react'
import { isTooSmall } from '@shared/domain/voice/minimum-group'
import { themeFrequencies } from '@shared/domain/voice/theme-frequency'
import { useFormat } from '@renderer/ui/format'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { QuoteBoard } from './quote-board'
import { Recommendation } from './recommendation'
import styles from './results.module.css'
import { ThemeTable } from './theme-table'

const everything = ''

/** What partners said, counted: themes by respondent and by company, and the quotes that may be printed. */
export function ResultsTab() {
  const { list, codes, codingsByAnswer, engagement } = useVoice()
  const format = useFormat()
  const [scope, setScope] = useState(everything)
  const answers = useMemo(
    () =>
      list.answers.filter(
        (answer) => scope === everything || `${answer.surveyId} ${answer.questionId}` === scope
      ),
    [list, scope]
  )
  const table = useMemo(
    () => themeFrequencies(codes, codingsByAnswer, answers),
    [codes, codingsByAnswer, answers]
  )
  const minimum = engagement.confidentiality.minimumScoreGroup
  const partners = table.partners === 0 ? null : table.partners
  const tooSmall = isTooSmall({ respondents: table.respondents, partners }, minimum)
  return (
    <Panes columns="minmax(0, 1fr) 400px">
      <Pane label="Themes" scrolls={false}>
        <PaneHeader
          title={`${format.count(table.respondents)} respondents · ${format.count(table.partners)} partners`}
          actions={
            <Select
              label="Question"
              isLabelHidden
              value={scope}
              width={280}
              options={[
                { value: everything, label: 'All questions' },
                ...list.questions.map(({ surveyId, question }) => ({
                  value: `${surveyId} ${question.id}`,
                  label: `${question.code} · ${question.text}`
                }))
              ]}
              onChange={setScope}
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

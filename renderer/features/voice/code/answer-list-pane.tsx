import { IconSearch } from '@tabler/icons-react'
import { memo, type Ref } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { shortSegment } from '../words/segment-words'
import { AnswerFilters } from './answer-filters'
import styles from './answer-list-pane.module.css'
import type { ListView } from './desk-views'

const rowPx = 69

/** The left pane: search, filters, and every answer they let through. */
export const AnswerListPane = memo(function AnswerListPane(props: {
  view: ListView
  searchRef: Ref<HTMLInputElement>
  onLeaveSearch: () => void
}) {
  const { view, searchRef } = props
  const { list, codingsByAnswer } = useVoice()
  const format = useFormat()
  const inScope = list.questions
    .filter(({ question }) => (view.filter.questionId ?? question.id) === question.id)
    .reduce((total, question) => total + question.answerCount, 0)
  return (
    <Pane label="Answers" scrolls={false}>
      <div className={styles.tools}>
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            if (event.key === 'Escape') view.dispatch({ type: 'filter', parts: { search: '' } })
            else openFirstMatch(view)
            props.onLeaveSearch()
          }}
        >
          <TextField
            ref={searchRef}
            label="Search answers"
            isLabelHidden
            placeholder={`Search ${counted(inScope, 'answer', format.count)}`}
            icon={<IconSearch size={16} />}
            after={<KeyCap>/</KeyCap>}
            value={view.filter.search}
            onChange={(search) => view.dispatch({ type: 'filter', parts: { search } })}
          />
        </div>
        <AnswerFilters view={view} />
      </div>
      <List
        label="Answers"
        items={view.shown}
        itemKey={(answer) => answer.key}
        rowPx={rowPx}
        selectedKey={view.answer?.key ?? null}
        onSelect={(answer) => view.dispatch({ type: 'open-answer', key: answer.key })}
        renderItem={(answer) => (
          <AnswerRow answer={answer} codes={codingsByAnswer.get(answer.key)?.length ?? 0} />
        )}
      />
    </Pane>
  )
})

function openFirstMatch({ answer, matching, dispatch }: ListView): void {
  const [first] = matching
  if (first && !(answer && matching.includes(answer))) dispatch({ type: 'open-answer', key: first.key })
}

/** Enough of an answer for two lines; the rest is never laid out. */
const glimpseLength = 160

/** Drawn again only when the answer or its number of codes is another. */
const AnswerRow = memo(function AnswerRow({ answer, codes }: { answer: Answer; codes: number }) {
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.respondent}>{answer.respondentId}</span>
        <span className={styles.segment}>{shortSegment(answer.segment)}</span>
        <span className={codes > 0 ? styles.coded : styles.uncoded}>
          {codes > 0 ? counted(codes, 'code') : 'uncoded'}
        </span>
      </div>
      <p className={styles.glimpse}>“{answer.text.trim().slice(0, glimpseLength)}”</p>
    </div>
  )
})

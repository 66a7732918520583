import { memo, type Ref } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { shortSegment } from '../words/segment-words'
import styles from './answer-list-pane.module.css'
import { AnswerTools } from './answer-tools'
import type { ListView } from './desk-views'

const rowPx = 69

/** The left pane: search, filters, and every answer they let through. */
export const AnswerListPane = memo(function AnswerListPane(props: {
  view: ListView
  searchRef: Ref<HTMLInputElement>
  onLeaveSearch: () => void
}) {
  const { view } = props
  const { codingsByAnswer } = useVoice()
  return (
    <Pane label="Answers" scrolls={false}>
      <AnswerTools view={view} searchRef={props.searchRef} onLeave={props.onLeaveSearch} />
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

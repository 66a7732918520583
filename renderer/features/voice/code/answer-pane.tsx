import { IconChevronLeft, IconChevronRight, IconNote, IconQuote } from '@tabler/icons-react'
import { memo, useEffect, useRef, type Dispatch, type ReactNode, type Ref } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { Pane, PaneHeader } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { segmentChips } from '../words/segment-words'
import styles from './answer-pane.module.css'
import { AnswerText } from './answer-text'
import { CodingList } from './coding-list'
import { DeskKeys } from './desk-keys'
import type { DeskAction } from './desk-state'
import { MemoPanel } from './memo-panel'
import { QuoteLines } from './quote-lines'
import type { Desk } from './use-desk'
import type { DeskActs } from './use-desk-acts'

/** The middle pane: one answer in large type, its codes, memo and quotes, and the keys that work. */
export function AnswerPane(props: {
  desk: Desk
  acts: DeskActs
  articleRef: Ref<HTMLElement>
  /** Under the codes of the answer: what is suggested for it. */
  children: ReactNode
}) {
  const { desk, acts } = props
  return (
    <Pane label="Answer" scrolls={false} footer={<DeskKeys />}>
      <AnswerHeader
        place={desk.place}
        count={desk.shown.length}
        isOpen={desk.answer !== null}
        acts={acts}
        dispatch={desk.dispatch}
      />
      {desk.answer ? (
        <Reading desk={desk} acts={acts} answer={desk.answer} articleRef={props.articleRef}>
          {props.children}
        </Reading>
      ) : (
        <p className={styles.nothing}>No answer fits these filters. Take one away to see more.</p>
      )}
    </Pane>
  )
}

/** Drawn again only when another answer is open: a key press for a code leaves it alone. */
const AnswerHeader = memo(function AnswerHeader(props: {
  place: number
  count: number
  isOpen: boolean
  acts: DeskActs
  dispatch: Dispatch<DeskAction>
}) {
  const format = useFormat()
  const { place, count, isOpen, acts } = props
  return (
    <PaneHeader
      actions={
        <>
          <Button
            size="small"
            variant="subtle"
            icon={<IconQuote size={16} />}
            isDisabled={!isOpen}
            onClick={acts.quote}
          >
            Quote
          </Button>
          <Button
            size="small"
            variant="subtle"
            icon={<IconNote size={16} />}
            isDisabled={!isOpen}
            onClick={() => props.dispatch({ type: 'memo', on: 'answer' })}
          >
            Memo
          </Button>
        </>
      }
    >
      <IconButton label="Previous answer" isDisabled={place <= 0} onClick={() => acts.step(-1)}>
        <IconChevronLeft size={16} />
      </IconButton>
      <span className={styles.place}>
        {format.count(place + 1)} of {format.count(count)}
      </span>
      <IconButton label="Next answer" isDisabled={place >= count - 1} onClick={() => acts.step(1)}>
        <IconChevronRight size={16} />
      </IconButton>
    </PaneHeader>
  )
})

function Reading(props: {
  desk: Desk
  acts: DeskActs
  answer: Answer
  articleRef: Ref<HTMLElement>
  children: ReactNode
}) {
  const { desk, acts, answer, articleRef } = props
  const { codesById } = useVoice()
  const scroller = useRef<HTMLDivElement>(null)
  const { head } = desk.state.selection ?? { head: null }
  useEffect(() => {
    scroller.current?.scrollTo?.({ top: 0 })
  }, [answer.key])
  useEffect(() => {
    if (head !== null) scroller.current?.querySelector('[data-caret]')?.scrollIntoView?.({ block: 'nearest' })
  }, [head])
  return (
    <div className={styles.scroller} ref={scroller}>
      <article
        ref={articleRef}
        className={styles.reading}
        tabIndex={-1}
        aria-label={`Answer of ${answer.respondentId}`}
      >
        <Asked answer={answer} />
        <AnswerText
          text={answer.text}
          codings={desk.codings}
          codes={codesById}
          selection={desk.state.selection}
          onSelect={(selection) => desk.dispatch({ type: 'select', selection })}
          onOpenCoding={(codingId, codeId) => desk.dispatch({ type: 'focus-coding', codingId, codeId })}
        />
        <CodingList desk={desk} acts={acts} />
        {props.children}
        <MemoPanel desk={desk} acts={acts} />
        <QuoteLines answer={answer} />
      </article>
    </div>
  )
}

/** What was asked and whom; drawn again only when another answer is open. */
const Asked = memo(function Asked({ answer }: { answer: Answer }) {
  const { list } = useVoice()
  const open = list.questions.find(
    ({ question, surveyId }) => question.id === answer.questionId && surveyId === answer.surveyId
  )
  return (
    <>
      <h2 className={styles.question}>
        {open?.question.code} · {open?.question.text}
      </h2>
      <div className={styles.chips}>
        {[answer.respondentId, ...segmentChips(answer.segment)].map((text) => (
          <Chip key={text}>{text}</Chip>
        ))}
      </div>
    </>
  )
})

import { memo } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import type { ThemeBoard } from '@shared/domain/voice/themes/theme-board'
import { moveAnswers } from '@shared/domain/voice/themes/theme-board'
import { Button } from '@renderer/ui/button'
import { KeyCap } from '@renderer/ui/key-cap'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { shortSegment } from '../words/segment-words'
import styles from './themes.module.css'
import type { ThemesDesk } from './use-themes'

/** The kind of data that dragging an answer carries. */
export const draggedAnswer = 'application/x-tandem-answer'

const rowPx = 69
/** So many first answers show what the theme is about. */
const typicalCount = 3

/** Middle: the answers of the open theme, the most typical first. */
export function ThemeAnswers({ desk, board }: { desk: ThemesDesk; board: ThemeBoard }) {
  const { theme, answers, answer, set } = desk
  const { codingsByAnswer } = useVoice()
  if (!theme)
    return (
      <Pane label="Answers of the theme">
        <p className={styles.line}>No theme is left. Draft again, or code what is in none.</p>
      </Pane>
    )
  const coded = answers.filter(({ key }) => codingsByAnswer.has(key)).length
  return (
    <Pane
      label="Answers of the theme"
      scrolls={false}
      footer={answer && <OpenAnswer desk={desk} board={board} answer={answer} />}
    >
      <p className={styles.line}>
        <strong>{counted(answers.length, 'answer')}</strong>, the most typical first
        {coded > 0 && ` · ${coded} coded by now`}
      </p>
      <List
        label="Answers of the theme"
        items={answers}
        itemKey={({ key }) => key}
        rowPx={rowPx}
        selectedKey={answer?.key ?? null}
        onSelect={({ key }) => set({ answerKey: key })}
        renderItem={(one) => <ThemeAnswer answer={one} isTypical={answers.indexOf(one) < typicalCount} />}
      />
    </Pane>
  )
}

const ThemeAnswer = memo(function ThemeAnswer(props: { answer: Answer; isTypical: boolean }) {
  const { answer, isTypical } = props
  return (
    <div
      className={styles.row}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(draggedAnswer, answer.key)}
    >
      <div className={styles.rowHead}>
        <span className={styles.respondent}>{answer.respondentId}</span>
        <span className={styles.segment}>{shortSegment(answer.segment)}</span>
        {isTypical && <span className={styles.typical}>typical</span>}
      </div>
      <p className={styles.glimpse}>“{answer.text.trim().slice(0, 200)}”</p>
    </div>
  )
})

/** The chosen answer in full, and where else it may go. */
function OpenAnswer(props: { desk: ThemesDesk; board: ThemeBoard; answer: Answer }) {
  const { desk, board, answer } = props
  const others = board.themes
    .filter(({ id }) => id !== desk.theme?.id)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className={styles.open} aria-label="Chosen answer">
      <p className={styles.openText} tabIndex={0} role="group" aria-label="Answer in full">
        {answer.text.trim()}
      </p>
      <div className={styles.moves}>
        <Button
          size="small"
          onClick={() => desk.edit(moveAnswers(board, [answer.key], null))}
          after={<KeyCap keys="Delete" />}
        >
          Take out
        </Button>
        <Select
          label="Move to another theme"
          isLabelHidden
          placeholder="Move to…"
          value={null}
          options={others}
          onChange={(id) => desk.edit(moveAnswers(board, [answer.key], id))}
          isSearchable
          width={220}
        />
      </div>
    </section>
  )
}

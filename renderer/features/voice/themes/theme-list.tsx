import { useState } from 'react'
import { moveAnswers, type BoardTheme, type ThemeBoard } from '@shared/domain/voice/themes/theme-board'
import { useFormat } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { DraftSettings } from './no-drafts'
import { draggedAnswer } from './theme-answers'
import styles from './themes.module.css'
import type { ThemesDesk } from './use-themes'

const rowPx = 56

/** Left: the draft themes, the largest first; an answer can be dropped on each. */
export function ThemeList({ desk, board }: { desk: ThemesDesk; board: ThemeBoard }) {
  const format = useFormat()
  const held = board.themes.reduce((sum, { keys }) => sum + keys.length, 0)
  return (
    <Pane
      label="Draft themes"
      scrolls={false}
      footer={
        <div className={styles.footer}>
          <DraftSettings desk={desk} />
        </div>
      }
    >
      <p className={styles.line}>
        <strong>{counted(board.themes.length, 'draft theme')}</strong> hold{' '}
        {counted(held, 'answer', format.count)}; {format.count(board.rest.length)} in none.
      </p>
      <List
        label="Draft themes"
        items={board.themes}
        itemKey={({ id }) => id}
        rowPx={rowPx}
        selectedKey={desk.theme?.id ?? null}
        onSelect={({ id }) => desk.set({ openId: id, answerKey: null })}
        renderItem={(theme) => (
          <ThemeRow theme={theme} onDropAnswer={(key) => desk.edit(moveAnswers(board, [key], theme.id))} />
        )}
      />
    </Pane>
  )
}

function ThemeRow(props: { theme: BoardTheme; onDropAnswer: (key: string) => void }) {
  const { codesById } = useVoice()
  const { theme } = props
  const [isOver, setOver] = useState(false)
  const code = theme.codeId === null ? undefined : codesById.get(theme.codeId)
  return (
    <div
      className={styles.theme}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(draggedAnswer)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const key = event.dataTransfer.getData(draggedAnswer)
        if (key !== '') props.onDropAnswer(key)
      }}
    >
      <div className={styles.themeHead}>
        <span className={styles.themeName}>{theme.name}</span>
        <span className={styles.themeCount}>{theme.keys.length}</span>
      </div>
      <p className={styles.words}>{code ? `Code: ${code.name}` : theme.words.slice(1).join(' · ')}</p>
    </div>
  )
}

import { useState } from 'react'
import type { ThemeBoard } from '@shared/domain/voice/themes/theme-board'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { KeyCap } from '@renderer/ui/key-cap'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import type { CodeDialogKind } from './theme-code-dialog'
import styles from './themes.module.css'
import { takenBack } from './theme-state'
import type { ThemesDesk } from './use-themes'

/** Right: name and words of the open theme, and what can be made of it. */
export function ThemePane(props: {
  desk: ThemesDesk
  board: ThemeBoard
  onRename: (name: string) => void
  onMerge: (intoId: string) => void
  onDrop: () => void
  onToCode: (kind: CodeDialogKind) => void
}) {
  const { desk, board } = props
  const { theme } = desk
  const { codesById } = useVoice()
  const [name, setName] = useState(theme?.name ?? '')
  if (!theme) return <Pane label="Theme">{null}</Pane>
  const code = theme.codeId === null ? undefined : codesById.get(theme.codeId)
  const others = board.themes
    .filter(({ id }) => id !== theme.id)
    .map((one) => ({ value: one.id, label: `${one.name} (${one.keys.length})` }))
  return (
    <Pane label="Theme">
      <div className={styles.edit}>
        <TextField label="Name of the draft" value={name} onChange={setName} onCommit={props.onRename} />
        <div className={styles.chips} aria-label="Words that set it apart" role="group">
          {theme.words.map((word) => (
            <Chip key={word}>{word}</Chip>
          ))}
        </div>
        {code && (
          <p className={styles.made}>
            Became code “{code.name}”. Undo takes the code and what was coded back.
          </p>
        )}
        <CodeActs isEmpty={theme.keys.length === 0} onToCode={props.onToCode} />
        <Select
          label="Merge into another draft"
          placeholder="Choose a draft theme"
          value={null}
          options={others}
          onChange={props.onMerge}
          isSearchable
        />
        <DraftActs desk={desk} onDrop={props.onDrop} />
        <p className={styles.note}>
          Drafted by counting words: a beginning to be edited, not a finding. The same answers give the same
          drafts.
        </p>
      </div>
    </Pane>
  )
}

/** The draft becomes a code. */
function CodeActs({ isEmpty, onToCode }: { isEmpty: boolean; onToCode: (kind: CodeDialogKind) => void }) {
  const { codes } = useVoice()
  return (
    <>
      <Button
        variant="primary"
        isFullWidth
        isDisabled={isEmpty}
        onClick={() => onToCode('new')}
        after={<KeyCap>c</KeyCap>}
      >
        Turn into a new code
      </Button>
      <Button
        isFullWidth
        isDisabled={isEmpty || codes.length === 0}
        onClick={() => onToCode('existing')}
        after={<KeyCap>a</KeyCap>}
      >
        Give a code of the codebook
      </Button>
    </>
  )
}

/** What can be done with the draft itself. */
function DraftActs({ desk, onDrop }: { desk: ThemesDesk; onDrop: () => void }) {
  const { state } = desk
  return (
    <div className={styles.moves}>
      <Button size="small" variant="subtle" onClick={onDrop}>
        Drop this draft
      </Button>
      <Button
        size="small"
        variant="subtle"
        isDisabled={state.past.length === 0}
        onClick={() => desk.set(takenBack(state))}
        after={<KeyCap>u</KeyCap>}
      >
        Undo edit
      </Button>
    </div>
  )
}

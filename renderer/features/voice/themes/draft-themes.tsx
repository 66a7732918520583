import { useState } from 'react'
import {
  dropTheme,
  markAsCode,
  mergeThemes,
  moveAnswers,
  renameTheme
} from '@shared/domain/voice/themes/theme-board'
import { useUndoRedo } from '@renderer/data'
import { Panes } from '@renderer/ui/pane'
import { useShortcuts, type Shortcut } from '@renderer/ui/use-shortcuts'
import { NoDrafts } from './no-drafts'
import { ThemeAnswers } from './theme-answers'
import { ThemeCodeDialog, type CodeDialogKind } from './theme-code-dialog'
import { ThemeList } from './theme-list'
import { ThemePane } from './theme-pane'
import { takenBack } from './theme-state'
import { useThemes, type ThemesDesk } from './use-themes'

/** Draft themes: drafted from uncoded answers, edited, turned into codes. */
export function DraftThemes() {
  const desk = useThemes()
  const { undo } = useUndoRedo()
  const [dialog, setDialog] = useState<CodeDialogKind | null>(null)
  const { state, theme, answers } = desk
  const { board } = state
  useShortcuts(
    'Draft themes',
    themeKeys(desk, setDialog, () => void undo())
  )
  if (!board || desk.share !== null) return <NoDrafts desk={desk} />
  return (
    <Panes columns="292px minmax(0, 1fr) 288px">
      <ThemeList desk={desk} board={board} />
      <ThemeAnswers desk={desk} board={board} />
      <ThemePane
        key={theme?.id ?? ''}
        desk={desk}
        board={board}
        onRename={(name) => theme && desk.edit(renameTheme(board, theme.id, name))}
        onMerge={(intoId) => {
          if (!theme) return
          desk.edit(mergeThemes(board, theme.id, intoId))
        }}
        onDrop={() => theme && desk.edit(dropTheme(board, theme.id))}
        onToCode={setDialog}
      />
      {dialog && theme && (
        <ThemeCodeDialog
          kind={dialog}
          theme={theme}
          answers={answers}
          onDone={(codeId) => {
            setDialog(null)
            desk.edit(markAsCode(board, theme.id, codeId))
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </Panes>
  )
}

function themeKeys(
  desk: ThemesDesk,
  openDialog: (kind: CodeDialogKind) => void,
  undo: () => void
): readonly Shortcut[] {
  const { state, theme, answers, answer, set } = desk
  const { board, past } = state
  const place = answer ? answers.indexOf(answer) : -1
  const stepAnswer = (by: number): void => {
    const next = answers[Math.max(0, Math.min(answers.length - 1, place + by))]
    if (next) set({ answerKey: next.key })
  }
  const stepTheme = (by: number): void => {
    const themes = board?.themes ?? []
    const at = themes.findIndex(({ id }) => id === theme?.id)
    const next = themes[Math.max(0, Math.min(themes.length - 1, at + by))]
    if (next) set({ openId: next.id, answerKey: null })
  }
  const isOpen = theme !== null
  return [
    { keys: 'j', label: 'Next answer of the theme', isEnabled: isOpen, run: () => stepAnswer(1) },
    { keys: 'k', label: 'Previous answer of the theme', isEnabled: isOpen, run: () => stepAnswer(-1) },
    { keys: ']', label: 'Next theme', isEnabled: isOpen, run: () => stepTheme(1) },
    { keys: '[', label: 'Previous theme', isEnabled: isOpen, run: () => stepTheme(-1) },
    {
      keys: 'Delete',
      label: 'Take the answer out of the theme',
      isEnabled: answer !== null,
      run: () => board && answer && desk.edit(moveAnswers(board, [answer.key], null))
    },
    { keys: 'c', label: 'Turn the theme into a new code', isEnabled: isOpen, run: () => openDialog('new') },
    {
      keys: 'a',
      label: 'Give a code of the codebook to the theme’s answers',
      isEnabled: isOpen,
      run: () => openDialog('existing')
    },
    {
      keys: 'u',
      label: past.length > 0 ? 'Undo the last edit of the drafts' : 'Undo',
      run: () => (past.length > 0 ? set(takenBack(state)) : undo())
    }
  ]
}

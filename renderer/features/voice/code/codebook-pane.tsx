import { IconPlus, IconSearch } from '@tabler/icons-react'
import { memo, type Ref } from 'react'
import { IconButton } from '@renderer/ui/icon-button'
import { Pane } from '@renderer/ui/pane'
import { TextField } from '@renderer/ui/text-field'
import { CodeDefinition } from './code-definition'
import { CodeMatches } from './code-matches'
import { CodeTree } from './code-tree'
import styles from './codebook-pane.module.css'
import type { BookView } from './desk-views'
import { useCodeFinder } from './use-code-finder'
import type { DeskActs } from './use-desk-acts'

/** The right pane: find a code by its letters, the tree with counts and keys, the definition of the chosen one. */
export const CodebookPane = memo(function CodebookPane(props: {
  view: BookView
  acts: DeskActs
  finderRef: Ref<HTMLInputElement>
  onLeaveFinder: () => void
  onEditCode: (codeId: string) => void
}) {
  const { view, acts, finderRef, onLeaveFinder, onEditCode } = props
  const { typed, codeId } = view
  const finder = useCodeFinder(view, acts, onLeaveFinder)
  return (
    <Pane label="Codebook" scrolls={false} footer={<CodeDefinition codeId={codeId} onEdit={onEditCode} />}>
      <div className={styles.tools} onKeyDown={finder.onKeyDown}>
        <div className={styles.finder}>
          <TextField
            ref={finderRef}
            label="Find a code by its letters"
            isLabelHidden
            placeholder="Type two letters"
            icon={<IconSearch size={16} />}
            value={typed}
            onChange={finder.type}
          />
        </div>
        <IconButton
          label="New code"
          isOutlined
          onClick={() => view.dispatch({ type: 'name-code', name: '' })}
        >
          <IconPlus size={16} />
        </IconButton>
      </div>
      {typed.trim() === '' ? (
        <CodeTree view={view} acts={acts} />
      ) : (
        <CodeMatches
          matches={finder.matches}
          chosen={finder.chosen}
          typed={typed.trim()}
          onChoose={finder.give}
        />
      )}
    </Pane>
  )
})

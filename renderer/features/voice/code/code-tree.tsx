import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, useId, useMemo, type Dispatch, type KeyboardEvent } from 'react'
import { codeTree, visibleNodes, type CodeNode } from '@shared/domain/voice/code-tree'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { useVoice } from '../data/voice-data'
import styles from './codebook-pane.module.css'
import type { DeskAction } from './desk-state'
import type { BookView } from './desk-views'
import type { DeskActs } from './use-desk-acts'

/** The codebook as a tree: arrows move and fold, Enter gives the code, digits stand beside their codes. */
export function CodeTree({ view, acts }: { view: BookView; acts: DeskActs }) {
  const { counts } = useVoice()
  const format = useFormat()
  const id = useId()
  const { codes, codeId, foldedCodes } = view
  const tree = useMemo(() => codeTree(codes.filter((code) => !code.isRetired)), [codes])
  const nodes = useMemo(() => visibleNodes(tree, foldedCodes), [tree, foldedCodes])
  const place = nodes.findIndex((node) => node.code.id === codeId)
  const node = nodes[place]

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: nodes.length - 1 }[event.key]
    const next = step === undefined ? undefined : nodes[step]
    if (next) view.dispatch({ type: 'focus-code', codeId: next.code.id })
    else if (event.key === 'ArrowLeft' && node) fold(node, true)
    else if (event.key === 'ArrowRight' && node) fold(node, false)
    else if (event.key === 'Enter' && node) acts.toggle(node.code.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const fold = (one: CodeNode, isFolded: boolean): void => {
    if (one.children.length > 0) view.dispatch({ type: 'fold', codeId: one.code.id, isFolded })
  }
  if (nodes.length === 0) return <EmptyBook />
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>Code</span>
        <span>People · Key</span>
      </div>
      <div
        className={styles.tree}
        role="tree"
        aria-label="Codes"
        tabIndex={0}
        aria-activedescendant={node ? `${id}-${node.code.id}` : undefined}
        onKeyDown={onKeyDown}
      >
        {nodes.map((one) => (
          <CodeRow
            key={one.code.id}
            rowId={`${id}-${one.code.id}`}
            node={one}
            people={format.count(counts.get(one.code.id)?.respondents ?? 0)}
            isChosen={one === node}
            isFolded={foldedCodes.has(one.code.id)}
            dispatch={view.dispatch}
            onGive={acts.toggle}
          />
        ))}
      </div>
    </>
  )
}

/** Drawn again only when something on the row itself has changed: a codebook may hold hundreds. */
const CodeRow = memo(function CodeRow(props: {
  rowId: string
  node: CodeNode
  people: string
  isChosen: boolean
  isFolded: boolean
  dispatch: Dispatch<DeskAction>
  onGive: (codeId: string) => void
}) {
  const { dispatch, isFolded } = props
  const { code, depth, children } = props.node
  const hasChildren = children.length > 0
  return (
    <div
      id={props.rowId}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={props.isChosen}
      aria-expanded={hasChildren ? !props.isFolded : undefined}
      className={styles.code}
      style={{ paddingLeft: 4 + depth * 16 }}
      onClick={() => dispatch({ type: 'focus-code', codeId: code.id })}
      onDoubleClick={() => props.onGive(code.id)}
    >
      {hasChildren ? (
        <button
          type="button"
          className={styles.fold}
          tabIndex={-1}
          aria-label={props.isFolded ? `Unfold ${code.name}` : `Fold ${code.name}`}
          onClick={() => dispatch({ type: 'fold', codeId: code.id, isFolded: !isFolded })}
        >
          {props.isFolded ? <IconChevronRight size={14} /> : <IconChevronDown size={14} />}
        </button>
      ) : (
        <span className={styles.fold} />
      )}
      <span
        className={depth === 0 ? styles.swatch : styles.stroke}
        style={{ background: `var(--${code.colour})` }}
      />
      <span className={styles.name} data-top={depth === 0 || undefined} title={code.name}>
        {code.name}
      </span>
      <span className={styles.count}>{props.people}</span>
      <span className={styles.keyPlace}>{code.shortcut !== null && <KeyCap>{code.shortcut}</KeyCap>}</span>
    </div>
  )
})

function EmptyBook() {
  return (
    <p className={styles.teach}>
      The codebook is empty. Press <KeyCap>n</KeyCap> to name the first theme: it is given to the answer you
      are reading at once.
    </p>
  )
}

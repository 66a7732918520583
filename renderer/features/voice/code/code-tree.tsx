import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, useEffect, useId, useMemo, type Dispatch, type KeyboardEvent } from 'react'
import {
  codeTree,
  siblingPlaces,
  visibleNodes,
  type CodeNode,
  type SiblingPlace
} from '@shared/domain/voice/code-tree'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { rowByKey } from '@renderer/ui/row-by-key'
import { useVirtualRows } from '@renderer/ui/use-virtual-rows'
import { useVoice } from '../data/voice-data'
import styles from './codebook-pane.module.css'
import type { DeskAction } from './desk-state'
import type { BookView } from './desk-views'
import type { DeskActs } from './use-desk-acts'

/** As in codebook-pane.module.css. */
const rowPx = 30

/** The codebook as a tree: arrows move and fold, Enter gives the code, digits stand beside their codes. */
export function CodeTree({ view, acts }: { view: BookView; acts: DeskActs }) {
  const { codes, foldedCodes } = view
  const tree = useMemo(() => codeTree(codes.filter((code) => !code.isRetired)), [codes])
  const nodes = useMemo(() => visibleNodes(tree, foldedCodes), [tree, foldedCodes])
  const places = useMemo(() => siblingPlaces(tree), [tree])
  if (nodes.length === 0) return <EmptyBook />
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>Code</span>
        <span>People · Key</span>
      </div>
      <CodeRows nodes={nodes} places={places} view={view} acts={acts} />
    </>
  )
}

/** Drawn as far as one sees them: rows of hundreds of codes would cost time at each key press. */
function CodeRows(props: {
  nodes: readonly CodeNode[]
  places: ReadonlyMap<string, SiblingPlace>
  view: BookView
  acts: DeskActs
}) {
  const { nodes, places, view, acts } = props
  const { counts } = useVoice()
  const format = useFormat()
  const id = useId()
  const chosen = nodes.findIndex((node) => node.code.id === view.codeId)
  const { scroller, first, end, totalPx, topPx, reveal } = useVirtualRows({ count: nodes.length, rowPx })
  useEffect(() => {
    if (chosen >= 0) reveal(chosen)
  }, [chosen, reveal])
  return (
    <div
      ref={scroller}
      className={styles.tree}
      role="tree"
      aria-label="Codes"
      tabIndex={0}
      aria-activedescendant={chosen >= first && chosen < end ? `${id}-${view.codeId}` : undefined}
      onKeyDown={(event) => moveInTree(event, { nodes, chosen, view, acts })}
    >
      <div role="presentation" style={{ height: totalPx, paddingTop: topPx(first) }}>
        {nodes.slice(first, end).map((one) => (
          <CodeRow
            key={one.code.id}
            rowId={`${id}-${one.code.id}`}
            node={one}
            place={places.get(one.code.id)}
            people={format.count(counts.get(one.code.id)?.respondents ?? 0)}
            isChosen={one.code.id === view.codeId}
            isFolded={view.foldedCodes.has(one.code.id)}
            dispatch={view.dispatch}
            onGive={acts.toggle}
          />
        ))}
      </div>
    </div>
  )
}

/** Arrows, Home and End choose, left and right fold, Enter gives the chosen code or takes it away. */
function moveInTree(
  event: KeyboardEvent,
  on: { nodes: readonly CodeNode[]; chosen: number; view: BookView; acts: DeskActs }
): void {
  const { nodes, chosen, view, acts } = on
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
  const node = nodes[chosen]
  const next = nodes[rowByKey(event.key, chosen, nodes.length) ?? -1]
  const fold = (one: CodeNode, isFolded: boolean): void => {
    if (one.children.length > 0) view.dispatch({ type: 'fold', codeId: one.code.id, isFolded })
  }
  if (next) view.dispatch({ type: 'focus-code', codeId: next.code.id })
  else if (event.key === 'ArrowLeft' && node) fold(node, true)
  else if (event.key === 'ArrowRight' && node) fold(node, false)
  else if (event.key === 'Enter' && node) acts.toggle(node.code.id)
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** Drawn again only when something on the row itself has changed: a codebook may hold hundreds. */
const CodeRow = memo(function CodeRow(props: {
  rowId: string
  node: CodeNode
  place: SiblingPlace | undefined
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
      aria-setsize={props.place?.size}
      aria-posinset={props.place?.position}
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

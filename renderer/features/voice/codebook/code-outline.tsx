import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, useEffect, useId, useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import type { Code } from '@shared/domain/entities/voice'
import { noCount } from '@shared/domain/voice/code-counts'
import type { CodeMove, DropPlace } from '@shared/domain/voice/code-moves'
import type { CodeNode } from '@shared/domain/voice/code-tree'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { rowByKey } from '@renderer/ui/row-by-key'
import { useVoice } from '../data/voice-data'
import styles from './codebook-tab.module.css'
import { dropPlaceAt } from './drop-place'
import { originWords } from './origin-words'
import type { CodebookActs } from './use-codebook-acts'

const moves: Readonly<Record<string, CodeMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out'
}

/** Where the dragged code would land. */
interface DropMark {
  readonly codeId: string
  readonly place: DropPlace
}

/**
 * The codebook as a tree. Arrows walk and fold, Alt and an arrow moves the code: up, down, in under the one above,
 * out of its parent. Dragging does the same: onto a row to stand under it, to its edge to stand beside it.
 */
export function CodeOutline(props: {
  nodes: readonly CodeNode[]
  chosen: Code | undefined
  folded: ReadonlySet<string>
  acts: CodebookActs
  onChoose: (codeId: string) => void
  onFold: (codeId: string, isFolded: boolean) => void
}) {
  const { nodes, chosen, acts, folded, onChoose, onFold } = props
  const id = useId()
  const place = nodes.findIndex(({ code }) => code.id === chosen?.id)
  const tree = useRef<HTMLDivElement>(null)
  const { mark, parts, onDrag, onMark } = useDragging(acts)
  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [place])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const move = event.altKey ? moves[event.key] : undefined
    const node = nodes[place]
    const next = event.altKey ? undefined : nodes[rowByKey(event.key, place, nodes.length) ?? -1]
    if (move && node) acts.step(node.code, move)
    else if (next) onChoose(next.code.id)
    else if (event.key === 'ArrowRight' && node && node.children.length > 0) onFold(node.code.id, false)
    else if (event.key === 'ArrowLeft' && node && node.children.length > 0) onFold(node.code.id, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={tree}
      className={styles.outline}
      role="tree"
      aria-label="Codes"
      tabIndex={0}
      aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
      onKeyDown={onKeyDown}
      {...parts}
    >
      {nodes.map((node) => (
        <OutlineRow
          key={node.code.id}
          rowId={`${id}-${node.code.id}`}
          node={node}
          isChosen={node.code.id === chosen?.id}
          isFolded={folded.has(node.code.id)}
          dropPlace={mark?.codeId === node.code.id ? mark.place : undefined}
          onChoose={onChoose}
          onFold={onFold}
          onDrag={onDrag}
          onMark={onMark}
        />
      ))}
    </div>
  )
}

/** The code under way and where it would land; letting go moves it. */
function useDragging(acts: CodebookActs) {
  const { codesById } = useVoice()
  const [dragged, setDragged] = useState<string | null>(null)
  const [mark, setMark] = useState<DropMark | null>(null)
  const end = (): void => {
    setDragged(null)
    setMark(null)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    const code = dragged === null ? undefined : codesById.get(dragged)
    if (code && mark) acts.drop(code, mark)
    end()
  }
  return { mark, onDrag: setDragged, onMark: setMark, parts: { onDrop, onDragEnd: end } }
}

const OutlineRow = memo(function OutlineRow(props: {
  rowId: string
  node: CodeNode
  isChosen: boolean
  isFolded: boolean
  dropPlace: DropPlace | undefined
  onChoose: (codeId: string) => void
  onFold: (codeId: string, isFolded: boolean) => void
  onDrag: (codeId: string) => void
  onMark: (mark: DropMark) => void
}) {
  const { code, depth, children } = props.node
  const hasChildren = children.length > 0
  return (
    <div
      id={props.rowId}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={props.isChosen}
      aria-expanded={hasChildren ? !props.isFolded : undefined}
      className={styles.outlineRow}
      data-drop={props.dropPlace}
      draggable
      onClick={() => props.onChoose(code.id)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', code.name)
        props.onDrag(code.id)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        props.onMark({ codeId: code.id, place: dropPlaceAt(event) })
      }}
    >
      <CodeLine node={props.node} isFolded={props.isFolded} onFold={props.onFold} />
    </div>
  )
})

function CodeLine(props: {
  node: CodeNode
  isFolded: boolean
  onFold: (codeId: string, isFolded: boolean) => void
}) {
  const { counts, surveys } = useVoice()
  const format = useFormat()
  const { isFolded } = props
  const { code, depth, children } = props.node
  const count = counts.get(code.id) ?? noCount
  const marks = [code.isRetired && 'retired', code.isExclusive && 'stands alone', originWords(code, surveys)]
  return (
    <div className={styles.line}>
      <span className={styles.what} style={{ paddingLeft: depth * 20 }}>
        {children.length > 0 ? (
          <button
            type="button"
            className={styles.fold}
            tabIndex={-1}
            aria-label={isFolded ? `Unfold ${code.name}` : `Fold ${code.name}`}
            onClick={() => props.onFold(code.id, !isFolded)}
          >
            {isFolded ? <IconChevronRight size={14} /> : <IconChevronDown size={14} />}
          </button>
        ) : (
          <span className={styles.fold} />
        )}
        <span className={styles.swatch} style={{ background: `var(--${code.colour})` }} />
        <span className={styles.words}>
          <span className={styles.name} data-retired={code.isRetired || undefined}>
            {[code.name, ...marks].filter(Boolean).join(' · ')}
          </span>
          <span className={styles.definition}>
            {code.definition === '' ? 'No definition yet' : code.definition}
          </span>
        </span>
      </span>
      <span className={styles.number}>{format.count(count.respondents)}</span>
      <span className={styles.number}>{format.count(count.partners)}</span>
      <span className={styles.number}>{format.count(count.mentions)}</span>
      <span className={styles.number}>{code.shortcut !== null && <KeyCap>{code.shortcut}</KeyCap>}</span>
    </div>
  )
}

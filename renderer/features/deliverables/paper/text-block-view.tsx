import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { readFigureText, updateFigures, writeFigureText } from '@shared/domain/deliverables/figure-text'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import type { Report, TextBlock } from '@shared/domain/deliverables/report'
import { Button } from '@renderer/ui/button'
import type { BlockActs } from '../data/use-document-edits'
import { FigureLine } from './figure-line'
import { fillEditor, readEditor } from './text-editor-dom'
import styles from './paper.module.css'

interface TextBlockProps {
  readonly edited: EditedBlock
  readonly block: TextBlock
  readonly report: Report
  readonly acts: BlockActs
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

const kindOf = (block: TextBlock): string =>
  block.kind === 'heading' ? `heading${block.level}` : block.kind === 'paragraph' ? block.style : 'callout'

/** The words of a block while they are edited. Ctrl+Enter or leaving keeps them, Esc takes them back. */
function Editor({ block, report, acts, onClose }: TextBlockProps) {
  const root = useRef<HTMLDivElement>(null)
  const isDone = useRef(false)
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    isDone.current = false
    fillEditor(element, readFigureText(block.text, report.figures, report.locale), styles.island ?? '')
    element.focus()
  }, [block.text, report])
  const keep = (): void => {
    if (isDone.current || !root.current) return
    isDone.current = true
    const before = writeFigureText(readFigureText(block.text, report.figures, report.locale))
    const after = writeFigureText(readEditor(root.current))
    onClose()
    if (after !== before) acts.rewrite(block.id, after)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      isDone.current = true
      onClose()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || block.kind === 'heading')) {
      event.preventDefault()
      keep()
    }
  }
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault()
    // The only way to insert at the caret that the browser's own undo knows about.
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'))
  }
  return (
    <div
      ref={root}
      className={styles.editor}
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label="Text of this block. Control Enter keeps it, Escape takes it back"
      onBlur={keep}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}

/** Old and new value of each figure that changed since the text was written. */
function MovedStrip({ edited, block, report, acts }: TextBlockProps) {
  if (edited.moved.length === 0) return null
  const update = (): void => {
    const segments = readFigureText(block.text, report.figures, report.locale)
    acts.rewrite(block.id, writeFigureText(updateFigures(segments)))
  }
  return (
    <div className={styles.movedStrip}>
      <span>
        {edited.moved.map((moved, index) => (
          <span key={moved.key}>
            {index > 0 && ', '}
            <strong>{moved.was}</strong> is now {moved.now}
          </span>
        ))}
      </span>
      <Button size="small" onClick={update}>
        {edited.moved.length === 1 ? 'Update' : edited.moved.length === 2 ? 'Update both' : 'Update all'}
      </Button>
    </div>
  )
}

/** A block of words on the page: click or Enter to rewrite it in place. */
export function TextBlockView(props: TextBlockProps) {
  const { block, report, isOpen, edited } = props
  const words = <FigureLine source={block.text} report={report} />
  return (
    <div
      className={styles.textBlock}
      data-open={isOpen || undefined}
      data-edited={edited.isEdited || undefined}
    >
      <div className={styles[kindOf(block)]}>
        {block.kind === 'callout' && <p className={styles.calloutTitle}>{block.title}</p>}
        {isOpen ? (
          <Editor {...props} />
        ) : (
          <button
            type="button"
            className={styles.words}
            aria-label={`Edit text: ${block.kind === 'heading' ? 'heading' : 'paragraph'}`}
            aria-describedby={`words-${block.id}`}
            onClick={props.onOpen}
          >
            <span id={`words-${block.id}`}>{words}</span>
          </button>
        )}
      </div>
      <MovedStrip {...props} />
    </div>
  )
}

import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type FocusEvent } from 'react'
import type { KeyboardEvent } from 'react'
import { readTextLines, writeTextLines } from '@shared/domain/deliverables/figure-text'
import type { Report, TextBlock } from '@shared/domain/deliverables/report'
import { fillEditor, readEditor } from './text-editor-dom'
import styles from './paper.module.css'

interface EditorProps {
  readonly block: TextBlock
  readonly report: Report
  readonly onRewrite: (text: string) => void
  readonly onClose: () => void
}

/** The tools of the open text, and what they open, are not another place: the text stays open. */
const isTool = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="toolbar"],[role="menu"],[role="dialog"]') !== null

/**
 * The words of a block while they are edited. Ctrl+Enter or leaving keeps them, Esc takes them back. It is filled
 * once: data that change meanwhile do not overwrite what is being typed.
 */
export function TextEditor(props: EditorProps) {
  const root = useRef<HTMLDivElement>(null)
  const isDone = useRef(false)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const save = (element: HTMLElement | null): void => {
    if (isDone.current || !element) return
    const { block, report, onRewrite } = latest.current
    const before = writeTextLines(readTextLines(block.text, report.figures, report.locale))
    const after = writeTextLines(readEditor(element))
    if (after === before) return
    isDone.current = true
    onRewrite(after)
  }
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const { block, report } = latest.current
    isDone.current = false
    fillEditor(element, readTextLines(block.text, report.figures, report.locale), styles.island ?? '')
    element.focus()
    // Opening another block takes this one away without a blur: what was typed is kept all the same.
    return () => save(element)
  }, [])
  const keep = (): void => {
    save(root.current)
    props.onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      isDone.current = true
      props.onClose()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || props.block.kind === 'heading')) {
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
      onBlur={(event: FocusEvent) => {
        if (!isTool(event.relatedTarget)) keep()
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}

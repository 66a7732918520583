import { readTextLines, updateFigures, writeTextLines } from '@shared/domain/deliverables/figure-text'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import type { Report, TextBlock } from '@shared/domain/deliverables/report'
import { Button } from '@renderer/ui/button'
import type { BlockActs } from '../data/use-document-edits'
import { FigureLine } from './figure-line'
import { TextEditor } from './text-editor'
import styles from './paper.module.css'

interface TextBlockProps {
  readonly edited: EditedBlock
  readonly block: TextBlock
  readonly report: Report
  readonly acts: BlockActs | null
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

const kindOf = (block: TextBlock): string =>
  block.kind === 'heading' ? `heading${block.level}` : block.kind === 'paragraph' ? block.style : 'callout'

/** Old and new value of each figure that changed since the text was written. */
function MovedStrip({ edited, block, report, acts }: TextBlockProps) {
  if (edited.moved.length === 0) return null
  const update = (): void => {
    const lines = readTextLines(block.text, report.figures, report.locale)
    const updated = lines.map((line) => ({ ...line, segments: updateFigures(line.segments) }))
    acts?.rewrite(block.id, writeTextLines(updated))
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
      {acts && (
        <Button size="small" onClick={update}>
          {edited.moved.length === 1 ? 'Update' : edited.moved.length === 2 ? 'Update both' : 'Update all'}
        </Button>
      )}
    </div>
  )
}

/** A block of words on the page: click or Enter to rewrite it in place. */
export function TextBlockView(props: TextBlockProps) {
  const { block, report, isOpen, edited } = props
  const isBlank = block.text.trim() === ''
  const words = isBlank ? (
    <span className={styles.blank}>Write here</span>
  ) : (
    <FigureLine source={block.text} report={report} />
  )
  return (
    <div
      className={styles.textBlock}
      data-open={isOpen || undefined}
      data-edited={edited.isEdited || undefined}
    >
      <div className={styles[kindOf(block)]}>
        {block.kind === 'callout' && block.title !== '' && (
          <p className={styles.calloutTitle}>{block.title}</p>
        )}
        {isOpen && props.acts ? (
          <TextEditor
            block={block}
            report={report}
            onRewrite={(text) => props.acts?.rewrite(block.id, text)}
            onClose={props.onClose}
          />
        ) : props.acts === null ? (
          <div className={styles.plainWords}>{words}</div>
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

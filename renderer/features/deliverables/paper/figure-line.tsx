import type { Report } from '@shared/domain/deliverables/report'
import { readFigureText, type TextSegment } from '@shared/domain/deliverables/figure-text'
import styles from './paper.module.css'

function Segment(props: { segment: TextSegment }) {
  const { segment } = props
  const isMoved = segment.kind === 'figure' && segment.text !== segment.current
  const text = isMoved ? (
    <span className={styles.moved} title={`Now ${segment.current}`}>
      {segment.text}
    </span>
  ) : (
    segment.text
  )
  return segment.isBold ? <strong>{text}</strong> : text
}

/** A block's text with its figures written in; figures that moved since the edit are marked. */
export function FigureLine(props: { source: string; report: Report }) {
  const { source, report } = props
  return readFigureText(source, report.figures, report.locale).map((segment, index) => (
    <Segment key={index} segment={segment} />
  ))
}

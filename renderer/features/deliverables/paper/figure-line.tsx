import type { Report } from '@shared/domain/deliverables/report'
import { lineMarks, readTextLines, type TextSegment } from '@shared/domain/deliverables/figure-text'
import styles from './paper.module.css'

function Segment(props: { segment: TextSegment }) {
  const { segment } = props
  const isMoved = segment.kind === 'figure' && segment.text !== segment.current
  let text = isMoved ? (
    <span className={styles.moved} title={`Now ${segment.current}`}>
      {segment.text}
    </span>
  ) : (
    <>{segment.text}</>
  )
  if (segment.isItalic) text = <em>{text}</em>
  if (segment.isBold) text = <strong>{text}</strong>
  if (segment.link === undefined) return text
  return (
    <span className={styles.link} title={segment.link}>
      {text}
    </span>
  )
}

/** A block's text with its figures written in; figures that moved since the edit are marked. */
export function FigureLine(props: { source: string; report: Report }) {
  const { source, report } = props
  const lines = readTextLines(source, report.figures, report.locale)
  const marks = lineMarks(lines)
  return lines.map((line, index) => {
    const words = line.segments.map((segment, at) => <Segment key={at} segment={segment} />)
    const isAfterText = index > 0 && line.mark === null && lines[index - 1]?.mark === null
    return line.mark === null ? (
      <span key={index}>
        {isAfterText && '\n'}
        {words}
      </span>
    ) : (
      // Part of a button while the text can be rewritten: spans that look like a list.
      <span key={index} className={styles.listLine}>
        <span className={styles.listMark}>{marks[index]}</span>
        <span>{words}</span>
      </span>
    )
  })
}

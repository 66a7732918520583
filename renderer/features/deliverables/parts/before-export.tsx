import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { findingLevel, type Finding, type FindingLevel } from '@shared/domain/deliverables/pre-flight'
import { isTextBlock, type Report } from '@shared/domain/deliverables/report'
import { Button } from '@renderer/ui/button'
import { StatusMark, type Status } from '@renderer/ui/status-mark'
import type { BlockActs } from '../data/use-document-edits'
import { findingWords } from '../words/finding-words'
import styles from './deliverables.module.css'

const marks: Readonly<Record<FindingLevel, { status: Status; word: string }>> = {
  blocking: { status: 'at-risk', word: 'Stops the export' },
  warning: { status: 'watch', word: 'Look at this' },
  clear: { status: 'ready', word: 'In order' }
}

function FindingRow(props: { finding: Finding; onShow: (blockId: string) => void }) {
  const { finding } = props
  const words = findingWords(finding)
  const mark = marks[findingLevel(finding)]
  const blockId = 'blockId' in finding ? finding.blockId : null
  return (
    <li className={styles.finding}>
      <StatusMark status={mark.status} />
      <div className={styles.findingWords}>
        <span className={styles.strong}>
          <span className={styles.unseen}>{mark.word}: </span>
          {words.title}
        </span>
        <span className={styles.quiet}>{words.text}</span>
      </div>
      {blockId !== null && (
        <Button size="small" onClick={() => props.onShow(blockId)} label={`Show: ${words.title}`}>
          Show
        </Button>
      )}
    </li>
  )
}

const nameOf = ({ block }: EditedBlock, report: Report): string => {
  if (isTextBlock(block)) {
    const text = plainText(readFigureText(block.text, report.figures, report.locale))
    return text.length > 60 ? `${text.slice(0, 59)}…` : text
  }
  return 'caption' in block ? block.caption : 'A part of the document'
}

/** Blocks the consultant left out, each with the way back. */
function HiddenBlocks(props: { blocks: readonly EditedBlock[]; report: Report; acts: BlockActs }) {
  const hidden = props.blocks.filter((each) => each.isHidden)
  if (hidden.length === 0) return null
  return (
    <>
      <h3 className={styles.program}>Left out</h3>
      <ul>
        {hidden.map((each) => (
          <li key={each.block.id} className={styles.finding}>
            <div className={styles.findingWords}>{nameOf(each, props.report)}</div>
            <Button size="small" onClick={() => props.acts.reset(each.block.id)}>
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was looked over, problems first; each leads to its place in the document. */
export function BeforeExport(props: {
  findings: readonly Finding[]
  onShow: (blockId: string) => void
  /** For documents made of blocks. */
  edited?: { blocks: readonly EditedBlock[]; report: Report; acts: BlockActs }
}) {
  return (
    <>
      <ul>
        {props.findings.map((finding, index) => (
          <FindingRow key={`${finding.code}:${index}`} finding={finding} onShow={props.onShow} />
        ))}
      </ul>
      {props.edited && <HiddenBlocks {...props.edited} />}
    </>
  )
}

import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { findingLevel, type Finding, type FindingLevel } from '@shared/domain/deliverables/pre-flight'
import type { Report } from '@shared/domain/deliverables/report'
import { Button } from '@renderer/ui/button'
import { StatusMark, type Status } from '@renderer/ui/status-mark'
import type { BlockActs } from '../data/use-document-edits'
import { blockName } from '../words/block-words'
import { findingWords } from '../words/finding-words'
import styles from './deliverables.module.css'

/** Places findings lead to. */
export interface Goals {
  readonly onShow: (blockId: string) => void
  readonly onForm: (formId: string) => void
  readonly onBrand: () => void
}

const marks: Readonly<Record<FindingLevel, { status: Status; word: string }>> = {
  blocking: { status: 'at-risk', word: 'Stops the export' },
  warning: { status: 'watch', word: 'Look at this' },
  clear: { status: 'ready', word: 'In order' }
}

/** Where a finding leads to, or null where there is no place to go. */
function wayTo(finding: Finding, goals: Goals): (() => void) | null {
  if ('blockId' in finding) return () => goals.onShow(finding.blockId)
  if ('formId' in finding) return () => goals.onForm(finding.formId)
  return finding.code === 'brand-too-light' ? goals.onBrand : null
}

function FindingRow({ finding, goals }: { finding: Finding; goals: Goals }) {
  const words = findingWords(finding)
  const level = findingLevel(finding)
  const mark = marks[level]
  const word = level === 'blocking' && 'formId' in finding ? 'Stops the form' : mark.word
  const show = wayTo(finding, goals)
  return (
    <li className={styles.finding}>
      <StatusMark status={mark.status} />
      <div className={styles.findingWords}>
        <span className={styles.strong}>
          <span className={styles.unseen}>{word}: </span>
          {words.title}
        </span>
        <span className={styles.quiet}>{words.text}</span>
      </div>
      {show !== null && (
        <Button size="small" onClick={show} label={`Show: ${words.title}`}>
          Show
        </Button>
      )}
    </li>
  )
}

const nameOf = ({ block }: EditedBlock, report: Report): string => {
  const text = blockName(block, report)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Blocks the consultant left out, each with the way back. */
function HiddenBlocks(props: { blocks: readonly EditedBlock[]; report: Report; acts: BlockActs | null }) {
  const hidden = props.blocks.filter((each) => each.isHidden)
  if (hidden.length === 0) return null
  return (
    <>
      <h3 className={styles.program}>Left out</h3>
      <ul>
        {hidden.map((each) => (
          <li key={each.block.id} className={styles.finding}>
            <div className={styles.findingWords}>{nameOf(each, props.report)}</div>
            {props.acts && (
              <Button size="small" onClick={() => props.acts?.show([each.block.id])}>
                Put back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was looked over, problems first; each leads to its place. */
export function BeforeExport(props: {
  findings: readonly Finding[]
  goals: Goals
  /** For documents made of blocks. */
  edited?: { blocks: readonly EditedBlock[]; report: Report; acts: BlockActs | null }
}) {
  return (
    <>
      <ul>
        {props.findings.map((finding, index) => (
          <FindingRow key={`${finding.code}:${index}`} finding={finding} goals={props.goals} />
        ))}
      </ul>
      {props.edited && <HiddenBlocks {...props.edited} />}
    </>
  )
}

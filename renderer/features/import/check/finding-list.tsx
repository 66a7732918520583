import { Fragment, useEffect, useRef } from 'react'
import type { CheckedSheet, DeskFinding } from '@shared/domain/importing/checks/check-protocol'
import { StatusMark } from '@renderer/ui/status-mark'
import { useFormat } from '@renderer/ui/format'
import { findingCount, findingTitle } from '../words/check-words'
import { fieldLabel, targetLabels } from '../words/field-labels'
import { QualityScore } from './quality-score'
import type { CheckView, SheetFinding } from './use-check'
import styles from './finding-list.module.css'

const marks = { error: 'at-risk', warning: 'watch', question: 'unknown' } as const
const words = { error: 'Error', warning: 'Warning', question: 'Question' } as const

/** What was found, sheet by sheet, the gravest first. */
export function FindingList(props: {
  view: CheckView
  shown: readonly SheetFinding[]
  selectedKey: string | null
  onSelect: (key: string) => void
  /** Enter: on to the rows themselves. */
  onEnter: (key: string) => void
}) {
  const sheets = props.view.check?.sheets ?? []
  return (
    <div className={styles.list} role="group" aria-label="Problems" tabIndex={-1}>
      {sheets.map((sheet) => (
        <Fragment key={sheet.key}>
          <SheetHead sheet={sheet} onOpen={props.onSelect} />
          <SheetFindings {...props} sheet={sheet} />
          {sheet.findings.length === 0 && <p className={styles.fine}>Every check is silent.</p>}
        </Fragment>
      ))}
    </div>
  )
}

function SheetFindings(props: Parameters<typeof FindingList>[0] & { sheet: CheckedSheet }) {
  const { sheet, selectedKey, onEnter, onSelect } = props
  const own = props.shown.filter((one) => one.sheet.key === sheet.key)
  if (own.length === 0) return null
  return (
    <div role="listbox" aria-label={`Problems of ${sheet.sheetName}`}>
      {own.map(({ key, finding }) => (
        <FindingRow
          key={key}
          finding={finding}
          isSelected={key === selectedKey}
          onSelect={(isByKey) => (isByKey ? onEnter(key) : onSelect(key))}
        />
      ))}
    </div>
  )
}

function SheetHead({ sheet, onOpen }: { sheet: CheckedSheet; onOpen: (key: string) => void }) {
  const format = useFormat()
  return (
    <div className={styles.sheet}>
      <div className={styles.names}>
        <b className={styles.name}>{sheet.sheetName}</b>
        <span className={styles.meta}>
          {targetLabels[sheet.target]} · {format.count(sheet.records)} records
        </span>
      </div>
      <QualityScore sheet={sheet} onOpen={(id) => onOpen(`${sheet.key}|${id}`)} />
    </div>
  )
}

function FindingRow(props: {
  finding: DeskFinding
  isSelected: boolean
  onSelect: (isByKey: boolean) => void
}) {
  const { finding, isSelected } = props
  const format = useFormat()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const own = button.current
    if (!isSelected || !own) return
    own.scrollIntoView({ block: 'nearest' })
    // The keys j and k move the focus along, so that Enter means the problem they stopped at.
    const focused = document.activeElement
    if (focused === document.body || own.closest('[role=group]')?.contains(focused))
      own.focus({ preventScroll: true })
  }, [isSelected])
  const first = finding.examples[0]
  return (
    <button
      ref={button}
      type="button"
      role="option"
      aria-selected={isSelected}
      className={styles.row}
      onClick={(event) => props.onSelect(event.detail === 0)}
    >
      <StatusMark status={marks[finding.severity]} />
      <span className={styles.words}>
        <span className={styles.title}>
          <span className={styles.hidden}>{words[finding.severity]}: </span>
          {findingTitle(finding)}
          {finding.field !== null && <span className={styles.field}> · {fieldLabel(finding.field)}</span>}
        </span>
        <span className={styles.meta}>
          {findingCount(finding, format)}
          {finding.column !== null && ` in ${finding.column}`}
          {first && first.text !== '' && (
            <>
              {' · '}
              <span className={styles.example}>
                {first.text}
                {finding.code === 'spelling' && first.other !== null && ` → ${first.other}`}
              </span>
            </>
          )}
        </span>
      </span>
    </button>
  )
}

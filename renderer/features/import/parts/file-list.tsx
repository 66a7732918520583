import {
  IconAlertTriangle,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconTable,
  IconX
} from '@tabler/icons-react'
import type { DeskFile, DeskSheet } from '@shared/domain/importing/desk-protocol'
import { Breakable } from '@renderer/ui/breakable'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { targetLabels } from '../words/field-labels'
import styles from './file-list.module.css'

export interface FileListProps {
  readonly files: readonly DeskFile[]
  readonly selected: string | null
  /** Problems per sheet key, as far as the plan knows them. */
  readonly problems: ReadonlyMap<string, number>
  /** Answers carried out per file key, for problem lists that came back. */
  readonly answered: Readonly<Record<string, number>>
  readonly onSelect: (sheetKey: string) => void
  readonly onRemove: (fileKey: string) => void
}

/** Files and their sheets, each with what was recognised. */
export function FileList(props: FileListProps) {
  const format = useFormat()
  return (
    <ul className={styles.files}>
      {props.files.map((file) => (
        <li key={file.key}>
          <div className={styles.file}>
            {file.format === 'csv' || file.format === 'tsv' ? (
              <IconFileTypeCsv size={16} stroke={1.6} aria-hidden />
            ) : (
              <IconFileSpreadsheet size={16} stroke={1.6} aria-hidden />
            )}
            <span className={styles.name} title={file.name}>
              <Breakable text={file.name} />
            </span>
            <IconButton
              label={`Take ${file.name} off the desk`}
              withoutTooltip
              onClick={() => props.onRemove(file.key)}
            >
              <IconX size={14} />
            </IconButton>
          </div>
          {file.wasApplied && <div className={styles.note}>Imported before</div>}
          {file.isAnswers && <div className={styles.note}>{answersNote(file, props.answered, format)}</div>}
          <ul className={styles.sheets}>
            {file.sheets.map((sheet) => (
              <li key={sheet.key}>
                <SheetItem
                  sheet={sheet}
                  isAnswers={file.isAnswers ?? false}
                  isSelected={sheet.key === props.selected}
                  problems={props.problems.get(sheet.key) ?? 0}
                  onSelect={() => props.onSelect(sheet.key)}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** What became of the client's answers. */
function answersNote(
  { key }: DeskFile,
  answered: FileListProps['answered'],
  format: ReturnType<typeof useFormat>
): string {
  const done = answered[key] ?? 0
  return done === 0
    ? 'The client’s answers: look at them under Check'
    : `The client’s answers: ${format.count(done)} carried out`
}

function SheetItem(props: {
  sheet: DeskSheet
  isAnswers: boolean
  isSelected: boolean
  problems: number
  onSelect: () => void
}) {
  const { sheet, problems } = props
  const format = useFormat()
  return (
    <button
      type="button"
      className={styles.sheet}
      aria-current={props.isSelected ? 'true' : undefined}
      onClick={props.onSelect}
    >
      <IconTable size={14} stroke={1.6} color="var(--ink-3)" aria-hidden />
      <span className={styles.cut} title={sheet.name}>
        <Breakable text={sheet.name} />
      </span>
      <span className={styles.meta}>{rowWords(sheet.rows, format.count(sheet.rows))}</span>
      <span />
      <span className={styles.kind}>
        <span>{sheet.target ? targetLabels[sheet.target] : props.isAnswers ? 'Answers' : 'Left out'}</span>
        {sheet.target && <span className={styles.meta}>{format.share(sheet.confidence, 0)}</span>}
      </span>
      {problems > 0 && (
        <span className={styles.problems}>
          <IconAlertTriangle size={13} aria-hidden />
          {format.count(problems)} {problems === 1 ? 'problem' : 'problems'}
        </span>
      )}
      {sheet.visibility !== 'visible' && <span className={styles.problems}>Hidden sheet</span>}
    </button>
  )
}

const rowWords = (rows: number, count: string): string =>
  rows === 0 ? 'no rows' : rows === 1 ? '1 row' : `${count} rows`

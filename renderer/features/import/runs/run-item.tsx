import { IconDots } from '@tabler/icons-react'
import type { ImportedSheet, ImportRun } from '@shared/domain/entities/import-run'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { Menu, type MenuEntry } from '@renderer/ui/menu'
import { useOpenSource } from '@renderer/ui/source-opener'
import { StatusWord } from '@renderer/ui/status-mark'
import { fieldLabel, targetLabels } from '../words/field-labels'
import { runName } from './run-name'
import styles from './runs-dialog.module.css'

export interface RunActs {
  readonly onUndo: () => void
  readonly onReapply: () => void
  /** Picks a newer file that is read as this one was. */
  readonly onRefresh: () => void
  readonly onCompare: (other: ImportRun) => void
}

/** One import: files with their fingerprint, how they were read, what they brought, and what can be done with it. */
export function RunItem(props: {
  run: ImportRun
  others: readonly ImportRun[]
  isBusy: boolean
  acts: RunActs
}) {
  const { run, acts } = props
  const format = useFormat()
  const isApplied = run.state === 'applied'
  const others = props.others.filter((one) => one.id !== run.id)
  const comparing = others.map((other): MenuEntry => ({
    id: other.id,
    label: `Compare with ${runName(other)}, ${format.moment(other.at)}`,
    onSelect: () => acts.onCompare(other)
  }))
  return (
    <li className={styles.run} aria-label={`Import of ${runName(run)}`}>
      <div>
        <div className={styles.head}>
          <b>{format.moment(run.at)}</b>
          <span className={styles.meta}>{run.by}</span>
          <StatusWord status={isApplied ? 'ready' : 'empty'} word={isApplied ? 'Applied' : 'Taken back'} />
        </div>
        {run.sheets.map((sheet) => (
          <SheetOfRun key={`${sheet.fileId}:${sheet.sheet}`} sheet={sheet} />
        ))}
      </div>
      <div className={styles.acts}>
        <Button size="small" onClick={acts.onRefresh}>
          Newer file …
        </Button>
        <Button size="small" isDisabled={props.isBusy} onClick={isApplied ? acts.onUndo : acts.onReapply}>
          {isApplied ? 'Take back' : 'Apply again'}
        </Button>
        {comparing.length > 0 && (
          <Menu
            width={360}
            trigger={
              <span>
                <IconButton label="Compare with another import" withoutTooltip>
                  <IconDots size={16} />
                </IconButton>
              </span>
            }
            entries={comparing}
          />
        )}
      </div>
    </li>
  )
}

function SheetOfRun({ sheet }: { sheet: ImportedSheet }) {
  const format = useFormat()
  const open = useOpenSource()
  const { fileId, fileName, counts } = sheet
  const cell = `A${sheet.headerRow ?? 1}`
  const mapped = sheet.mapping.filter((one) => one.field !== null)
  const missing = counts.missing
    ? `, ${format.count(counts.missing)} missing (${format.count(counts.retired ?? 0)} retired)`
    : ''
  return (
    <div className={styles.sheet}>
      <div>
        <span className={styles.file}>{fileName}</span> · {sheet.sheet} → {targetLabels[sheet.target]}:{' '}
        {format.count(counts.added)} new, {format.count(counts.changed)} changed,{' '}
        {format.count(counts.unchanged)} unchanged, {format.count(counts.leftOut)} left out
        {missing}
        <span className={styles.hash} title={`SHA-256 ${fileId}`}>
          {fileId.slice(0, 12)}
        </span>
        {open && (
          <button
            type="button"
            className={styles.link}
            onClick={() => open({ fileId, fileName, sheet: sheet.sheet, cell })}
          >
            Open the sheet
          </button>
        )}
      </div>
      <details className={styles.mapping}>
        <summary>
          {format.count(mapped.length)} of {format.count(sheet.mapping.length)} columns mapped
        </summary>
        {mapped.map((one) => `${one.header || 'no header'} → ${fieldLabel(one.field ?? '')}`).join(' · ')}
        {Object.entries(sheet.constants).map(
          ([field, value]) => value !== '' && ` · ${fieldLabel(field)} = ${value} for all rows`
        )}
      </details>
    </div>
  )
}

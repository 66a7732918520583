import { useState } from 'react'
import type { ImportRun } from '@shared/domain/entities/import-run'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { StatusWord } from '@renderer/ui/status-mark'
import { targetLabels } from '../words/field-labels'
import { useUndoRun } from './use-undo-run'
import styles from './runs-dialog.module.css'

/** All imports so far: files with their fingerprint, what they brought, and the way to take each back. */
export function RunsDialog(props: { isOpen: boolean; onClose: () => void }) {
  const runs = useRecords('importRuns')
  const newestFirst = [...(runs ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <Dialog title="Imports so far" size="large" isOpen={props.isOpen} onClose={props.onClose}>
      {newestFirst.length === 0 ? (
        <p className={styles.line}>Nothing has been imported yet.</p>
      ) : (
        <ul className={styles.runs}>
          {newestFirst.map((run) => (
            <RunItem key={run.id} run={run} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function RunItem({ run }: { run: ImportRun }) {
  const format = useFormat()
  const undo = useUndoRun()
  const [isUndoing, setUndoing] = useState(false)
  return (
    <li className={styles.run}>
      <div>
        <div className={styles.head}>
          <b>{format.moment(run.at)}</b>
          <span className={styles.meta}>{run.by}</span>
          <StatusWord
            status={run.state === 'applied' ? 'ready' : 'empty'}
            word={run.state === 'applied' ? 'Applied' : 'Taken back'}
          />
        </div>
        {run.sheets.map((sheet) => (
          <p key={`${sheet.fileId}:${sheet.sheet}`} className={styles.sheet}>
            {sheet.fileName} · {sheet.sheet} → {targetLabels[sheet.target]}:{' '}
            {format.count(sheet.counts.added)} new, {format.count(sheet.counts.changed)} changed,{' '}
            {format.count(sheet.counts.unchanged)} unchanged, {format.count(sheet.counts.leftOut)} left out
            <span className={styles.hash} title={`SHA-256 ${sheet.fileId}`}>
              {sheet.fileId.slice(0, 12)}
            </span>
          </p>
        ))}
      </div>
      {run.state === 'applied' && (
        <Button
          size="small"
          isDisabled={isUndoing}
          onClick={() => {
            setUndoing(true)
            void undo(run).finally(() => setUndoing(false))
          }}
        >
          Take back
        </Button>
      )}
    </li>
  )
}

import { useState } from 'react'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { RunMoveKind, RunMoveView } from '@shared/domain/importing/living-protocol'
import { compareRuns } from '@shared/domain/importing/run-order'
import { useRecords } from '@renderer/data'
import { Dialog } from '@renderer/ui/dialog'
import { CompareDialog } from './compare-dialog'
import { MoveDialog } from './move-dialog'
import { RunItem } from './run-item'
import { needsTelling, useRunMoves } from './use-run-moves'
import styles from './runs-dialog.module.css'

interface AskedMove {
  readonly run: ImportRun
  readonly move: RunMoveKind
  readonly view: RunMoveView
}

/** All imports so far: files with their fingerprint, what they brought; each taken back, applied again, refreshed or compared. */
export function RunsDialog(props: {
  isOpen: boolean
  onClose: () => void
  onRefresh: (run: ImportRun) => void
}) {
  const runs = useRecords('importRuns')
  const newestFirst = [...(runs ?? [])].sort((a, b) => compareRuns(b, a))
  const { look, carryOut } = useRunMoves()
  const [busy, setBusy] = useState<string | null>(null)
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const [compared, setCompared] = useState<readonly [ImportRun, ImportRun] | null>(null)
  const act = (run: ImportRun, move: RunMoveKind): void => {
    setBusy(run.id)
    const acting = look(run, move).then((view) => {
      if (view && needsTelling(view)) setAsked({ run, move, view })
      else if (view) return carryOut(run, move)
      return undefined
    })
    void acting.finally(() => setBusy(null))
  }
  return (
    <>
      <Dialog title="Imports so far" size="wide" isOpen={props.isOpen} onClose={props.onClose}>
        {newestFirst.length === 0 ? (
          <p className={styles.line}>Nothing has been imported yet.</p>
        ) : (
          <ul className={styles.runs}>
            {newestFirst.map((run) => (
              <RunItem
                key={run.id}
                run={run}
                others={newestFirst}
                isBusy={busy !== null}
                acts={{
                  onUndo: () => act(run, 'undo'),
                  onReapply: () => act(run, 'reapply'),
                  onRefresh: () => props.onRefresh(run),
                  onCompare: (other) => setCompared(inOrder(run, other))
                }}
              />
            ))}
          </ul>
        )}
      </Dialog>
      {asked && (
        <MoveDialog
          {...asked}
          onDo={() => {
            setAsked(null)
            void carryOut(asked.run, asked.move)
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {compared && (
        <CompareDialog first={compared[0]} second={compared[1]} onClose={() => setCompared(null)} />
      )}
    </>
  )
}

const inOrder = (a: ImportRun, b: ImportRun): readonly [ImportRun, ImportRun] =>
  compareRuns(a, b) < 0 ? [a, b] : [b, a]

import type { ImportRun } from '@shared/domain/entities/import-run'
import type { RunMoveKind, RunMoveView } from '@shared/domain/importing/living-protocol'
import type { KeptWork } from '@shared/domain/importing/undo-run'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { fieldLabel } from '../words/field-labels'
import { runName } from './run-name'
import styles from './runs-dialog.module.css'

const sleepingWords = {
  coding: ['coding', 'codings'],
  memo: ['memo', 'memos'],
  quote: ['quote', 'quotes'],
  edit: ['edit by hand', 'edits by hand']
} as const

const countWords = (rows: number, isUndo: boolean): string =>
  rows === 1
    ? `record ${isUndo ? 'no longer counts' : 'counts again'}`
    : `records ${isUndo ? 'no longer count' : 'count again'}`

const keptWords = ({ because, fields, table }: KeptWork): string =>
  because === 'used'
    ? table === 'surveys'
      ? 'stays: answers or codings still need it'
      : 'stays: other work names it'
    : fields.length > 0
      ? `${fields.map(fieldLabel).join(', ')} changed since: stays`
      : 'changed since: stays'

/** What hangs on an import, named before it is taken back or applied again. */
export function MoveDialog(props: {
  run: ImportRun
  move: RunMoveKind
  view: RunMoveView
  onDo: () => void
  onClose: () => void
}) {
  const { run, move, view, onDo, onClose } = props
  const format = useFormat()
  const file = runName(run)
  const isUndo = move === 'undo'
  return (
    <Dialog
      title={isUndo ? `Take back ${file}` : `Apply ${file} again`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button variant="primary" onClick={onDo}>
            {isUndo ? 'Take back' : 'Apply again'}
          </Button>
        </>
      }
    >
      <p className={styles.line}>
        <b>{format.count(view.factRows)}</b> {countWords(view.factRows, isUndo)}
        {view.partnersGone > 0 && `, ${format.count(view.partnersGone)} partners go`}
        {view.partnersBack > 0 &&
          `, ${format.count(view.partnersBack)} partners ${isUndo ? 'return to what they were' : 'come back or change'}`}
        .
      </p>
      <Dependents view={view} />
    </Dialog>
  )
}

/** What later files share, what stays and what waits. */
function Dependents({ view }: { view: RunMoveView }) {
  const format = useFormat()
  return (
    <>
      {view.later.length > 0 && (
        <Part title="Later files that have rows of this one, too">
          {view.later.map((one) => (
            <li key={one.runId}>
              {one.fileName}: {format.count(one.sharedRows)}{' '}
              {one.sharedRows === 1 ? 'record stays' : 'records stay'}, as that file still has{' '}
              {one.sharedRows === 1 ? 'it' : 'them'}
            </li>
          ))}
        </Part>
      )}
      {view.kept.length > 0 && (
        <Part
          title={`${format.count(view.keptCount)} ${view.keptCount === 1 ? 'record stays' : 'records stay'}`}
        >
          {view.kept.map((one) => (
            <li key={`${one.table}:${one.id}`}>
              <b>{one.name || one.id}</b> {keptWords(one)}
            </li>
          ))}
          {view.keptCount > view.kept.length && (
            <li>and {format.count(view.keptCount - view.kept.length)} more</li>
          )}
        </Part>
      )}
      {view.sleeping.length > 0 && (
        <Part title="Work that waits, and is back when the import is applied again">
          {view.sleeping.map(({ kind, count }) => (
            <li key={kind}>
              {format.count(count)} {sleepingWords[kind][count === 1 ? 0 : 1]}
            </li>
          ))}
        </Part>
      )}
    </>
  )
}

function Part(props: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{props.title}</h3>
      <ul>{props.children}</ul>
    </section>
  )
}

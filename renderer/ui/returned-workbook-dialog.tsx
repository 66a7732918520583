import { useState } from 'react'
import type { ReturnedWorkbook } from '@shared/domain/deliverables/returned/returned-workbook'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'
import { Button } from './button'
import { Dialog } from './dialog'
import { ErrorNotice } from './error-notice'
import { ReturnedTable } from './returned-table'
import { problemLine, summaryOf } from './returned-words'
import styles from './returned-workbook-dialog.module.css'

/** Reads a file and compares it with the engagement; null: it is none of this kind. */
export type ReadReturned = (file: File) => Promise<Result<ReturnedWorkbook | null, AppError>>

/** What was chosen of a workbook that came back. */
export interface Chosen {
  readonly file: string
  readonly found: ReturnedWorkbook
  readonly keys: ReadonlySet<string>
}

type Reading =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'foreign'; readonly file: string }
  | { readonly step: 'failed'; readonly error: AppError }
  | { readonly step: 'read'; readonly file: string; readonly found: ReturnedWorkbook }

function Found(props: {
  found: ReturnedWorkbook
  chosen: ReadonlySet<string>
  onToggle: (keys: readonly string[], isChosen: boolean) => void
}) {
  const { changes, problems } = props.found
  return (
    <>
      <p className={styles.note} role="status">
        {summaryOf(props.found)}
      </p>
      {changes.length > 0 && (
        <ReturnedTable changes={changes} chosen={props.chosen} onToggle={props.onToggle} />
      )}
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label="Cannot be taken over">
          {problems.map((problem) => (
            <li key={`${problem.sheet}-${problem.row}-${problem.field}`}>{problemLine(problem)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function State({ reading, title }: { reading: Reading; title: string }) {
  if (reading.step === 'reading') return <p role="status">Reading the workbook…</p>
  if (reading.step === 'failed') return <ErrorNotice error={reading.error} />
  if (reading.step !== 'foreign') return null
  return (
    <p role="alert" className={styles.note}>
      {`${reading.file} is no ${title} of ours: its hidden column “Record” is not there. Nothing was taken over.`}
    </p>
  )
}

/** What was read and which of its values are chosen. */
function useReturned(readFile: ReadReturned | undefined) {
  const [reading, setReading] = useState<Reading>({ step: 'waiting' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const read = async (file: File): Promise<void> => {
    if (!readFile) return
    setReading({ step: 'reading' })
    const answer = await readFile(file)
    if (!answer.ok) return setReading({ step: 'failed', error: answer.error })
    const found = answer.value
    setChosen(new Set(found?.changes.map(({ key }) => key)))
    setReading(found ? { step: 'read', file: file.name, found } : { step: 'foreign', file: file.name })
  }
  const toggle = (keys: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const key of keys) {
      if (isChosen) next.add(key)
      else next.delete(key)
    }
    setChosen(next)
  }
  return { reading, chosen, read, toggle }
}

/** Takes in a workbook that came back: compared first, field by field; what is chosen goes to `onTake`. */
export function ReturnedWorkbookDialog(props: {
  title: string
  /** Undefined: the data it is compared with are being read. */
  read: ReadReturned | undefined
  onTake: (chosen: Chosen) => void
  onClose: () => void
}) {
  const { title, onClose, onTake } = props
  const { reading, chosen, read, toggle } = useReturned(props.read)
  const count = reading.step === 'read' ? chosen.size : 0
  const take = (): void => {
    if (reading.step === 'read') onTake({ file: reading.file, found: reading.found, keys: chosen })
  }
  return (
    <Dialog
      title={`Bring back an edited ${title}`}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={count === 0} onClick={take}>
            {count === 0 ? 'Take over' : `Take over ${count} ${count === 1 ? 'value' : 'values'}`}
          </Button>
        </>
      }
    >
      <label className={styles.file}>
        <span className={styles.note}>
          The workbook as it was sent back, sorted or added to as it may be:{' '}
        </span>
        <input
          type="file"
          aria-label="Workbook that came back"
          accept=".xlsx,.xlsm,.ods"
          disabled={!props.read}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void read(file)
          }}
        />
      </label>
      <State reading={reading} title={title} />
      {reading.step === 'read' && <Found found={reading.found} chosen={chosen} onToggle={toggle} />}
    </Dialog>
  )
}

import { useState } from 'react'
import type { AppError } from '@shared/domain/errors'
import { takeRatings } from '@shared/domain/exchange/edit-audit'
import { readRatingSheet, sheetRatings, type ReadRatingSheet } from '@shared/domain/exchange/rating-sheet'
import { readWorkbookFile } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { TextField } from '@renderer/ui/text-field'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import type { AuditView } from '../use-audit'
import { PreviewTable } from './preview-table'
import styles from './ratings.module.css'

type Reading =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'foreign'; readonly file: string }
  | { readonly step: 'failed'; readonly error: AppError }
  | { readonly step: 'read'; readonly file: string; readonly found: ReadRatingSheet }

const reasons = {
  'no-such-line': 'is no line of this audit',
  'not-on-scale': 'is no whole point from 1 to 5'
} as const

/** How many lines came, how many stayed blank. */
function summary({ answers, blank, problems }: ReadRatingSheet): string {
  const lines = answers.length === 1 ? '1 line is rated' : `${answers.length} lines are rated`
  const rest = blank === 0 ? '' : `, ${blank} left blank: they stay as they are`
  const wrong = problems.length === 0 ? '' : `; ${problems.length} cannot be taken over`
  return `${lines}${rest}${wrong}.`
}

function Found({ found }: { found: ReadRatingSheet }) {
  return (
    <>
      <p className={styles.note}>{summary(found)}</p>
      {found.answers.length > 0 && (
        <PreviewTable
          rows={found.answers.map(({ line, importance, delivered, comment }) => ({
            ...{ line, importance, delivered },
            note: comment
          }))}
        />
      )}
      {found.problems.length > 0 && (
        <ul className={styles.problems}>
          {found.problems.map((problem) => (
            <li key={`${problem.row}-${problem.text}`}>
              {`Row ${problem.row}: “${problem.text}” ${reasons[problem.reason]}.`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function FileField({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label className={styles.file}>
      <span className={styles.note}>The sheet that came back, Excel or Word: </span>
      <input
        type="file"
        aria-label="Rating sheet that came back"
        accept=".xlsx,.docx,.ods"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
        }}
      />
    </label>
  )
}

function ReadingState({ reading }: { reading: Reading }) {
  return (
    <>
      {reading.step === 'reading' && <p role="status">Reading the sheet…</p>}
      {reading.step === 'failed' && <ErrorNotice error={reading.error} />}
      {reading.step === 'foreign' && (
        <p role="alert" className={styles.problems}>
          {`${reading.file} is no rating sheet: its columns “Ref” and “How well it arrives” (in German “Kennung” and “Wie gut es ankommt”) are not there. Nothing was taken over.`}
        </p>
      )}
    </>
  )
}

/** Takes in a rating sheet that came back: read apart, shown first, taken over in one step that can be undone. */
export function SheetDialog(props: { view: AuditView; partner: string; onClose: () => void }) {
  const { view } = props
  const act = useAct()
  const asOf = useAsOf()
  const [reading, setReading] = useState<Reading>({ step: 'waiting' })
  const [by, setBy] = useState('')
  const read = async (file: File): Promise<void> => {
    setReading({ step: 'reading' })
    const workbook = await readWorkbookFile(file)
    if (!workbook.ok) return setReading({ step: 'failed', error: workbook.error })
    const found = workbook.value.sheets.flatMap((sheet) => readRatingSheet(sheet, view.lines) ?? [])[0]
    setReading(found ? { step: 'read', file: file.name, found } : { step: 'foreign', file: file.name })
  }
  const take = (): void => {
    if (reading.step !== 'read') return
    const ratings = sheetRatings(reading.found)
    props.onClose()
    void act(
      takeRatings(view, ratings, { side: 'partner', source: 'sheet', on: asOf, by: by.trim(), raters: 1 }),
      `Took over ${ratings.length} ratings of ${props.partner}`
    )
  }
  const count = reading.step === 'read' ? sheetRatings(reading.found).length : 0
  return (
    <Dialog
      title="Take in a rating sheet"
      isOpen
      size="large"
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={count === 0} onClick={take}>
            {count === 0 ? 'Take over' : `Take over ${count} ${count === 1 ? 'line' : 'lines'}`}
          </Button>
        </>
      }
    >
      <FileField onFile={(file) => void read(file)} />
      <ReadingState reading={reading} />
      {reading.step === 'read' && (
        <>
          <Found found={reading.found} />
          <TextField
            label="Who rated"
            value={by}
            onChange={setBy}
            placeholder="Role, e.g. managing director"
            maxLength={80}
          />
        </>
      )}
    </Dialog>
  )
}

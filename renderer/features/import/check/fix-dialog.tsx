import { useEffect, useState } from 'react'
import type { DeskFixPreview } from '@shared/domain/importing/checks/check-protocol'
import type { Fix } from '@shared/domain/importing/checks/mend'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { useFormat } from '@renderer/ui/format'
import { findingTitle } from '../words/check-words'
import { fixWords } from '../words/mend-words'
import { FixFields } from './fix-fields'
import { completeFix, startingFix } from './fix-draft'
import type { CheckActs, SheetFinding } from './use-check'
import styles from './fix-dialog.module.css'

const previewDelayMs = 200

/** Puts a finding right in one go, after showing every cell as it is and as it would be. */
export function FixDialog(props: { acts: CheckActs; current: SheetFinding; onClose: () => void }) {
  const { acts, current, onClose } = props
  const { finding, sheet } = current
  const format = useFormat()
  const [draft, setDraft] = useState<Fix>(() => startingFix(finding.fixes[0] ?? 'leave-out', finding))
  const fix = completeFix(draft)
  const preview = usePreview(acts, { sheetKey: sheet.key, findingId: finding.id, fix })
  const apply = (): void => {
    if (!fix) return
    void acts.fix({ sheetKey: sheet.key, findingId: finding.id, fix })
    onClose()
  }
  const count = preview?.count ?? 0
  return (
    <Dialog
      title={findingTitle(finding)}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!fix || count === 0} onClick={apply}>
            {`${draft.kind === 'leave-out' ? 'Leave out' : 'Correct'} ${format.count(count)} ${unit(draft, count)}`}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Select
          label="What to do"
          value={draft.kind}
          options={finding.fixes.map((kind) => ({ value: kind, label: fixWords[kind] }))}
          onChange={(kind) => setDraft(startingFix(kind, finding))}
          width={250}
        />
        <FixFields fix={draft} finding={finding} onChange={setDraft} />
      </div>
      <Preview preview={preview} />
    </Dialog>
  )
}

const unit = ({ kind }: Fix, count: number): string =>
  `${kind === 'leave-out' ? 'row' : 'cell'}${count === 1 ? '' : 's'}`

/** What the fix would do; null while it is not complete or being worked out. */
function usePreview(
  acts: CheckActs,
  ask: { readonly sheetKey: string; readonly findingId: string; readonly fix: Fix | null }
): DeskFixPreview | null {
  const { sheetKey, findingId, fix } = ask
  const wanted = JSON.stringify(fix)
  const [shown, setShown] = useState<{ of: string; preview: DeskFixPreview | null }>({
    of: '',
    preview: null
  })
  useEffect(() => {
    const wish = JSON.parse(wanted) as Fix | null
    if (!wish) return
    let isStale = false
    const timer = setTimeout(() => {
      void acts.preview({ sheetKey, findingId, fix: wish }).then((preview) => {
        if (!isStale) setShown({ of: wanted, preview })
      })
    }, previewDelayMs)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [acts, sheetKey, findingId, wanted])
  return shown.of === wanted ? shown.preview : null
}

function Preview({ preview }: { preview: DeskFixPreview | null }) {
  const format = useFormat()
  if (!preview) return <p className={styles.note}>The preview stands here.</p>
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label="Preview of the correction">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">As it is</th>
              <th scope="col">As it will be</th>
            </tr>
          </thead>
          <tbody>
            {preview.cells.map((cell) => (
              <tr key={`${cell.row}:${cell.column ?? ''}`}>
                <td>{cell.cell}</td>
                <td>{cell.before === '' ? '(blank)' : cell.before}</td>
                <td>{cell.after === null ? 'left out' : cell.after === '' ? '(blank)' : cell.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>
        {preview.count > preview.cells.length &&
          `The first ${format.count(preview.cells.length)} of ${format.count(preview.count)}. `}
        {preview.skipped > 0 &&
          `${format.count(preview.skipped)} ${preview.skipped === 1 ? 'cell stays' : 'cells stay'} as they are: this does not fit them. `}
        The client’s own cells stay on record; the correction is kept with the import.
      </p>
    </>
  )
}

import { useMemo, useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { DataGrid, type ColDef } from '@renderer/ui/data-grid'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat, type Format } from '@renderer/ui/format'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import { columnLetters } from '@shared/domain/evidence/cell-address'
import type { Partner } from '@shared/domain/entities/partner'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'
import { planPaste, type PasteChange, type PastePlan, type PasteTarget } from '@shared/domain/partners/paste'
import { dateOrderOf } from '@shared/domain/partners/read-value'
import { profileText } from '../grid/profile-columns'
import { refusalWords } from '../words/paste-words'
import styles from './paste-dialog.module.css'

/** A pasted block and where it is to go. */
export interface Pasted {
  readonly block: readonly (readonly string[])[]
  readonly target: PasteTarget
}

interface Line {
  readonly id: string
  readonly partner: string
  readonly field: string
  readonly before: string
  readonly after: string
}

interface RefusedLine {
  readonly id: string
  readonly cell: string
  readonly text: string
  readonly why: string
}

function linesOf(plan: PastePlan, format: Format): Line[] {
  return plan.changes.map(({ partner, field, values }) => ({
    id: `${partner.id} ${field}`,
    partner: partner.name,
    field: partnerFieldWords[field],
    before: profileText(partner, field, format) || 'not known',
    after: profileText({ ...partner, ...values }, field, format) || 'not known'
  }))
}

const refusedLines = (plan: PastePlan): RefusedLine[] =>
  plan.refusals.map((refusal) => ({
    id: `${refusal.row} ${refusal.column}`,
    cell: `${columnLetters(refusal.column - 1)}${refusal.row}`,
    text: refusal.text,
    why: refusalWords(refusal)
  }))

const changeColumns: ColDef<Line>[] = [
  { headerName: 'Partner', field: 'partner', flex: 2, minWidth: 140 },
  { headerName: 'Field', field: 'field', width: 132 },
  { headerName: 'Now', field: 'before', flex: 1, minWidth: 96 },
  { headerName: 'Then', field: 'after', flex: 1, minWidth: 96 }
]

const refusedColumns: ColDef<RefusedLine>[] = [
  { headerName: 'Pasted cell', field: 'cell', width: 92 },
  { headerName: 'Text', field: 'text', flex: 1, minWidth: 96 },
  { headerName: 'Why it is not taken', field: 'why', flex: 2, minWidth: 200 }
]

const lineId = (line: { readonly id: string }): string => line.id

const cells = (count: number, format: Format): string =>
  `${format.count(count)} ${count === 1 ? 'cell' : 'cells'}`

function planWords(plan: PastePlan, format: Format): string {
  const way =
    plan.way === 'names'
      ? 'The block has headings: its rows find their partners by name.'
      : 'Cell by cell from the cursor on, down and to the right.'
  const same = plan.sameCount === 0 ? '' : ` ${cells(plan.sameCount, format)} say what stands there already.`
  return `${way}${same}`
}

/** Shows what pasted cells would change and which are refused and why, before anything is written. */
export function PasteDialog(props: {
  pasted: Pasted
  partners: readonly Partner[]
  onPaste: (changes: readonly PasteChange[]) => void
  onClose: () => void
}) {
  const { pasted, partners, onPaste, onClose } = props
  const format = useFormat()
  const [emptyClears, setEmptyClears] = useState(false)
  const plan = useMemo(
    () =>
      planPaste(pasted.block, pasted.target, partners, { order: dateOrderOf(format.locale), emptyClears }),
    [pasted, partners, format.locale, emptyClears]
  )
  const lines = useMemo(() => linesOf(plan, format), [plan, format])
  const refused = useMemo(() => refusedLines(plan), [plan])
  const count = plan.changes.length
  return (
    <Dialog
      title="Paste into the list"
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" autoFocus isDisabled={count === 0} onClick={() => onPaste(plan.changes)}>
            {`Paste ${format.count(count)} ${count === 1 ? 'value' : 'values'}`}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Text as="p" tone="quiet">
          {planWords(plan, format)}
        </Text>
        <Checkbox label="Empty cells take the value away" isChecked={emptyClears} onChange={setEmptyClears} />
        {count === 0 ? (
          <Text as="p">Nothing would change.</Text>
        ) : (
          <div className={styles.changes}>
            <DataGrid label="What changes" rows={lines} columns={changeColumns} rowId={lineId} />
          </div>
        )}
        {refused.length > 0 && (
          <section aria-label="Not taken">
            <Text as="h3" isStrong>
              {cells(refused.length, format)} will not be taken
            </Text>
            <div className={styles.refused}>
              <DataGrid label="Not taken" rows={refused} columns={refusedColumns} rowId={lineId} />
            </div>
          </section>
        )}
      </Stack>
    </Dialog>
  )
}

import { useMemo } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import { bulkEditDraft } from '@shared/domain/partners/partner-drafts'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { choicesOf } from '../grid/partner-filter'
import type { PartnerRow } from '../grid/partner-row'
import { useAct } from '../use-act'
import { BulkBar } from './bulk-bar'
import { InspectorBar } from './inspector-bar'
import type { FocusedCell } from './partner-grid'

const namesIn = (rows: readonly PartnerRow[], field: 'tier' | 'manager'): string[] =>
  choicesOf(rows, field).flatMap((choice) => choice.value ?? [])

const fieldsOf = (values: PartnerValues): string =>
  Object.keys(values)
    .map((field) => partnerFieldWords[field as NamedPartnerField].toLowerCase())
    .join(', ')

/** The foot of the list: the origin of the value under the cursor, or what can be done with the ticked partners. */
export function ListFoot(props: {
  rows: readonly PartnerRow[]
  cell: FocusedCell | null
  ticked: readonly Partner[]
  onUntick: () => void
}) {
  const { rows, cell, ticked } = props
  const act = useAct()
  const known = useMemo(() => ({ tier: namesIn(rows, 'tier'), manager: namesIn(rows, 'manager') }), [rows])
  if (ticked.length === 0) {
    // The grid hands over the row as it was when the cursor came; the foot shows it as it is.
    const row = cell && rows.find((one) => one.partner.id === cell.row.partner.id)
    return <InspectorBar cell={cell && row ? { ...cell, row } : null} />
  }
  const set = (values: PartnerValues): void => {
    const ids = new Set(ticked.map((partner) => partner.id))
    const partners = rows.filter((row) => ids.has(row.partner.id)).map((row) => row.partner)
    void act(
      (stamp) => bulkEditDraft(partners, values, stamp),
      `Set ${fieldsOf(values)} of ${partners.length} partners`
    )
  }
  return <BulkBar count={ticked.length} known={known} onSet={set} onDone={props.onUntick} />
}

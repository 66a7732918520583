import { useMemo } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import { bulkEditDraft } from '@shared/domain/partners/partner-drafts'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { rowKey } from '../grid/list-rows'
import { choicesOf } from '../grid/partner-filter'
import type { ListRow, PartnerRow } from '../grid/partner-row'
import { useAct } from '../use-act'
import { BulkBar } from './bulk-bar'
import { InspectorBar } from './inspector-bar'
import type { FocusedCell } from './partner-grid'

const knownFields = ['tier', 'manager', 'region', 'country', 'city'] as const

const fieldsOf = (values: PartnerValues): string =>
  Object.keys(values)
    .map((field) => partnerFieldWords[field as NamedPartnerField].toLowerCase())
    .join(', ')

/** The foot of the list: the origin of the value under the cursor, or what can be done with the ticked partners. */
export function ListFoot(props: {
  rows: readonly PartnerRow[]
  listed: readonly ListRow[]
  cell: FocusedCell | null
  ticked: readonly Partner[]
  onUntick: () => void
  onCompare: (partnerIds: readonly string[]) => void
  onMerge: (pair: readonly [Partner, Partner]) => void
}) {
  const { rows, cell, ticked } = props
  const act = useAct()
  const known = useMemo(
    () =>
      Object.fromEntries(
        knownFields.map((field) => [field, choicesOf(rows, field).flatMap(({ value }) => value ?? [])])
      ),
    [rows]
  )
  if (ticked.length === 0) {
    // The grid hands over the row as it was when the cursor came; the foot shows it as it is.
    const row = cell && props.listed.find((one) => rowKey(one) === rowKey(cell.row))
    return <InspectorBar cell={cell && row ? { ...cell, row } : null} />
  }
  // In the order they were ticked, each as it is now.
  const now = new Map(rows.map(({ partner }) => [partner.id, partner]))
  const partners = ticked.flatMap(({ id }) => now.get(id) ?? [])
  const set = (values: PartnerValues): void =>
    void act(
      (stamp) => bulkEditDraft(partners, values, stamp),
      `Set ${fieldsOf(values)} of ${partners.length} partners`
    )
  const [one, other] = partners
  return (
    <BulkBar
      count={ticked.length}
      known={known}
      onSet={set}
      onCompare={() => props.onCompare(partners.map(({ id }) => id))}
      onMerge={() => {
        if (one && other) props.onMerge([one, other])
      }}
      onDone={props.onUntick}
    />
  )
}

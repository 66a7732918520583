import { ChipMenu } from '@renderer/ui/chip-menu'
import { groupFields, type GroupField } from '@shared/domain/entities/partner-view'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'

/** Puts the list into groups by an attribute, or takes the groups away. */
export function GroupChip(props: {
  groupBy: GroupField | null
  onChange: (groupBy: GroupField | null) => void
}) {
  const { groupBy, onChange } = props
  return (
    <ChipMenu
      label="Group by"
      chosen={groupBy === null ? null : `Group by: ${partnerFieldWords[groupBy]}`}
      groups={() => [
        {
          group: '',
          choices: groupFields.map((field) => ({ value: field, label: partnerFieldWords[field] }))
        }
      ]}
      onChoose={(value) => onChange(groupFields.find((field) => field === value) ?? null)}
      onClear={() => onChange(null)}
    />
  )
}

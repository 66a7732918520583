import type { Partner } from '@shared/domain/entities/partner'
import type { FieldDifference, MergeChoices, MergeField } from '@shared/domain/partners/merge-partners'
import { isListField } from '@shared/domain/partners/list-fields'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { useFormat, type Format } from '@renderer/ui/format'
import { profileText } from '../grid/profile-columns'
import styles from './merge.module.css'

const furtherWords: Readonly<Partial<Record<MergeField, string>>> = {
  name: 'Name',
  endReason: 'Reason for the end',
  agreementSignedOn: 'Agreement signed on'
}

const titleOf = (field: MergeField): string =>
  furtherWords[field] ?? partnerFieldWords[field as NamedPartnerField]

interface Writing {
  readonly format: Format
  readonly nameOf: (partnerId: string) => string
}

function valueText(
  partner: Partner,
  field: MergeField,
  value: string | number | null,
  { format, nameOf }: Writing
): string {
  if (value === null) return 'not known'
  if (isListField(field)) return profileText({ ...partner, [field]: value }, field, format)
  if (field === 'parentId') return nameOf(String(value))
  return field === 'agreementSignedOn' ? format.date(String(value)) : String(value)
}

/** Field by field whose value stands, where the two records differ. */
export function FieldChoices(props: {
  survivor: Partner
  absorbed: Partner
  differences: readonly FieldDifference[]
  choices: MergeChoices
  nameOf: (partnerId: string) => string
  onChoose: (field: MergeField, side: 'survivor' | 'absorbed') => void
}) {
  const { survivor, absorbed, differences, choices, nameOf } = props
  const format = useFormat()
  const writing = { format, nameOf }
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{survivor.name}</th>
          <th scope="col">{absorbed.name}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, survivor: own, absorbed: other, taken }) => {
          const chosen = choices[field] ?? taken
          const option = (side: 'survivor' | 'absorbed', value: string | number | null) => (
            <td>
              <label className={styles.choice} data-chosen={chosen === side || undefined}>
                <input
                  type="radio"
                  name={field}
                  checked={chosen === side}
                  onChange={() => props.onChoose(field, side)}
                />
                {valueText(side === 'survivor' ? survivor : absorbed, field, value, writing)}
              </label>
            </td>
          )
          return (
            <tr key={field}>
              <th scope="row">{titleOf(field)}</th>
              {option('survivor', own)}
              {option('absorbed', other)}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

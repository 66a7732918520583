import { useFormat } from '@renderer/ui/format'
import { listFields, type ListField } from '@shared/domain/partners/list-fields'
import { partnerFamily } from '@shared/domain/partners/partner-family'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'
import { standings } from '@shared/domain/partners/side-by-side'
import type { Partner } from '@shared/domain/entities/partner'
import { profileText } from '../grid/profile-columns'
import { OriginMark } from '../page/origin-mark'
import styles from './compare.module.css'
import { PartHead, StandingMark } from './standing-mark'

const marked: ReadonlySet<ListField> = new Set(['idealProfileOverlap', 'certifiedPeople'])

function buyers({ contacts }: Partner): string {
  const names = contacts.filter(({ isEconomicBuyer }) => isEconomicBuyer).map(({ name }) => name)
  return names.length === 0 ? '—' : names.join(', ')
}

/** Who each partner is; every value says where it comes from. Fields nobody has are left out. */
export function ProfileRows({ chosen, all }: { chosen: readonly Partner[]; all: readonly Partner[] }) {
  const format = useFormat()
  const fields = listFields.filter((field) => chosen.some((partner) => partner[field] !== null))
  const numbers = (field: ListField): (number | null)[] =>
    chosen.map((partner) => (typeof partner[field] === 'number' ? partner[field] : null))
  return (
    <tbody>
      <PartHead title="Profile" columns={chosen.length} />
      {fields.map((field) => {
        const marks = standings(numbers(field), marked.has(field) ? 'more' : null)
        return (
          <tr key={field}>
            <th scope="row">{partnerFieldWords[field]}</th>
            {chosen.map((partner, at) => (
              <td key={partner.id}>
                <div className={styles.value}>
                  {profileText(partner, field, format) || '—'}
                  <StandingMark standing={marks[at] ?? null} />
                  <OriginMark
                    partner={partner}
                    field={field}
                    title={`${partnerFieldWords[field]} of ${partner.name}`}
                  />
                </div>
              </td>
            ))}
          </tr>
        )
      })}
      <tr>
        <th scope="row">Part of</th>
        {chosen.map((partner) => (
          <td key={partner.id}>{partnerFamily(partner, all).parent?.name ?? '—'}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">Economic buyer</th>
        {chosen.map((partner) => (
          <td key={partner.id}>{buyers(partner)}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">People known</th>
        {chosen.map((partner) => (
          <td key={partner.id}>{format.count(partner.contacts.length)}</td>
        ))}
      </tr>
    </tbody>
  )
}

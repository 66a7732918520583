import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { partnerTypeWords, sentenceCase } from '@shared/domain/deliverables/partner-words'
import type { Partner } from '@shared/domain/entities/partner'
import { Chip } from '@renderer/ui/chip'
import { IconButton } from '@renderer/ui/icon-button'
import { Select } from '@renderer/ui/select'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import styles from './partner-chooser.module.css'

/** Previous, next, or any partner by name; Tier 1 first. */
export function PartnerChooser(props: {
  partners: readonly Partner[]
  partner: Partner
  isTierOne: (partner: Partner) => boolean
  onChoose: (partnerId: string) => void
}) {
  const { partners, partner } = props
  const here = partners.findIndex((each) => each.id === partner.id)
  const step = (by: number): void => {
    const next = partners[here + by]
    if (next) props.onChoose(next.id)
  }
  // Leaves the field, so that the next key goes down the lines and is not typed into it.
  const choose = (partnerId: string): void => {
    props.onChoose(partnerId)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  useShortcuts('Exchange', [
    { keys: '[', label: 'Previous partner', run: () => step(-1) },
    { keys: ']', label: 'Next partner', run: () => step(1) }
  ])
  const group = (label: string, members: readonly Partner[]) => ({
    group: label,
    items: members.map((each) => ({ value: each.id, label: each.name }))
  })
  const groups = [
    group('Tier 1', partners.filter(props.isTierOne)),
    group(
      'Others',
      partners.filter((each) => !props.isTierOne(each))
    )
  ].filter((each) => each.items.length > 0)
  return (
    <>
      <IconButton label="Previous partner" onClick={() => step(-1)} isDisabled={here <= 0}>
        <IconChevronLeft size={16} />
      </IconButton>
      <div className={styles.field}>
        <Select
          label="Partner"
          isLabelHidden
          value={partner.id}
          options={groups}
          onChange={choose}
          isSearchable
        />
      </div>
      <IconButton label="Next partner" onClick={() => step(1)} isDisabled={here >= partners.length - 1}>
        <IconChevronRight size={16} />
      </IconButton>
      <div className={styles.about}>
        {partner.type !== null && <Chip>{sentenceCase(partnerTypeWords(partner.type))}</Chip>}
        {partner.tier !== null && <Chip>{partner.tier}</Chip>}
      </div>
    </>
  )
}

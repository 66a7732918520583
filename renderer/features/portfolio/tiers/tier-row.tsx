import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { KeptField } from '@renderer/ui/kept-field'
import { tierMeasures, type TierMeasure, type TierRule } from '@shared/domain/entities/portfolio'
import { KeptNumber } from '../parts/kept-number'
import styles from './tiers.module.css'
import { tierMeasureWords } from './tier-words'

export type TierPatch = Partial<TierRule>

/** The criterion of one measure set, changed or taken away. */
function withCriterion(tier: TierRule, measure: TierMeasure, minimum: number | null): TierPatch {
  const others = tier.criteria.filter((criterion) => criterion.measure !== measure)
  return { criteria: minimum === null ? others : [...others, { measure, minimum }] }
}

/** One tier: its name, a minimum per measure, what it costs. */
export function TierRow(props: {
  tier: TierRule
  isFirst: boolean
  onEdit: (patch: TierPatch) => void
  onUp: () => void
  onRemove: () => void
}) {
  const { tier, onEdit } = props
  return (
    <tr>
      <th scope="row">
        <KeptField
          label={`Name of ${tier.name}`}
          isLabelHidden
          value={tier.name}
          onKeep={(name) => onEdit({ name })}
        />
      </th>
      {tierMeasures.map((measure) => (
        <td key={measure} className={measure === 'revenue' ? styles.amount : ''}>
          <KeptNumber
            label={`${tierMeasureWords[measure]} for ${tier.name}`}
            isLabelHidden
            min={0}
            decimals={measure === 'potential' ? 1 : 0}
            value={tier.criteria.find((criterion) => criterion.measure === measure)?.minimum ?? null}
            onKeep={(minimum) => onEdit(withCriterion(tier, measure, minimum))}
          />
        </td>
      ))}
      <Benefits tier={tier} onEdit={onEdit} />
      <td className={styles.tools}>
        <IconButton label={`Move ${tier.name} up`} onClick={props.onUp} isDisabled={props.isFirst}>
          <IconArrowUp size={14} aria-hidden />
        </IconButton>
        <IconButton label={`Remove ${tier.name}`} onClick={props.onRemove}>
          <IconTrash size={14} aria-hidden />
        </IconButton>
      </td>
    </tr>
  )
}

function Benefits({ tier, onEdit }: { tier: TierRule; onEdit: (patch: TierPatch) => void }) {
  const { currency } = useFormat()
  return (
    <>
      <td className={styles.amount}>
        <KeptNumber
          label={`Benefit of ${tier.name} a year, ${currency}`}
          isLabelHidden
          min={0}
          value={tier.yearlyBenefit}
          onKeep={(yearlyBenefit) => onEdit({ yearlyBenefit })}
        />
      </td>
      <td>
        <KeptNumber
          label={`Benefit of ${tier.name} in percent of revenue`}
          isLabelHidden
          min={0}
          max={100}
          decimals={1}
          value={tier.revenueShare === null ? null : tier.revenueShare * 100}
          onKeep={(percent) => onEdit({ revenueShare: percent === null ? null : percent / 100 })}
        />
      </td>
    </>
  )
}

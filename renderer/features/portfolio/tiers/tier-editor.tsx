import { IconPlus } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { tierMeasures, type PortfolioSettings, type TierRule } from '@shared/domain/entities/portfolio'
import { useEditSettings } from '../use-act'
import { TierRow } from './tier-row'
import styles from './tiers.module.css'
import { tierMeasureWords } from './tier-words'

/** Swaps a tier with the one above it. */
function movedUp(tiers: readonly TierRule[], at: number): readonly TierRule[] {
  const [above, tier] = [tiers[at - 1], tiers[at]]
  return above && tier ? [...tiers.slice(0, at - 1), tier, above, ...tiers.slice(at + 1)] : tiers
}

/** The scheme to try: a row per tier, the highest first; an empty field is no criterion. */
export function TierEditor({ settings }: { settings: PortfolioSettings }) {
  const { currency } = useFormat()
  const edit = useEditSettings()
  const { tiers } = settings
  const set = (make: (now: readonly TierRule[]) => readonly TierRule[]): void =>
    void edit('portfolio.tiers-set', (now) => ({ tiers: make(now.tiers) }))
  const isTaken = (name: string | undefined): boolean =>
    name !== undefined && (name.trim() === '' || tiers.some((tier) => tier.name === name.trim()))
  return (
    <div className={styles.editor}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Tier, at least</th>
            {tierMeasures.map((measure) => (
              <th key={measure} scope="col">
                {tierMeasureWords[measure]}
              </th>
            ))}
            <th scope="col">{`Benefit a year, ${currency}`}</th>
            <th scope="col">% of revenue</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, at) => (
            <TierRow
              key={tier.name}
              tier={tier}
              isFirst={at === 0}
              onEdit={(patch) => {
                if (isTaken(patch.name)) return
                set((now) => now.map((one) => (one.name === tier.name ? { ...one, ...patch } : one)))
              }}
              onUp={() => set((now) => movedUp(now, at))}
              onRemove={() => set((now) => now.filter((one) => one.name !== tier.name))}
            />
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        variant="subtle"
        icon={<IconPlus size={14} aria-hidden />}
        onClick={() =>
          set((now) => [
            ...now,
            { name: `Tier ${now.length + 1}`, criteria: [], yearlyBenefit: null, revenueShare: null }
          ])
        }
      >
        Add a tier
      </Button>
    </div>
  )
}

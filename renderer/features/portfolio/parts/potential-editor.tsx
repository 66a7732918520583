import { useFormat } from '@renderer/ui/format'
import { KeptField } from '@renderer/ui/kept-field'
import { RatingField } from '@renderer/ui/rating-field'
import type { PortfolioSettings, PotentialDimension } from '@shared/domain/entities/portfolio'
import { editPotential } from '@shared/domain/portfolio/edit-potential'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { potentialDimensions, potentialQuestions } from '@shared/domain/portfolio/potential'
import { useAct } from '../use-act'
import styles from './partner-panel.module.css'
import { PotentialData } from './potential-data'

/** Five ratings, each with what it stands on. Fewer than five give no total. */
export function PotentialEditor({ row, settings }: { row: PortfolioRow; settings: PortfolioSettings }) {
  const format = useFormat()
  const act = useAct()
  const { potential, partner } = row
  const edit = (dimension: PotentialDimension, patch: { score?: number | null; evidence?: string }): void =>
    void act(async (store) => {
      const before = await store.get('potentialScores', `${partner.id}:${dimension}`)
      return editPotential({ partner, dimension, before, patch })
    })
  const total = potential?.total ?? null
  return (
    <section aria-label="Partner Potential">
      <h3 className={styles.title}>
        {total === null
          ? `Potential: ${potential?.scored ?? 0} of 5 scored`
          : `Potential ${format.decimal(total)} of 5`}
      </h3>
      <p className={styles.note}>
        {total === null
          ? 'A score counts with its evidence; five of them give the total. Activity alone is not potential.'
          : `From ${format.decimal(settings.potentialCut)} on it counts as high.`}
      </p>
      {potentialDimensions.map((dimension) => {
        const { name, asks, low, high } = potentialQuestions[dimension]
        const stored = potential?.byDimension[dimension]
        const lacksEvidence = (stored?.score ?? null) !== null && stored?.evidence.trim() === ''
        return (
          <div key={dimension} className={styles.dimension}>
            <RatingField
              label={name}
              value={stored?.score ?? null}
              ends={[low, high]}
              hint={asks}
              onChange={(score) => edit(dimension, { score })}
            />
            <PotentialData dimension={dimension} row={row} />
            <KeptField
              label={`Evidence for ${name.toLowerCase()}`}
              isLabelHidden
              placeholder="What it stands on"
              value={stored?.evidence ?? ''}
              onKeep={(evidence) => edit(dimension, { evidence })}
              {...(lacksEvidence ? { hint: 'The score counts once its evidence is written down.' } : {})}
            />
          </div>
        )
      })}
    </section>
  )
}

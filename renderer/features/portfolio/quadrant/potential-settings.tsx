import type { PortfolioSettings } from '@shared/domain/entities/portfolio'
import { potentialDimensions, potentialQuestions } from '@shared/domain/portfolio/potential'
import { KeptNumber } from '../parts/kept-number'
import styles from '../parts/tab.module.css'
import { useEditSettings } from '../use-act'

/** From where potential counts as high, and what each dimension weighs. */
export function PotentialSettings({ settings }: { settings: PortfolioSettings }) {
  const edit = useEditSettings()
  const whole = potentialDimensions.reduce((sum, one) => sum + settings.potentialWeights[one], 0)
  return (
    <div className={styles.group}>
      <h2>What potential means here</h2>
      <div className={styles.pairs}>
        <KeptNumber
          label="High from"
          value={settings.potentialCut}
          min={1}
          max={5}
          decimals={1}
          onKeep={(cut) =>
            void edit('portfolio.potential-cut-set', (now) => ({ potentialCut: cut ?? now.potentialCut }))
          }
        />
        {potentialDimensions.map((dimension) => (
          <KeptNumber
            key={dimension}
            label={`${potentialQuestions[dimension].name}, weight`}
            value={settings.potentialWeights[dimension]}
            min={0}
            max={100}
            onKeep={(weight) =>
              void edit('portfolio.potential-weights-set', (now) => ({
                potentialWeights: { ...now.potentialWeights, [dimension]: weight ?? 0 }
              }))
            }
          />
        ))}
      </div>
      <p className={styles.note}>
        {whole > 0
          ? 'Only proportions count; the source names no weights, so they start equal.'
          : 'Without any weight there is no total.'}
      </p>
    </div>
  )
}

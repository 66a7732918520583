import { useFormat } from '@renderer/ui/format'
import type { TierSimulation } from '@shared/domain/portfolio/tier-simulator'
import styles from '../parts/tab.module.css'
import { moveWords } from './tier-words'

/** Partners and benefits by tier, before and after. */
export function TierLines({ simulation }: { simulation: TierSimulation }) {
  const format = useFormat()
  const { moves, lines, withoutBenefit } = simulation
  return (
    <>
      <dl className={styles.lines}>
        {(['up', 'down', 'same', 'unclear'] as const).map((move) => (
          <div key={move}>
            <dt>{moveWords[move]}</dt>
            <dd>{format.count(moves[move])}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Tier</th>
            <th scope="col" data-number>
              Now
            </th>
            <th scope="col" data-number>
              Then
            </th>
            <th scope="col" data-number>
              Benefits a year
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name ?? 'none'}>
              <th scope="row">{line.name ?? 'No tier'}</th>
              <td data-number>{format.count(line.before)}</td>
              <td data-number>{format.count(line.after)}</td>
              <td data-number>
                {line.name === null
                  ? ''
                  : `${format.shortMoney(line.costBefore)} → ${format.shortMoney(line.costAfter)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        A partner lands in the highest tier all of whose criteria it meets. Where a measure that decides is
        not known it stays where it is. A tier without criteria keeps its partners; in the lowest, everybody
        else lands.
        {withoutBenefit.length > 0 &&
          ` No benefit is stated for ${withoutBenefit.join(', ')}: not in the cost.`}
      </p>
    </>
  )
}

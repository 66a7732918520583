import { DivergingBar } from '@renderer/ui/diverging-bar'
import { useFormat } from '@renderer/ui/format'
import styles from './example-exchange.module.css'

const rows = [
  ['Margin', 180000, 120000],
  ['Leads', 60000, 24000],
  ['Services', 48000, 26000],
  ['Marketing', 22000, 9000]
] as const

/** An invented result in an empty state, marked as an example there. */
export function ExampleExchange() {
  const format = useFormat()
  return (
    <div className={styles.rows}>
      {rows.map(([name, gives, gets]) => (
        <div key={name} className={styles.row}>
          <span>{name}</span>
          <DivergingBar
            max={180000}
            gives={{ value: gives, figure: format.shortMoney(gives) }}
            gets={{ value: gets, figure: format.shortMoney(gets) }}
          />
        </div>
      ))}
    </div>
  )
}

import { perceptionGapFlag } from '@shared/domain/exchange/line-reading'
import { possessive } from '../exchange-words'
import styles from './legend.module.css'

/** The four marks of the double scale, in words. */
export function Legend(props: { client: string; partner: string }) {
  return (
    <div className={styles.legend}>
      <span>
        <i className={styles.importance} /> importance
      </span>
      <span>
        <i className={styles.vendor} /> {`delivered, ${possessive(props.client)} view`}
      </span>
      <span>
        <i className={styles.partner} /> {`${possessive(props.partner)} view`}
      </span>
      <span>
        <i className={styles.gap} /> {`gap of ${perceptionGapFlag} or more`}
      </span>
      <span>j = judged</span>
    </div>
  )
}

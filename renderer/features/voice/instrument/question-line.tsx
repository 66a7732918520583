import type { InstrumentQuestion } from '@shared/domain/entities/instrument'
import { defectOf } from '@shared/domain/voice/instrument/edit-instrument'
import { defectWords, kindWords } from './instrument-words'
import styles from './instrument.module.css'

/** One question of the instrument in its list. */
export function QuestionLine({ question, number }: { question: InstrumentQuestion; number: number }) {
  const defect = defectOf(question)
  const { kind, scale } = question
  const scaleText = kind === 'rating' && scale ? ` ${scale.low}–${scale.high}` : ''
  return (
    <div className={styles.row}>
      <span className={styles.number}>{number}</span>
      <span className={styles.text}>
        {question.text === '' ? <em>Without words</em> : question.text}
        {defect && <span className={styles.defect}> {defectWords[defect]}</span>}
      </span>
      <span className={styles.kind}>
        {kindWords[kind]}
        {scaleText}
      </span>
    </div>
  )
}

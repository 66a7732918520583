import type { ReactNode } from 'react'
import type { Interval } from '@shared/domain/evidence/figure'
import type { SetAgreement } from '@shared/domain/voice/agreement/compare-coders'
import { codePath } from '@shared/domain/voice/code-tree'
import { useFormat } from '@renderer/ui/format'
import { useVoice } from '../data/voice-data'
import { coefficient, intervalWords } from './agreement-words'
import styles from './agreement.module.css'

/** Agreement over whole answers: α by both distances first, the answers with the same codes last, others between. */
export function SetFigures(props: { sets: SetAgreement; answers: number; children: ReactNode }) {
  const format = useFormat()
  const { sets } = props
  return (
    <dl className={styles.figures}>
      <div>
        <dt>α, MASI distance</dt>
        <dd>
          {coefficient(sets.masi, format)}
          <small>{intervalWords(sets.masiInterval, format)}</small>
        </dd>
      </div>
      <div>
        <dt>α, Jaccard distance</dt>
        <dd>
          {coefficient(sets.jaccard, format)}
          <small>{intervalWords(sets.jaccardInterval, format)}</small>
        </dd>
      </div>
      {props.children}
      <div>
        <dt>Answers with the same codes</dt>
        <dd>
          {format.share(sets.identical)}
          <small>of {format.count(props.answers)}</small>
        </dd>
      </div>
    </dl>
  )
}

/** The code a row is about, with those above it. */
export function CodeHead({ codeId }: { codeId: string }) {
  const { codesById } = useVoice()
  return <th scope="row">{codePath(codesById, codeId).join(' · ') || 'Code not in the codebook'}</th>
}

/** A coefficient with its interval, as a cell. */
export function AlphaCell(props: { alpha: number | null; interval: Interval | null }) {
  const format = useFormat()
  return (
    <td>
      {coefficient(props.alpha, format)}{' '}
      <span className={styles.interval}>{intervalWords(props.interval, format)}</span>
    </td>
  )
}

import type { CodeAgreement } from '@shared/domain/voice/agreement/code-agreement'
import type { CoderComparison } from '@shared/domain/voice/agreement/compare-coders'
import { useFormat } from '@renderer/ui/format'
import { counted } from '../words/count-words'
import { AlphaCell, CodeHead, SetFigures } from './agreement-parts'
import { coefficient, cutOffs, findingOf, intervalWords } from './agreement-words'
import styles from './agreement.module.css'

/** Below this a code's κ is marked: Krippendorff's lower limit, applied to each code. */
const lowLimit = 0.667

/** Agreement of two coders: over whole answers, over all decisions, and code by code, the least agreed first. */
export function AgreementTable({ comparison }: { comparison: CoderComparison }) {
  const format = useFormat()
  const { units, codes } = comparison
  return (
    <>
      <p className={styles.finding}>{findingOf(comparison, format)}</p>
      <p className={styles.note}>
        Unit: one answer and one code, among the {counted(units.length, 'answer', format.count)} both coded.
        An answer a coder left blank is not coded yet and does not count. {cutOffs} Intervals: 95%, bootstrap
        over answers. n/a: no variation, so chance explains everything.
      </p>
      <Overall comparison={comparison} />
      <table className={styles.table}>
        <caption className={styles.note}>Code by code, the least agreed first</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">n</th>
            <th scope="col">Both · one · none</th>
            <th scope="col">Alike</th>
            <th scope="col">κ (Cohen)</th>
            <th scope="col">α (Krippendorff)</th>
            <th scope="col">AC1</th>
            <th scope="col">Given</th>
          </tr>
        </thead>
        <tbody>
          {codes.map((one) => (
            <CodeRow key={one.codeId} one={one} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Overall({ comparison }: { comparison: CoderComparison }) {
  const format = useFormat()
  const { sets, pooled } = comparison
  return (
    <SetFigures sets={sets} answers={comparison.units.length}>
      <div>
        <dt>κ over all decisions</dt>
        <dd>
          {coefficient(pooled.kappa.kappa, format)}
          <small>{intervalWords(pooled.kappaInterval, format)}</small>
        </dd>
      </div>
      <div>
        <dt>Decisions alike</dt>
        <dd>
          {format.share(pooled.percent, 1)}
          <small>of {format.count(pooled.kappa.n)}</small>
        </dd>
      </div>
    </SetFigures>
  )
}

function CodeRow({ one }: { one: CodeAgreement }) {
  const format = useFormat()
  const { both, onlyFirst, onlySecond, neither } = one.decisions
  const kappa = one.kappa.kappa
  const isLow = kappa !== null && kappa < lowLimit
  return (
    <tr>
      <CodeHead codeId={one.codeId} />
      <td>{format.count(one.n)}</td>
      <td>
        {format.count(both)} · {format.count(onlyFirst)}+{format.count(onlySecond)} · {format.count(neither)}
      </td>
      <td>{format.share(one.percent)}</td>
      <td>
        <span className={isLow ? styles.low : undefined}>
          {isLow ? '▲ ' : ''}
          {coefficient(kappa, format)}
        </span>{' '}
        <span className={styles.interval}>{intervalWords(one.kappaInterval, format)}</span>
      </td>
      <AlphaCell alpha={one.alpha} interval={one.alphaInterval} />
      <td>{coefficient(one.ac1, format)}</td>
      <td>{format.share(one.prevalence)}</td>
    </tr>
  )
}

import type { AllCoders, CoderPair, ManyCoders } from '@shared/domain/voice/agreement/compare-all'
import { useFormat } from '@renderer/ui/format'
import { counted } from '../words/count-words'
import { AlphaCell, CodeHead, SetFigures } from './agreement-parts'
import { coefficient, cutOffs, intervalWords, readingWords } from './agreement-words'
import styles from './agreement.module.css'

/** Agreement of three coders or more: over whole answers, pair by pair, and code by code, the least agreed first. */
export function ManyCodersTable({ comparison }: { comparison: AllCoders }) {
  const format = useFormat()
  const { coders, units, sets, pairs, codes } = comparison
  return (
    <>
      <p className={styles.finding}>
        {sets.masi === null || sets.reading === null
          ? 'The coders never varied: agreement cannot be measured'
          : `${format.count(coders.length)} coders: α ${format.decimal(sets.masi, 2)} over whole answers, ${readingWords[sets.reading]}`}
      </p>
      <p className={styles.note}>
        Unit: one answer and one code, among the {counted(units.length, 'answer', format.count)} at least two
        of them coded. An answer a coder left blank is not coded yet and does not count for that coder.{' '}
        {cutOffs} Intervals: 95%, bootstrap over answers. n/a: no variation, so chance explains everything.
      </p>
      <Overall comparison={comparison} />
      <table className={styles.table}>
        <caption className={styles.note}>Pair by pair, over all decisions</caption>
        <thead>
          <tr>
            <th scope="col">Coders</th>
            <th scope="col">Answers</th>
            <th scope="col">Alike</th>
            <th scope="col">κ (Cohen)</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow key={pair.coders.join('/')} pair={pair} />
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption className={styles.note}>Code by code, the least agreed first</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">n</th>
            <th scope="col">Alike, mean of pairs</th>
            <th scope="col">α (Krippendorff)</th>
            <th scope="col">κ (Fleiss)</th>
            <th scope="col">AC1</th>
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

function Overall({ comparison: { sets, mean, pairs, units } }: { comparison: AllCoders }) {
  const format = useFormat()
  const shared = pairs.filter(({ pooled }) => pooled !== null).length
  return (
    <SetFigures sets={sets} answers={units.length}>
      <div>
        <dt>κ, mean of pairs</dt>
        <dd>
          {coefficient(mean.kappa, format)}
          <small>of {counted(shared, 'pair', format.count)}</small>
        </dd>
      </div>
      <div>
        <dt>Decisions alike, mean of pairs</dt>
        <dd>{mean.percent === null ? '—' : format.share(mean.percent, 1)}</dd>
      </div>
    </SetFigures>
  )
}

function PairRow({ pair: { coders, n, pooled } }: { pair: CoderPair }) {
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{coders.join(' and ')}</th>
      <td>{format.count(n)}</td>
      <td>{pooled ? format.share(pooled.percent, 1) : '—'}</td>
      <td>
        {pooled ? coefficient(pooled.kappa.kappa, format) : 'no answer in common'}{' '}
        {pooled && <span className={styles.interval}>{intervalWords(pooled.kappaInterval, format)}</span>}
      </td>
    </tr>
  )
}

function CodeRow({ one }: { one: ManyCoders }) {
  const format = useFormat()
  return (
    <tr>
      <CodeHead codeId={one.codeId} />
      <td>{format.count(one.n)}</td>
      <td>{format.share(one.percent)}</td>
      <AlphaCell alpha={one.alpha} interval={one.alphaInterval} />
      <td>{coefficient(one.fleiss, format)}</td>
      <td>{coefficient(one.ac1, format)}</td>
    </tr>
  )
}

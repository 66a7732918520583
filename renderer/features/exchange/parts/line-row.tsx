import { perceptionGapFlag } from '@shared/domain/exchange/line-reading'
import { HalfBar } from '@renderer/ui/diverging-bar'
import { DoubleScale } from '@renderer/ui/double-scale'
import { EvidenceChip } from '@renderer/ui/evidence-chip'
import { useFormat } from '@renderer/ui/format'
import { countedWords, unknownAmount } from '../exchange-words'
import { AmountFigure } from './amount-figure'
import styles from './line-row.module.css'
import type { LineView } from '../use-audit'

const kinds = {
  metric: 'records',
  coding: 'answers',
  quote: 'answers',
  document: 'document',
  cell: 'cell'
} as const

/** "11 deals" for a derived amount, else how many pieces of evidence are linked. */
function Evidence({ result }: { result: LineView }) {
  const figure = result.amount.figure
  const link = result.line.evidence[0]
  if (figure && result.amount.value !== null) {
    return <EvidenceChip kind="records" text={countedWords(figure.metricId, figure.countedCount)} />
  }
  if (!link) return <span className={styles.none}>no evidence yet</span>
  const count = result.line.evidence.length
  const text = link.kind === 'document' && count === 1 ? link.title : `${count} linked`
  return <EvidenceChip kind={kinds[link.kind]} text={text} />
}

/** One line of the exchange: name and evidence, the double scale, the yearly amount with its bar. */
export function LineRow(props: { result: LineView; max: number; isSelected: boolean; onSelect: () => void }) {
  const format = useFormat()
  const { line, amount } = props.result
  const figure =
    amount.value === null ? (
      <span className={styles.unknown}>{`— ${unknownAmount(amount.unknown)}`}</span>
    ) : (
      <AmountFigure result={props.result} />
    )
  return (
    <li className={styles.row} data-side={line.direction} data-selected={props.isSelected || undefined}>
      <button
        type="button"
        className={styles.pick}
        aria-current={props.isSelected || undefined}
        aria-label={`${line.name}, ${format.money(amount.value)} a year. Edit`}
        onClick={props.onSelect}
        data-line={line.id}
      />
      <span className={styles.name}>
        <span className={styles.title} title={line.name}>
          {line.name}
        </span>
        <Evidence result={props.result} />
      </span>
      <DoubleScale
        importance={line.importance}
        vendor={line.deliveredVendor}
        partner={line.deliveredPartner}
        gapFlag={perceptionGapFlag}
      />
      <span className={styles.money}>
        <HalfBar
          side={line.direction}
          max={props.max}
          half={{ value: amount.value, figure, isJudged: amount.basis === 'judged' }}
        />
      </span>
    </li>
  )
}

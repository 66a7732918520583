import { useMemo, useState } from 'react'
import {
  saturatedAfter,
  saturationCurve,
  type SaturationBatch
} from '@shared/domain/voice/agreement/saturation'
import { codePath } from '@shared/domain/voice/code-tree'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import styles from './agreement.module.css'
import { SaturationChart } from './saturation-chart'

const usualBatch = (answers: number): number => (answers <= 60 ? 5 : answers <= 300 ? 10 : 25)

/** Whether further answers still bring new codes: the curve, and the batches behind it. */
export function SaturationView() {
  const { everything, codesById } = useVoice()
  const format = useFormat()
  const coded = useMemo(
    () => new Set(everything.codings.map(({ responseId, questionId }) => `${responseId} ${questionId}`)).size,
    [everything]
  )
  const [chosen, setChosen] = useState<number | null>(null)
  const size = Math.max(1, chosen ?? usualBatch(coded))
  const curve = useMemo(() => saturationCurve(everything.codings, size), [everything, size])
  if (curve.length === 0) {
    return <p className={styles.notice}>Nothing is coded yet. The curve grows with the coding.</p>
  }
  return (
    <>
      <p className={styles.finding}>{saturationFinding(curve, format.count)}</p>
      <p className={styles.note}>
        Answers in the order they were first coded. Reached when two batches running bring no more than 5% of
        the codes of the first batch (Guest, Namey and Chen 2020).
      </p>
      <div className={styles.tools}>
        <NumberField label="Answers per batch" value={size} min={1} max={1000} onChange={setChosen} />
      </div>
      <SaturationChart curve={curve} />
      <table className={styles.table}>
        <caption className={styles.note}>New codes per batch</caption>
        <thead>
          <tr>
            <th scope="col">Answers up to</th>
            <th scope="col">New codes</th>
            <th scope="col">Codes so far</th>
            <th scope="col" className={styles.list}>
              Which
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.map(({ answers, newCodes, codes }) => (
            <tr key={answers}>
              <th scope="row">{format.count(answers)}</th>
              <td>{format.count(newCodes.length)}</td>
              <td>{format.count(codes)}</td>
              <td className={styles.list}>
                {newCodes.map((id) => codePath(codesById, id).at(-1) ?? id).join(', ') || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function saturationFinding(curve: readonly SaturationBatch[], write: (count: number) => string): string {
  const after = saturatedAfter(curve)
  const last = curve.at(-1)
  if (after !== null) return `New codes stopped coming after ${counted(after, 'answer', write)}`
  return `New codes still come: ${counted(last?.newCodes.length ?? 0, 'new code', write)} in the last batch`
}

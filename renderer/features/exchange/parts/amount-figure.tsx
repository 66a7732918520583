import { useAnalysis } from '@renderer/data'
import { evidenceViewOf } from '@renderer/ui/evidence-view-of'
import type { EvidenceView } from '@renderer/ui/evidence-view'
import { Figure } from '@renderer/ui/figure'
import { useFormat, type Format } from '@renderer/ui/format'
import type { LineView } from '../use-audit'

function judgedEvidence({ amount, line }: LineView, format: Format): EvidenceView {
  const reason = line.amount.basis === 'judged' ? line.amount.reason : ''
  const range =
    amount.low !== null && amount.high !== null
      ? [`Between ${format.money(amount.low)} and ${format.money(amount.high)}`]
      : ['No range given']
  return {
    value: format.money(amount.value),
    extent: 'a year, judged',
    how: reason === '' ? 'Judged; no reason was written down.' : reason,
    definitions: range,
    counted: { text: 'Nothing in the data: this amount is a judgement.' },
    leftOut: [],
    sources: []
  }
}

/** A line's yearly amount: opens the records behind it, or the reason of the judgement ("j"). */
export function AmountFigure({ result }: { result: LineView }) {
  const format = useFormat()
  const analysis = useAnalysis()
  const { amount, line } = result
  const text = format.shortMoney(amount.value)
  const metricId = amount.figure?.metricId
  const evidence = async (): Promise<EvidenceView> => {
    if (metricId === undefined) return judgedEvidence(result, format)
    const found = await analysis.ask('evidence', { metricId, partnerId: amount.figure?.partnerId ?? null })
    return found ? evidenceViewOf(found, format) : judgedEvidence(result, format)
  }
  return (
    <>
      <Figure label={`${line.name}: ${text} a year`} evidence={evidence}>
        {text}
      </Figure>
      {amount.basis === 'judged' && <span title="Judged, not derived from data">&nbsp;j</span>}
    </>
  )
}

import { useState, type ReactNode } from 'react'
import { useAnalysis } from '@renderer/data'
import type { EvidenceView } from '@renderer/ui/evidence-view'
import { evidenceViewOf } from '@renderer/ui/evidence-view-of'
import { Figure } from '@renderer/ui/figure'
import { useFormat } from '@renderer/ui/format'
import type { Evidence } from '@shared/domain/evidence/evidence'
import { RecordsDialog } from './records-dialog'

/** A figure of the analysis worker that opens its evidence, and from there the list of its records and cells. */
export function MetricFigure(props: {
  metricId: string
  partnerId?: string | null
  label: string
  children: ReactNode
}) {
  const { metricId, partnerId = null } = props
  const analysis = useAnalysis()
  const format = useFormat()
  const [listed, setListed] = useState<Evidence | null>(null)
  const read = async (): Promise<EvidenceView> => {
    const evidence = await analysis.ask('evidence', { metricId, partnerId })
    if (evidence === null) throw new Error(`there is no metric ${metricId}`)
    return evidenceViewOf(evidence, format, { onOpenRecords: () => setListed(evidence) })
  }
  return (
    <>
      <Figure label={props.label} evidence={read}>
        {props.children}
      </Figure>
      {listed && <RecordsDialog evidence={listed} onClose={() => setListed(null)} />}
    </>
  )
}

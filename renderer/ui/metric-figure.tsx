import { useState, type ReactNode } from 'react'
import type { Evidence } from '@shared/domain/evidence/evidence'
import type { EvidenceReader } from './evidence-reader'
import type { EvidenceView } from './evidence-view'
import { evidenceViewOf } from './evidence-view-of'
import { Figure } from './figure'
import { useFormat } from './format'
import { RecordsDialog } from './records-dialog'

/** A figure of the analysis that opens its evidence, and from there the list of its records and cells. */
export function MetricFigure(props: {
  metricId: string
  partnerId?: string | null
  label: string
  reader: EvidenceReader
  /** Drawn on the interval's line. */
  threshold?: number | null
  /** Another trailing window than the metric's own. */
  windowDays?: number | undefined
  children: ReactNode
}) {
  const { metricId, partnerId = null, reader, threshold = null } = props
  const format = useFormat()
  const [listed, setListed] = useState<Evidence | null>(null)
  const read = async (): Promise<EvidenceView> => {
    const evidence = await reader.evidence(metricId, partnerId, props.windowDays)
    if (evidence === null) throw new Error(`there is no metric ${metricId}`)
    return evidenceViewOf(evidence, format, { threshold, onOpenRecords: () => setListed(evidence) })
  }
  return (
    <>
      <Figure label={props.label} evidence={read}>
        {props.children}
      </Figure>
      {listed && <RecordsDialog evidence={listed} cellsOf={reader.cells} onClose={() => setListed(null)} />}
    </>
  )
}

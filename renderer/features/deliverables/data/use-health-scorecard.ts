import { useMemo } from 'react'
import type { HealthInput } from '@shared/domain/deliverables/health-scorecard/health-input'
import { buildHealthScorecard } from '@shared/domain/deliverables/health-scorecard/build-health-scorecard'
import { buildHealthWorkbook } from '@shared/domain/deliverables/health-scorecard/build-health-workbook'
import type { Report } from '@shared/domain/deliverables/report'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { useRecords, useScorecards } from '@renderer/data'
import type { DocumentChoice } from '../words/document-words'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'

const programmeOnly: readonly string[] = []

/** What the scorecard is made from; null without partners, undefined while it is read or not looked at. */
function useHealthInput(isWanted: boolean, partnerId: string | null): HealthInput | null | undefined {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const partners = useRecords('partners')
  const runs = useRecords('importRuns')
  const asked = useMemo(() => (partnerId === null ? programmeOnly : [partnerId]), [partnerId])
  const scorecards = useScorecards(isWanted ? asked : null)
  return useMemo(() => {
    if (partners?.length === 0) return null
    const scorecard = partnerId === null ? scorecards?.programme : scorecards?.partners[0]
    if (!isWanted || !runs || !scorecard) return undefined
    const partner = partners?.find(({ id }) => id === partnerId)
    return { engagement, asOf, scorecard, runs, ...(partner ? { partner } : {}) }
  }, [isWanted, engagement, asOf, partners, partnerId, runs, scorecards])
}

/** The Partner Health Scorecard as Word document or workbook, of the programme or of one partner. */
export function useHealthScorecard(
  choice: DocumentChoice,
  partnerId: string | null
): {
  readonly report: Report | null | undefined
  readonly workbook: Workbook | null | undefined
} {
  const isWord = choice === 'partner-health-scorecard'
  const input = useHealthInput(isWord || choice === 'health-scorecard-workbook', partnerId)
  return useMemo(() => {
    if (!input) return { report: input, workbook: input }
    return isWord
      ? { report: buildHealthScorecard(input), workbook: null }
      : { report: null, workbook: buildHealthWorkbook(input) }
  }, [input, isWord])
}

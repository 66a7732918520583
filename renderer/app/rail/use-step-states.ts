import { useMemo } from 'react'
import { systemClock, useEngagement, useOverview, useRecords } from '@renderer/data'

import { engagementState, workStates, type StepState } from './step-states'
import type { StepScreen } from './steps'

/** State and hint of every step, kept current. */
export function useStepStates(): Record<StepScreen, StepState> {
  const engagement = useEngagement()
  const overview = useOverview()
  const runs = useRecords('importRuns')
  const partners = useRecords('partners')
  const codings = useRecords('codings')
  const audits = useRecords('exchangeAudits')
  const documents = useRecords('documents')
  return useMemo(() => {
    const standing = (partners ?? []).filter((partner) => partner.mergedIntoId === null)
    const tierOne = standing.filter((one) => engagement.definitions.tierOne.includes(one.tier ?? ''))
    const audited = new Set((audits ?? []).map((audit) => audit.partnerId))
    const counts = {
      runs: (runs ?? []).filter((run) => run.state === 'applied').length,
      partners: standing.length,
      tierOne: tierOne.length,
      deals: overview?.counts.deal ?? 0,
      answers: overview?.counts.response ?? 0,
      coded: new Set((codings ?? []).map((coding) => coding.responseId)).size,
      audited: tierOne.filter((partner) => audited.has(partner.id)).length,
      documents: (documents ?? []).length,
      exported: (documents ?? []).filter((document) => document.exports.length > 0).length
    }
    return { engagement: engagementState(engagement, systemClock.today()), ...workStates(counts) }
  }, [engagement, overview, runs, partners, codings, audits, documents])
}

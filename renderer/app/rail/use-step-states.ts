import { useMemo } from 'react'
import { isOnRoster } from '@shared/domain/partners/on-roster'
import { systemClock, useEngagement, useOverview, useRecords, useRecordsAtRest } from '@renderer/data'
import { engagementState, workStates, type StepState, type WorkCounts } from './step-states'
import type { StepScreen } from './steps'

/** What was decided in diagnosis, portfolio and plan. */
function useDecisions(): Pick<WorkCounts, 'answered' | 'accepted' | 'settled' | 'friction'> {
  const answers = useRecords('checklistAnswers')
  const recommendations = useRecords('recommendations')
  const segments = useRecords('partnerSegments')
  const friction = useRecords('frictionItems')
  return useMemo(
    () => ({
      answered: (answers ?? []).filter((answer) => answer.clientAnswer !== null).length,
      accepted: (recommendations ?? []).filter(({ state }) => state === 'accepted' || state === 'done')
        .length,
      settled: (segments ?? []).filter((one) => one.isProposal !== true).length,
      friction: {
        open: (friction ?? []).filter((item) => item.resolvedOn === null).length,
        all: (friction ?? []).length
      }
    }),
    [answers, recommendations, segments, friction]
  )
}

/** State and hint of every step, kept current. */
export function useStepStates(): Record<StepScreen, StepState> {
  const engagement = useEngagement()
  const overview = useOverview()
  const runs = useRecords('importRuns')
  const partners = useRecords('partners')
  const codings = useRecordsAtRest('codings')
  const audits = useRecords('exchangeAudits')
  const documents = useRecords('documents')
  const decisions = useDecisions()
  return useMemo(() => {
    const standing = (partners ?? []).filter((partner) => partner.mergedIntoId === null)
    const tierOne = standing.filter((one) => engagement.definitions.tierOne.includes(one.tier ?? ''))
    const audited = new Set((audits ?? []).map((audit) => audit.partnerId))
    const counts = {
      ...decisions,
      runs: (runs ?? []).filter((run) => run.state === 'applied').length,
      partners: standing.length,
      prospects: standing.filter(({ status }) => status === 'prospect').length,
      roster: standing.filter(isOnRoster).length,
      tierOne: tierOne.length,
      deals: overview?.counts.deal ?? 0,
      answers: overview?.counts.response ?? 0,
      coded: new Set((codings ?? []).map((coding) => coding.responseId)).size,
      audited: tierOne.filter((partner) => audited.has(partner.id)).length,
      documents: (documents ?? []).length,
      exported: (documents ?? []).filter((document) => document.exports.length > 0).length
    }
    return { engagement: engagementState(engagement, systemClock.today()), ...workStates(counts) }
  }, [engagement, overview, runs, partners, codings, audits, documents, decisions])
}

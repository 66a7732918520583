import { lazy, Suspense, type ReactNode } from 'react'
import { PartnerScorecardSlot } from '@renderer/ui/partner-scorecard-slot'

const PartnerScorecard = lazy(async () => ({
  default: (await import('@renderer/features/diagnosis/overview/partner-scorecard')).PartnerScorecard
}))

const draw = (partnerId: string): ReactNode => (
  <Suspense fallback={null}>
    <PartnerScorecard key={partnerId} partnerId={partnerId} />
  </Suspense>
)

/** Lends the scorecard of Diagnosis to the partner's page: features do not know each other. */
export function ScorecardHost(props: { children: ReactNode }) {
  return <PartnerScorecardSlot.Provider value={draw}>{props.children}</PartnerScorecardSlot.Provider>
}

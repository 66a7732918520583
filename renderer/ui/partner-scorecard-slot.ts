import { createContext, useContext, type ReactNode } from 'react'

/** Provided by renderer/app: draws one partner's scorecard wherever a screen has room for it. */
export const PartnerScorecardSlot = createContext<((partnerId: string) => ReactNode) | null>(null)

/** Draws a partner's scorecard; null where nobody provides one (tests, first start). */
export const usePartnerScorecard = (): ((partnerId: string) => ReactNode) | null =>
  useContext(PartnerScorecardSlot)

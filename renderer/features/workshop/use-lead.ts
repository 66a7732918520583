import { useCallback } from 'react'
import type { ExchangeAudit, WorkshopState } from '@shared/domain/entities/exchange'
import { endWorkshop, leadWorkshop, workshopOf } from '@shared/domain/workshop/lead-workshop'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { useEditsInTurn } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'

/** What a step of leading changes, from the workshop as it stands when its turn comes. */
type Leading = (workshop: WorkshopState) => Partial<WorkshopState>

/**
 * Leads a workshop: the step is on the screen with the key press, and is written in turn, so that the next key is not
 * taken for the step before, and a note typed meanwhile is not overwritten.
 */
export function useLead(audit: ExchangeAudit): {
  readonly lead: (leading: Leading) => void
  /** Ends the workshop; true when it was written. */
  readonly end: (on: CivilDate) => Promise<boolean>
} {
  const { edit } = useEditsInTurn('exchangeAudits', audit.id)
  const tell = useTellFailure()
  const lead = useCallback(
    (leading: Leading) => {
      const meant = { workshop: { ...workshopOf(audit), ...leading(workshopOf(audit)) } }
      void edit(meant, (stored) => leadWorkshop(stored, leading(workshopOf(stored)))).then(tell)
    },
    [audit, edit, tell]
  )
  const end = useCallback(
    (on: CivilDate) => edit({}, (stored) => endWorkshop(stored, on)).then(tell),
    [edit, tell]
  )
  return { lead, end }
}

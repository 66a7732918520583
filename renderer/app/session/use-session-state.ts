import { useCallback, useEffect, useMemo, useState } from 'react'
import { closeEngagement, createEngagement, openEngagement, type OpenEngagementStore } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import { fail, ok } from '@shared/domain/result'
import { checkedStart } from './checked-start'
import { lastEngagement } from './last-session'
import type { Session, SessionPhase } from './session'

const needsRecovery: readonly AppError['code'][] = ['store.damaged', 'store.short', 'store.missing']

/** Opening, closing and recovering engagements in this window. */
export function useSessionState(askNew: () => void): Session {
  const [state, setState] = useState<SessionPhase>({ phase: 'starting', what: 'Checking the engagements' })

  const show = useCallback((store: OpenEngagementStore) => {
    lastEngagement.remember(store.engagementId)
    setState({ phase: 'open', store })
  }, [])

  const recover = useCallback((engagementId: string, problem: AppError) => {
    setState({ phase: 'recovering', engagementId, problem })
  }, [])

  const open = useCallback(
    async (engagementId: string) => {
      setState({ phase: 'starting', what: 'Opening the engagement' })
      const opened = await openEngagement(engagementId)
      if (opened.ok) show(opened.value)
      else if (needsRecovery.includes(opened.error.code)) recover(engagementId, opened.error)
      else setState({ phase: 'choosing', problem: opened.error })
    },
    [show, recover]
  )

  const create = useCallback<Session['create']>(
    async (profile) => {
      const created = await createEngagement(profile)
      if (!created.ok) return fail(created.error)
      show(created.value)
      return ok(null)
    },
    [show]
  )

  const close = useCallback(() => {
    closeEngagement()
    lastEngagement.forget()
    document.title = 'Tandem'
    setState({ phase: 'choosing', problem: null })
  }, [])

  useEffect(() => {
    void checkedStart({ open, recover, choose: () => setState({ phase: 'choosing', problem: null }) })
  }, [open, recover])

  return useMemo(
    () => ({ state, open, create, show, recover, askNew, close }),
    [state, open, create, show, recover, askNew, close]
  )
}

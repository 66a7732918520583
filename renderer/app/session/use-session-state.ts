import { useCallback, useEffect, useMemo, useState } from 'react'
import {
  acceptShortEngagement,
  checkEngagement,
  closeAnalysis,
  closeEngagement,
  createEngagement,
  openEngagement,
  restoreSnapshot,
  type OpenEngagementStore
} from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { checkedStart } from './checked-start'
import { lastEngagement } from './last-session'
import type { Session, SessionPhase } from './session'
import { useOpenFile } from './use-open-file'
import { useSample } from './use-sample'

const needsRecovery: readonly AppError['code'][] = ['store.damaged', 'store.short', 'store.missing']

const waitingFor = (what: string, done?: number, total?: number): SessionPhase => ({
  phase: 'starting',
  waiting: {
    what,
    share: done === undefined || !total ? null : done / total,
    figure:
      done === undefined || !total
        ? ''
        : `${done.toLocaleString('en')} of ${total.toLocaleString('en')} records`
  }
})

type SetPhase = (state: SessionPhase) => void

/** Shows an engagement that was opened, or what is wrong with the one that was not. */
function useArrival(setState: SetPhase) {
  const show = useCallback(
    (store: OpenEngagementStore) => {
      lastEngagement.remember(store.engagementId)
      setState({ phase: 'open', store })
    },
    [setState]
  )
  const failed = useCallback(
    async (problem: AppError, engagementId: string | null) => {
      const checked =
        engagementId !== null && needsRecovery.includes(problem.code)
          ? await checkEngagement(engagementId)
          : null
      if (checked?.ok && checked.value.state !== 'ok')
        setState({ phase: 'recovering', finding: checked.value, problem: null })
      else setState({ phase: 'choosing', problem, findings: [] })
    },
    [setState]
  )
  const arrive = useCallback(
    async (opened: Result<OpenEngagementStore, AppError>, engagementId: string | null) => {
      if (opened.ok) show(opened.value)
      else await failed(opened.error, engagementId)
    },
    [show, failed]
  )
  return { show, arrive }
}

/** Runs the start-up check once. */
function useStart(setState: SetPhase, open: (engagementId: string) => Promise<void>): void {
  useEffect(() => {
    const start = async (): Promise<void> => {
      const decision = await checkedStart()
      if (decision.act === 'open') await open(decision.engagementId)
      else if (decision.act === 'recover')
        setState({ phase: 'recovering', finding: decision.finding, problem: null })
      else if (decision.act === 'fail') setState({ phase: 'choosing', problem: decision.error, findings: [] })
      else setState({ phase: 'choosing', problem: null, findings: decision.findings })
    }
    void start()
  }, [setState, open])
}

/** Opening, closing and recovering engagements in this window. */
export function useSessionState(askNew: () => void): Session {
  const [state, setState] = useState<SessionPhase>(() => waitingFor('Checking the engagements'))
  const { show, arrive } = useArrival(setState)
  const wait = useCallback((what: string) => {
    setState(waitingFor(what))
    return (done: number, total: number) => setState(waitingFor(what, done, total))
  }, [])
  const open = useCallback(
    async (engagementId: string) => {
      wait('Opening the engagement')
      await arrive(await openEngagement(engagementId), engagementId)
    },
    [wait, arrive]
  )
  const files = useOpenFile({ wait, arrive, open, restoreView: setState, state })
  const sample = useSample({ wait, arrive, open })
  useStart(setState, open)
  const more = useMemo<Pick<Session, 'create' | 'recover' | 'restore' | 'accept' | 'close'>>(
    () => ({
      create: async (profile) => {
        const created = await createEngagement(profile)
        if (!created.ok) return fail(created.error)
        show(created.value)
        return ok(null)
      },
      recover: (finding) => setState({ phase: 'recovering', finding, problem: null }),
      restore: async (copy) => {
        const restored = await restoreSnapshot(copy, wait('Restoring the backup'))
        if (restored.ok) return show(restored.value)
        const checked = await checkEngagement(copy.engagementId)
        if (checked.ok && checked.value.state !== 'ok')
          setState({ phase: 'recovering', finding: checked.value, problem: restored.error })
        else setState({ phase: 'choosing', problem: restored.error, findings: [] })
      },
      accept: async (engagementId) => {
        wait('Opening the engagement')
        await arrive(await acceptShortEngagement(engagementId), engagementId)
      },
      close: async () => {
        lastEngagement.forget()
        document.title = 'Tandem'
        setState({ phase: 'choosing', problem: null, findings: [] })
        closeAnalysis()
        await closeEngagement()
      }
    }),
    [show, arrive, wait]
  )
  return useMemo(
    () => ({ state, open, show, askNew, ...files, ...sample, ...more }),
    [state, open, show, askNew, files, sample, more]
  )
}

import { useMemo, useState } from 'react'
import { openEngagementFile, type OpenEngagementStore } from '@renderer/data'
import { appError, type AppError } from '@shared/domain/errors'
import { ok, type Result } from '@shared/domain/result'
import { toastStore } from '@renderer/ui/toast-store'
import type { PresentFile, Session, SessionPhase } from './session'

interface Ways {
  readonly wait: (what: string) => (done: number, total: number) => void
  readonly arrive: (opened: Result<OpenEngagementStore, AppError>, id: string | null) => Promise<void>
  readonly open: (engagementId: string) => Promise<void>
  readonly restoreView: (state: SessionPhase) => void
  readonly state: SessionPhase
}

/** Opening a .tandem file; when its engagement is here already, the consultant is asked first. */
export function useOpenFile(ways: Ways): Pick<Session, 'openFile' | 'present' | 'decide'> {
  const [present, setPresent] = useState<PresentFile | null>(null)
  const { wait, arrive, open, restoreView, state } = ways
  return useMemo(
    () => ({
      present,
      openFile: async () => {
        const picked = await window.tandem.files.openEngagementFile()
        if (!picked.ok) {
          const place = { file: String(picked.error.params['name'] ?? ''), sheet: null, cell: null }
          const problem = appError('file.unreadable', { ...place, detail: picked.error.code })
          if (state.phase === 'choosing') restoreView({ ...state, problem })
          else toastStore.show('The file could not be read', { tone: 'problem' })
          return
        }
        if (picked.value.outcome === 'cancelled') return
        const file = { bytes: picked.value.bytes, fileName: picked.value.name }
        const opened = await openEngagementFile(file, 'ask', wait('Opening the file'))
        if (!opened.ok) await arrive(opened, null)
        else if (opened.value.outcome === 'opened') await arrive(ok(opened.value.store), null)
        else {
          restoreView(state)
          setPresent({ ...opened.value, file })
        }
      },
      decide: async (decision) => {
        setPresent(null)
        if (present === null || decision === 'leave') return
        if (decision === 'open-present') return open(present.entry.id)
        const opened = await openEngagementFile(present.file, 'replace', wait('Opening the file'))
        if (!opened.ok) await arrive(opened, present.entry.id)
        else if (opened.value.outcome === 'opened') await arrive(ok(opened.value.store), null)
      }
    }),
    [present, wait, arrive, open, restoreView, state]
  )
}

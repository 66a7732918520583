import { useState } from 'react'
import type { AppError } from '@shared/domain/errors'
import { planNameList, type NameListPlan } from '@shared/domain/importing/matching/name-list'
import { systemClock, useCommit, useEngagement, useStore } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
import { useDesk } from '../desk/use-desk'

/** A list of names about to be taken in: what it would change, and the taking in itself. */
export function useNameList(onProblem: (error: AppError) => void): {
  readonly plan: NameListPlan | null
  readonly unread: readonly number[]
  readonly read: (file: File) => Promise<void>
  readonly take: () => Promise<void>
  readonly clear: () => void
} {
  const desk = useDesk()
  const store = useStore()
  const commit = useCommit()
  const toast = useToast()
  const { coder } = useEngagement()
  const [found, setFound] = useState<{ plan: NameListPlan; unread: readonly number[] } | null>(null)
  return {
    plan: found?.plan ?? null,
    unread: found?.unread ?? [],
    clear: () => setFound(null),
    read: async (file) => {
      const list = await desk.readNames(file.name, new Uint8Array(await file.arrayBuffer()))
      if (!list.ok) return onProblem(list.error)
      const [aliases, partners] = await Promise.all([store.all('nameAliases'), store.all('partners')])
      const stamp = { by: coder, at: systemClock.now(), file: file.name }
      setFound({
        plan: planNameList(list.value.rows, { aliases, partners }, stamp),
        unread: list.value.unread
      })
    },
    take: async () => {
      if (!found) return
      const count = found.plan.draft.changes.length
      const committed = await commit(found.plan.draft)
      if (!committed.ok) return onProblem(committed.error)
      setFound(null)
      toast.show(`Took in ${count} ${count === 1 ? 'name' : 'names'}`, { undo: () => void store.undo() })
    }
  }
}

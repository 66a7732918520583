import { useCallback } from 'react'
import { useCommit, useStore, useUndoRedo, type OpenEngagementStore } from '@renderer/data'
import { useToldAct } from '@renderer/ui/use-told-act'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { PortfolioSettings } from '@shared/domain/entities/portfolio'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { editSettings, settingsOf, type SettingsStep } from '@shared/domain/portfolio/settings'

/** Makes a draft from what is stored at that moment; null when there is nothing to change. */
export type MakeDraft = (store: OpenEngagementStore) => Promise<ChangeDraft | null>

/** The last edit under way on each store: fields, sliders and keys of the whole screen stand in one line. */
const underWay = new WeakMap<OpenEngagementStore, Promise<unknown>>()

/** Commits one edit after the other, each made from what the one before left: quick hands never collide. */
export function useAct(): (make: MakeDraft, said?: string) => Promise<boolean> {
  const store = useStore()
  const tell = useToldAct(useCommit(), useUndoRedo().undo)
  return useCallback(
    (make, said) => {
      const done = (underWay.get(store) ?? Promise.resolve()).then(async () => {
        const draft = await make(store)
        return draft === null ? false : tell(draft, said)
      })
      underWay.set(
        store,
        done.catch(() => undefined)
      )
      return done
    },
    [store, tell]
  )
}

export type EditSettings = (
  code: SettingsStep,
  patch: (settings: PortfolioSettings) => Partial<PortfolioSettings>,
  said?: string
) => Promise<boolean>

/** Edits how partners are weighed. */
export function useEditSettings(): EditSettings {
  const act = useAct()
  return useCallback(
    (code, patch, said) =>
      act(async (store) => {
        const engagement: Engagement | null = (await store.get('engagement', store.engagementId)) ?? null
        return engagement && editSettings(engagement, code, patch(settingsOf(engagement)))
      }, said),
    [act]
  )
}

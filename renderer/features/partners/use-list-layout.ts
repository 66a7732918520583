import { useCallback, useMemo, useState } from 'react'
import { useEngagement } from '@renderer/data'
import type { PartnerLayout, PartnerView } from '@shared/domain/entities/partner-view'
import { layoutOf, sameLayout, viewsOf } from '@shared/domain/partners/view-drafts'
import type { ProfileField } from './grid/profile-columns'
import { firstViewId, shippedViews } from './grid/shipped-views'

interface Working {
  readonly viewId: string
  readonly layout: PartnerLayout
}

const storageKey = (engagementId: string): string => `tandem.partners.list.${engagementId}`

/** The list as it was left on this computer, or null. */
function remembered(engagementId: string): Working | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(engagementId)) ?? 'null')
    return isWorking(stored) ? stored : null
  } catch {
    // Not ours or cut short: the first view is a good answer.
    return null
  }
}

function isWorking(stored: unknown): stored is Working {
  if (typeof stored !== 'object' || stored === null) return false
  const { viewId, layout } = stored as Partial<Record<keyof Working, unknown>>
  if (typeof viewId !== 'string' || typeof layout !== 'object' || layout === null) return false
  const { columns, sort, filter } = layout as Partial<Record<keyof PartnerLayout, unknown>>
  return Array.isArray(columns) && Array.isArray(sort) && typeof filter === 'object' && filter !== null
}

export interface ListLayout {
  readonly layout: PartnerLayout
  /** Every view on offer: those shipped, then those of the engagement. */
  readonly views: readonly PartnerView[]
  /** The view the list stands on; its layout may have been changed since. */
  readonly view: PartnerView | null
  readonly isChanged: boolean
  readonly change: (part: Partial<PartnerLayout>) => void
  readonly open: (view: PartnerView) => void
}

/** How the list is laid out: the view it stands on and what was changed since, kept on this computer over restarts. */
export function useListLayout(empty: readonly ProfileField[]): ListLayout {
  const engagement = useEngagement()
  const shipped = useMemo(() => shippedViews(empty), [empty])
  const views = useMemo(() => [...shipped, ...viewsOf(engagement)], [shipped, engagement])
  const [working, setWorking] = useState<Working>(
    () => remembered(engagement.id) ?? { viewId: firstViewId, layout: layoutOf(shipped[0] as PartnerView) }
  )
  const keep = useCallback(
    (make: (before: Working) => Working) =>
      setWorking((before) => {
        const after = make(before)
        localStorage.setItem(storageKey(engagement.id), JSON.stringify(after))
        return after
      }),
    [engagement.id]
  )
  const change = useCallback(
    (part: Partial<PartnerLayout>) =>
      keep((before) => ({ ...before, layout: { ...before.layout, ...part } })),
    [keep]
  )
  const open = useCallback(
    (view: PartnerView) => keep(() => ({ viewId: view.id, layout: layoutOf(view) })),
    [keep]
  )
  const view = views.find(({ id }) => id === working.viewId) ?? null
  return {
    layout: working.layout,
    views,
    view,
    isChanged: view === null || !sameLayout(view, working.layout),
    change,
    open
  }
}

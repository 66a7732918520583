import type { Engagement } from '../entities/engagement'
import type { PartnerLayout, PartnerView } from '../entities/partner-view'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { sameValue } from '../history/same-value'

/** The views kept in the engagement, in the order they were saved. */
export const viewsOf = (engagement: Engagement): readonly PartnerView[] => engagement.partnerViews ?? []

const withViews = (
  engagement: Engagement,
  partnerViews: readonly PartnerView[],
  label: { readonly code: string; readonly params: Readonly<Record<string, string>> }
): ChangeDraft =>
  draft(label.code, label.params, [change('engagement', engagement, { ...engagement, partnerViews })])

/** Saves a layout under a name: a view of that id is replaced, else a further one is kept. Null: nothing changes. */
export function saveViewDraft(engagement: Engagement, view: PartnerView): ChangeDraft | null {
  const views = viewsOf(engagement)
  const before = views.find(({ id }) => id === view.id)
  if (before && sameValue(before, view)) return null
  const after = before ? views.map((one) => (one.id === view.id ? view : one)) : [...views, view]
  return withViews(engagement, after, { code: 'partner-view.saved', params: { view: view.name } })
}

/** Gives a view another name; null when it has that name or is gone. */
export function renameViewDraft(engagement: Engagement, id: string, name: string): ChangeDraft | null {
  const views = viewsOf(engagement)
  const before = views.find((view) => view.id === id)
  const wanted = name.trim()
  if (!before || wanted === '' || wanted === before.name) return null
  const after = views.map((view) => (view.id === id ? { ...view, name: wanted } : view))
  return withViews(engagement, after, {
    code: 'partner-view.renamed',
    params: { from: before.name, view: wanted }
  })
}

/** Removes a view; null when it is gone already. */
export function removeViewDraft(engagement: Engagement, id: string): ChangeDraft | null {
  const views = viewsOf(engagement)
  const before = views.find((view) => view.id === id)
  if (!before) return null
  const after = views.filter((view) => view.id !== id)
  return withViews(engagement, after, { code: 'partner-view.removed', params: { view: before.name } })
}

/** The layout of a view without its name. */
export const layoutOf = ({ columns, sort, filter, groupBy }: PartnerLayout): PartnerLayout => ({
  columns,
  sort,
  filter,
  groupBy
})

/** Whether two layouts show the same list: widths apart, which change with every window. */
export function sameLayout(a: PartnerLayout, b: PartnerLayout): boolean {
  const shown = (layout: PartnerLayout): string[] =>
    layout.columns.filter(({ isHidden }) => !isHidden).map(({ id }) => id)
  return (
    sameValue(shown(a), shown(b)) &&
    sameValue(a.sort, b.sort) &&
    sameValue(a.filter, b.filter) &&
    a.groupBy === b.groupBy
  )
}

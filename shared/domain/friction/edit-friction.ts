import type { FrictionItem } from '../entities/plan'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { sameValue } from '../history/same-value'
import type { CivilDate } from '../values/civil-date'

/** Fields of an item a person can set. */
export type FrictionPatch = Partial<Omit<FrictionItem, 'id'>>

const maxName = 60
/** Enough of the description to recognise the item in the history. */
const nameOf = ({ description }: FrictionItem): string =>
  description.length > maxName ? `${description.slice(0, maxName - 1)}…` : description

export const addFriction = (item: FrictionItem): ChangeDraft =>
  draft('friction.added', { item: nameOf(item) }, [change('frictionItems', null, item)])

/** One edit; null when nothing changes or the description would be empty. */
export function editFriction(item: FrictionItem, patch: FrictionPatch): ChangeDraft | null {
  const after = { ...item, ...patch }
  if (after.description.trim() === '' || sameValue(item, after)) return null
  return draft('friction.edited', { item: nameOf(after) }, [change('frictionItems', item, after)])
}

/** Closes an item with how it was settled; without words nobody could say later what was promised. */
export function resolveFriction(item: FrictionItem, resolution: string, on: CivilDate): ChangeDraft | null {
  if (resolution.trim() === '') return null
  const after = { ...item, resolution: resolution.trim(), resolvedOn: on }
  return draft('friction.resolved', { item: nameOf(item) }, [change('frictionItems', item, after)])
}

export const reopenFriction = (item: FrictionItem): ChangeDraft =>
  draft('friction.reopened', { item: nameOf(item) }, [
    change('frictionItems', item, { ...item, resolvedOn: null })
  ])

export const removeFriction = (item: FrictionItem): ChangeDraft =>
  draft('friction.removed', { item: nameOf(item) }, [change('frictionItems', item, null)])

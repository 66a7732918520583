import { useMemo } from 'react'
import type { FrictionItem } from '@shared/domain/entities/plan'
import {
  addFriction,
  editFriction,
  removeFriction,
  reopenFriction,
  resolveFriction,
  type FrictionPatch
} from '@shared/domain/friction/edit-friction'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { useAct } from '../use-act'
import type { NewFriction } from './add-row'

export interface FrictionActs {
  readonly add: (item: NewFriction) => void
  readonly edit: (item: FrictionItem, patch: FrictionPatch) => void
  readonly settle: (item: FrictionItem, resolution: string) => void
  readonly reopen: (item: FrictionItem) => void
  readonly remove: (item: FrictionItem) => void
}

/** The acts of the log, each one undoable. */
export function useFrictionActs(asOf: CivilDate): FrictionActs {
  const act = useAct()
  return useMemo(
    () => ({
      add: (item) => {
        const rest = { owner: null, openedOn: asOf, resolvedOn: null, resolution: '' }
        void act(addFriction({ id: crypto.randomUUID(), ...item, ...rest }))
      },
      edit: (item, patch) => {
        const draft = editFriction(item, patch)
        if (draft) void act(draft)
      },
      settle: (item, resolution) => {
        const draft = resolveFriction(item, resolution, asOf)
        if (draft) void act(draft, `Settled “${item.description}”`)
      },
      reopen: (item) => void act(reopenFriction(item), `Opened “${item.description}” again`),
      remove: (item) => void act(removeFriction(item), `Removed “${item.description}”`)
    }),
    [act, asOf]
  )
}

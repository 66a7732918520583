import { useEffect, useState } from 'react'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import type { Partner } from '@shared/domain/entities/partner'
import { DuplicateSearch, type LikelyPair } from '@shared/domain/partners/duplicates'

export interface DuplicateState {
  readonly pairs: readonly LikelyPair[]
  readonly done: number
  readonly total: number
}

/** Partners looked at before the screen may draw and listen again. */
const atOnce = 40

/** Looks for likely duplicates a few partners at a time, so that the screen stays awake; anew when the list changes. */
export function useDuplicates(partners: readonly Partner[], decided: readonly NameAlias[]): DuplicateState {
  const [state, setState] = useState<DuplicateState>({ pairs: [], done: 0, total: partners.length })
  useEffect(() => {
    const search = new DuplicateSearch(partners, decided)
    let timer: ReturnType<typeof setTimeout>
    const step = (): void => {
      const hasMore = search.step(atOnce)
      setState({ pairs: search.pairs(), done: search.done, total: search.total })
      if (hasMore) timer = setTimeout(step, 0)
    }
    timer = setTimeout(step, 0)
    return () => clearTimeout(timer)
  }, [partners, decided])
  return state
}

import { useCallback } from 'react'
import { useStore } from '@renderer/data'
import type { Partner } from '@shared/domain/entities/partner'
import { separated, unmergeDraft } from '@shared/domain/partners/merge-partners'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { useAct } from '../use-act'
import { listWords } from './use-fact-counts'

const fieldWord = (field: string): string =>
  (partnerFieldWords[field as NamedPartnerField] as string | undefined)?.toLowerCase() ?? field

/** Takes a merged partner out again and says what stays with the survivor because it was changed since. */
export function useUnmerge(): (absorbed: Partner) => Promise<boolean> {
  const store = useStore()
  const act = useAct()
  return useCallback(
    async (absorbed) => {
      const survivor =
        absorbed.mergedIntoId === null ? null : await store.get('partners', absorbed.mergedIntoId)
      const kept = survivor === null ? [] : separated(survivor, absorbed).kept
      const stays = kept.length === 0 ? '' : `; ${listWords(kept.map(fieldWord))} stays as it was set since`
      return act(
        () => unmergeDraft(absorbed, survivor),
        `Took ${absorbed.name} out of ${survivor?.name ?? 'the merge'} again${stays}`
      )
    },
    [store, act]
  )
}

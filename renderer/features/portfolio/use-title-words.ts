import { useMemo } from 'react'
import { useFormat } from '@renderer/ui/format'
import type { TitleWords } from '@shared/domain/portfolio/titles'

/** The client's notation as titles and charts want it. */
export function useTitleWords(): TitleWords & { readonly points: (value: number) => string } {
  const format = useFormat()
  return useMemo(
    () => ({
      count: format.count,
      share: (value: number) => format.share(value),
      money: (value: number) => format.shortMoney(value),
      points: (value: number) => `${format.signed(value * 100, 1)} pts`
    }),
    [format]
  )
}

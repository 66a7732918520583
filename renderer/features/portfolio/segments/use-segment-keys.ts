import { useShortcuts, type Shortcut } from '@renderer/ui/use-shortcuts'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { segmentNames, segmentWords } from '@shared/domain/portfolio/segment-proposal'
import type { SegmentActs } from './use-segment-acts'

const keyOf = { invest: 'i', activate: 'a', maintain: 'm', passive: 'p', exit: 'x' } as const

/** One letter settles the segment of the chosen partner. */
export function useSegmentKeys(chosen: PortfolioRow | undefined, acts: SegmentActs): void {
  const isEnabled = chosen !== undefined
  const settle = segmentNames.map((segment): Shortcut => {
    const name = segmentWords[segment].name
    return {
      keys: keyOf[segment],
      label: `Settle as ${name.toLowerCase()}`,
      strip: name.toLowerCase(),
      isEnabled,
      run: () => chosen && acts.settle(chosen, segment)
    }
  })
  useShortcuts('Segments and core', [
    ...settle,
    {
      keys: 'o',
      label: 'Open the segment again',
      strip: 'open again',
      isEnabled,
      run: () => chosen && acts.reopen(chosen)
    },
    {
      keys: 'c',
      label: 'Into the core, or out of it',
      strip: 'core',
      isEnabled,
      run: () => chosen && acts.toggleCore(chosen)
    }
  ])
}

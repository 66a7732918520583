import { useMemo } from 'react'
import { tierPartners } from '@shared/domain/portfolio/tier-partners'
import { simulateTiers, type TierSimulation } from '@shared/domain/portfolio/tier-simulator'
import type { PortfolioView } from '../use-portfolio'
import type { MoveRow } from './move-columns'

const moveOrder = { up: 0, down: 1, unclear: 2, same: 3 } as const

/** The simulation of the scheme as it stands, movers first, and among them those near a border. */
export function useMoves({ members, settings }: PortfolioView): {
  readonly simulation: TierSimulation
  readonly rows: readonly MoveRow[]
} {
  const { tiers, borderShare } = settings
  const simulation = useMemo(
    () => simulateTiers(tiers, tierPartners(members), borderShare),
    [tiers, members, borderShare]
  )
  const rows = useMemo(() => {
    const byId = new Map(members.map((row) => [row.id, row]))
    return simulation.outcomes
      .flatMap((outcome): MoveRow[] => {
        const row = byId.get(outcome.id)
        return row ? [{ outcome, row }] : []
      })
      .sort(
        (a, b) =>
          moveOrder[a.outcome.move] - moveOrder[b.outcome.move] ||
          Number(a.outcome.border === null) - Number(b.outcome.border === null) ||
          a.row.partner.name.localeCompare(b.row.partner.name)
      )
  }, [simulation, members])
  return { simulation, rows }
}

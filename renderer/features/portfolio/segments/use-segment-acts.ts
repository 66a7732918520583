import { useMemo } from 'react'
import type { SegmentName } from '@shared/domain/entities/portfolio'
import { auditScores } from '@shared/domain/portfolio/audit-score'
import { coreSize, proposeCore } from '@shared/domain/portfolio/core'
import {
  chooseCore,
  reasonSegment,
  reopenSegment,
  setCore,
  settleProposals,
  settleSegment
} from '@shared/domain/portfolio/edit-segment'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { useAct } from '../use-act'
import type { PortfolioView } from '../use-portfolio'

/** What can be decided about segments and the core. */
export interface SegmentActs {
  readonly settle: (row: PortfolioRow, segment: SegmentName) => void
  readonly reason: (row: PortfolioRow, reason: string) => void
  readonly reopen: (row: PortfolioRow) => void
  readonly toggleCore: (row: PortfolioRow) => void
  readonly takeProposedCore: () => void
  readonly settleAll: () => void
}

const nameOf = ({ id, partner }: PortfolioRow) => ({ id, name: partner.name })

/** Partners for the core by the weights as they stand. */
function proposedCore({ members, audit, settings }: PortfolioView): ReadonlySet<string> {
  const { score } = auditScores(audit, settings.auditWeights)
  const candidates = members.map((row, at) => ({
    id: row.id,
    score: score[at] ?? Number.NaN,
    potential: row.potential?.total ?? null,
    isOut: row.isSettled && (row.segment === 'passive' || row.segment === 'exit')
  }))
  return new Set(proposeCore(candidates, coreSize(members.length)))
}

/** The acts of this tab, each one step of the history. */
export function useSegmentActs(view: PortfolioView): SegmentActs {
  const act = useAct()
  return useMemo(() => {
    const coreChange = (row: PortfolioRow) => ({
      partner: nameOf(row),
      before: row.record,
      proposed: row.proposal.segment
    })
    return {
      settle: (row, segment) =>
        void act(async (store) => {
          const before = await store.get('partnerSegments', row.id)
          if (before?.segment === segment && before.isProposal !== true) return null
          return settleSegment(nameOf(row), before, { segment, reason: before?.reason ?? '' })
        }),
      reason: (row, reason) =>
        void act(async (store) => {
          const before = await store.get('partnerSegments', row.id)
          return before && reasonSegment(nameOf(row), before, reason)
        }),
      reopen: (row) =>
        void act(async (store) => {
          const before = await store.get('partnerSegments', row.id)
          return before && before.isProposal !== true ? reopenSegment(nameOf(row), before) : null
        }),
      toggleCore: (row) =>
        void act(async (store) => {
          const before = await store.get('partnerSegments', row.id)
          return chooseCore({ ...coreChange(row), before }, !(before?.isCore ?? false))
        }),
      takeProposedCore: () => {
        const core = proposedCore(view)
        void act(
          () => Promise.resolve(setCore(view.members.map(coreChange), core)),
          `Set the core to ${core.size} partners`
        )
      },
      settleAll: () => {
        const open = view.members.flatMap((row) => {
          const { segment, because } = row.proposal
          return row.isSettled || segment === null
            ? []
            : [{ ...nameOf(row), before: row.record, segment, reason: because }]
        })
        void act(() => Promise.resolve(settleProposals(open)), `Settled ${open.length} partners as proposed`)
      }
    }
  }, [act, view])
}

import { useMemo } from 'react'
import { gapByGroup, investmentGap, type InvestmentGap } from '@shared/domain/portfolio/investment-gap'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { receiverInput, receiversOf } from '@shared/domain/portfolio/receivers'
import type { PortfolioView } from '../use-portfolio'
import { groupNames, groupOf, type Grouping } from './groupings'

export interface GapView {
  readonly receivers: readonly PortfolioRow[]
  readonly byPartner: InvestmentGap | null
  /** By the grouping asked for. */
  readonly gap: InvestmentGap | null
  readonly nameOf: (id: string) => string
}

/** Who is compared, and how far apart what they receive and what they bring are. */
export function useGap(view: PortfolioView, grouping: Grouping): GapView {
  const { members, others } = view
  const receivers = useMemo(() => receiversOf({ members, others }), [members, others])
  const inputs = useMemo(() => receivers.map(receiverInput), [receivers])
  const byPartner = useMemo(() => investmentGap(inputs), [inputs])
  const gap = useMemo(
    () =>
      grouping === 'partner'
        ? byPartner
        : gapByGroup(inputs.map((each) => ({ ...each, group: groupOf(each.row, grouping) }))),
    [byPartner, inputs, grouping]
  )
  const names = useMemo(() => new Map(receivers.map(({ id, partner }) => [id, partner.name])), [receivers])
  const nameOf = (id: string): string =>
    grouping === 'partner' ? (names.get(id) ?? '—') : groupNames(grouping, id)
  return { receivers, byPartner, gap, nameOf }
}

import { describe, expect, it } from 'vitest'
import { rosterTiers } from '@shared/domain/portfolio/roster-tiers'
import { editSettings, settingsOf, shippedSettings } from '@shared/domain/portfolio/settings'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { recordSchemas } from '@shared/schema/index'
import { engagement } from '../../helpers/engagement-builder'
import { aPartner } from '../metrics/build-facts'

describe('how an engagement weighs its partners', () => {
  it('starts as shipped: everything weighs the same', () => {
    expect(settingsOf(engagement())).toBe(shippedSettings)
    expect(new Set(Object.values(shippedSettings.auditWeights)).size).toBe(1)
    expect(new Set(Object.values(shippedSettings.potentialWeights)).size).toBe(1)
  })

  it('can be stored, before and after an edit', () => {
    const tiers = [
      {
        name: 'Gold',
        criteria: [{ measure: 'revenue' as const, minimum: 5 }],
        yearlyBenefit: null,
        revenueShare: 0.1
      }
    ]
    const { changes, label } = editSettings(engagement(), 'portfolio.tiers-set', { tiers })
    expect(label.code).toBe('portfolio.tiers-set')
    const { success } = recordSchemas.engagement.safeParse(changes[0]?.after)
    expect(success).toBe(true)
    expect(changes[0]?.after).toMatchObject({
      portfolio: { tiers, auditWeights: shippedSettings.auditWeights }
    })
  })

  it('reads the order of tiers from Tier 1 and from what their partners bring', () => {
    const row = (tier: string | null, revenue: number) =>
      ({ partner: aPartner('p', { tier }), revenue }) as PortfolioRow
    const rows = [row('Registered', 0), row('Silver', 0), row('Silver', 9), row('Silver', 0), row('Gold', 50)]
    expect(rosterTiers([...rows, row('Named', 1), row(null, 99)], ['Named'])).toEqual([
      'Named',
      'Gold',
      'Silver',
      'Registered'
    ])
  })
})

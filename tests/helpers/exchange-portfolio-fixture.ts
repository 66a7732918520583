import type { ExchangePortfolioInput } from '@shared/domain/deliverables/exchange-portfolio/portfolio-input'
import type { LedgerInput } from '@shared/domain/deliverables/exchange-ledger/ledger-input'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { auditInput, auditLines, figureOfMetric } from './exchange-audit-fixture'
import { engagement } from './engagement-builder'
import { partner } from './partner-builder'

const client = engagement({ isSample: true })
const names = [
  'Kestrel Cloud Services',
  'Fjordnett AS',
  'Brückner & Sohn KG',
  'Orbis Réseaux SARL',
  'Northgate IT Ltd'
]

/** Five audited Tier 1 partners that differ by how much they give, and one never audited. */
export function portfolioInput(): ExchangePortfolioInput {
  const audited = names.map((name, index) => {
    const own = partner({ id: `p${index}`, name, type: index % 2 === 0 ? 'msp' : 'reseller', tier: 'Tier 1' })
    const lines = auditLines.map((line) => ({
      ...line,
      id: `${line.id}-${index}`,
      amount:
        line.amount.basis === 'judged'
          ? {
              ...line.amount,
              value: line.amount.value * (index === 4 && line.direction === 'gives' ? 30 : 1),
              low: null,
              high: null
            }
          : line.amount
    }))
    const result = exchangeResult(lines, {
      reportingCurrency: client.reportingCurrency,
      exchangeRates: client.exchangeRates,
      figure: figureOfMetric
    })
    return {
      partner: own,
      audit: auditInput({ engagement: client, partner: own, result }),
      state: 'current' as const
    }
  })
  const never = partner({ id: 'p9', name: 'Delft Data Partners B.V.', tier: 'Tier 1' })
  return {
    engagement: client,
    asOf: '2026-09-30',
    partners: [...audited, { partner: never, audit: null, state: 'never-audited' }]
  }
}

/** The same audits as the ledger lists them, with one line set aside. */
export function ledgerInput(): LedgerInput {
  const { partners, engagement: profile, asOf } = portfolioInput()
  const [aside] = auditLines
  return {
    engagement: profile,
    asOf,
    audits: partners.flatMap(({ partner: own, audit }) =>
      audit === null
        ? []
        : [
            {
              partner: own,
              audit: audit.audit,
              result: audit.result,
              setAside: aside ? [{ ...aside, name: 'Exclusivity', isPartOfRelationship: false }] : []
            }
          ]
    )
  }
}

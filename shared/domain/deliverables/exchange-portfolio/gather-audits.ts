import type { Engagement } from '../../entities/engagement'
import type { ExchangeAction, ExchangeAudit, ExchangeLine } from '../../entities/exchange'
import type { SurveyResponse } from '../../entities/facts'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import type { Quote } from '../../entities/voice'
import type { Figure } from '../../evidence/figure'
import { auditState, newestAudit } from '../../exchange/audit-state'
import { settingsOf } from '../../exchange/edit-settings'
import { exchangeResult } from '../../exchange/exchange-result'
import type { CivilDate } from '../../values/civil-date'
import { shownAudits } from '../../workshop/held-back'
import type { ExchangeAuditInput } from '../exchange-audit/audit-input'
import { quotesOfKind, selectQuotes, type QuoteSignings } from '../quote-selection'
import type { PortfolioPartner } from './portfolio-input'

/** Whose audits a document is made from. */
export type AuditScope = 'tier-one' | 'audited' | 'one-partner' | 'one-workshop'

/** A partner in the scope with the version a document speaks of, or none. */
export interface ChosenAudit {
  readonly partner: Partner
  readonly audit: ExchangeAudit | null
  readonly lines: readonly ExchangeLine[]
}

interface AuditSource {
  readonly partners: readonly Partner[]
  readonly audits: readonly ExchangeAudit[]
  readonly lines: readonly ExchangeLine[]
  /** Names of the tiers that count as Tier 1. */
  readonly tierOne: readonly string[]
  readonly partnerId: string | null
}

/**
 * The partners of a scope, by name, each with its newest version that may be shown: a workshop still running and not
 * revealed is not. Merged partners have none of their own.
 */
export function chosenAudits(scope: AuditScope, from: AuditSource): ChosenAudit[] {
  const shown = shownAudits(from.audits, from.lines)
  const eligible = scope === 'one-workshop' ? shown.filter((audit) => audit.setting === 'workshop') : shown
  const isIn = (partner: Partner): boolean => {
    if (partner.mergedIntoId !== null) return false
    if (scope === 'one-workshop' || scope === 'one-partner') return partner.id === from.partnerId
    if (scope === 'tier-one') return partner.tier !== null && from.tierOne.includes(partner.tier)
    return newestAudit(eligible, partner.id) !== null
  }
  return from.partners
    .filter(isIn)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((partner) => {
      const audit = newestAudit(eligible, partner.id)
      const own = from.lines.filter((line) => line.auditId === audit?.id)
      return { partner, audit, lines: own.sort((a, b) => a.order - b.order) }
    })
}

/** Every metric an audit can need: those of its lines, and the deals its earn is divided by. */
export function metricsOfLines(lines: readonly ExchangeLine[]): string[] {
  const derived = lines.flatMap((line) => (line.amount.basis === 'derived' ? [line.amount.metricId] : []))
  return [...new Set([...derived, 'won-deals-12m'])]
}

export interface GatheredFrom {
  readonly engagement: Engagement
  readonly asOf: CivilDate
  readonly partners: readonly Partner[]
  readonly actions: readonly ExchangeAction[]
  readonly quotes: readonly Quote[]
  readonly runs: readonly ImportRun[]
  readonly responses: readonly SurveyResponse[]
  readonly signings: QuoteSignings
  readonly figure: (metricId: string, partnerId: string) => Figure | null
}

function inputOf({ partner, audit, lines }: ChosenAudit, from: GatheredFrom): ExchangeAuditInput | null {
  if (audit === null) return null
  const { engagement, runs, asOf, quotes } = from
  const { reportingCurrency, exchangeRates } = engagement
  const figure = (metricId: string): Figure | null => from.figure(metricId, partner.id)
  const linked = new Set(
    lines.flatMap((line) => line.evidence.flatMap((link) => (link.kind === 'quote' ? [link.quoteId] : [])))
  )
  const ofKind = quotesOfKind(
    quotes.filter((quote) => linked.has(quote.id)),
    partner.type,
    from
  )
  return {
    ...{ engagement, partner, audit, runs, asOf },
    result: exchangeResult(lines, {
      ...{ reportingCurrency, exchangeRates, figure },
      crosshair: settingsOf(engagement).crosshair
    }),
    actions: from.actions.filter((action) => action.auditId === audit.id),
    quotes: selectQuotes(ofKind, partner.type, from.signings),
    dealsWon: figure('won-deals-12m')
  }
}

/** A partner with its audit ready to be printed, and the lines that are not part of the relationship. */
export interface GatheredAudit extends PortfolioPartner {
  readonly setAside: readonly ExchangeLine[]
}

/** Puts together what documents about audits are made from. */
export const gatherAudits = (chosen: readonly ChosenAudit[], from: GatheredFrom): readonly GatheredAudit[] =>
  chosen.map((each) => ({
    partner: each.partner,
    audit: inputOf(each, from),
    state: auditState(each.audit, from.asOf),
    setAside: each.lines.filter((line) => !line.isPartOfRelationship)
  }))

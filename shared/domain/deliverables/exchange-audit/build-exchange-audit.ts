import { bindFigures } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { frontMatter } from '../front-matter'
import type { Report } from '../report'
import { sourcesSection } from '../sources-section'
import { actionsSection } from './actions-section'
import { auditFigures } from './audit-figures'
import type { AuditContext, ExchangeAuditInput } from './audit-input'
import { earnFigures, earnSection, propositionSection, tradesSection } from './earn-section'
import { ledgerSection } from './ledger-section'
import { methodSection } from './method-section'
import { needsSection } from './needs-section'
import { summarySection } from './summary-section'
import { voiceSection } from './voice-section'

/** The Value-Exchange Audit of one partner: the same input always gives the same document. */
export function buildExchangeAudit(input: ExchangeAuditInput): Report {
  const { engagement, partner, audit } = input
  const context: AuditContext = {
    ...input,
    figures: bindFigures([...auditFigures(input), ...earnFigures(input)]),
    partnerName: literal(cleanLine(partner.name)),
    clientName: literal(cleanLine(engagement.clientName))
  }
  return {
    kind: 'value-exchange-audit',
    language: 'en-GB',
    locale: engagement.locale,
    front: frontMatter(engagement, {
      title: 'Value-Exchange Audit',
      subtitle: cleanLine(partner.name),
      asOf: input.asOf,
      date: audit.date,
      version: `Version ${audit.version}, ${audit.state}`
    }),
    figures: context.figures,
    blocks: [
      ...summarySection(context),
      ...ledgerSection(context),
      ...needsSection(context),
      ...earnSection(context),
      ...voiceSection(context),
      ...actionsSection(context),
      ...tradesSection(context),
      ...propositionSection(context),
      ...methodSection(context),
      ...sourcesSection(input.runs, context.figures, engagement.locale)
    ],
    withheldQuotes: input.quotes.withheld
  }
}

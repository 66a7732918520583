import { bindFigures } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { auditFigures } from '../exchange-audit/audit-figures'
import { summarySection } from '../exchange-audit/summary-section'
import { literal } from '../figure-text'
import { frontMatter } from '../front-matter'
import type { Report, ReportBlock } from '../report'
import { sourcesSection } from '../sources-section'
import { portfolioFigures, portfolioPage, prefixOf } from './portfolio-page'
import type { ExchangePortfolioInput } from './portfolio-input'
import { prefixBlock, prefixFigures } from './prefix-blocks'

/** A heading within a partner's page: the same words on each page would fill the contents with one line. */
const quiet = (block: ReportBlock): ReportBlock =>
  block.kind === 'heading' && block.level === 2
    ? { kind: 'paragraph', id: block.id, style: 'body', text: `**${block.text}**` }
    : block

/** One page about one partner: its summary, under keys of its own. */
function partnerPages({ partners }: ExchangePortfolioInput): ReportBlock[] {
  return partners.flatMap(({ partner, audit }, index) => {
    if (audit === null) return []
    const prefix = prefixOf(index)
    const blocks = summarySection({
      ...audit,
      figures: bindFigures(auditFigures(audit)),
      partnerName: literal(cleanLine(partner.name)),
      clientName: literal(cleanLine(audit.engagement.clientName))
    })
    return [
      { kind: 'page-break', id: `${prefix}.break` } as const,
      ...blocks.map((block) => prefixBlock(quiet(block), prefix))
    ]
  })
}

/** The Value-Exchange Audit of all Tier 1 partners: a page about all, then a page about each that was audited. */
export function buildExchangePortfolio(input: ExchangePortfolioInput): Report {
  const { engagement, partners, asOf } = input
  const figures = bindFigures([
    ...portfolioFigures(input),
    ...partners.flatMap(({ audit }, index) =>
      audit === null ? [] : prefixFigures(auditFigures(audit), prefixOf(index))
    )
  ])
  const first = partners.find(({ audit }) => audit !== null)?.audit ?? null
  return {
    kind: 'exchange-portfolio',
    language: 'en-GB',
    locale: engagement.locale,
    front: frontMatter(engagement, {
      title: 'Value-Exchange Audit',
      subtitle: 'All Tier 1 partners',
      asOf,
      date: asOf,
      version: 'Newest version of each audit'
    }),
    figures,
    blocks: [
      ...portfolioPage(input, figures),
      ...partnerPages(input),
      // There is no appendix before them.
      ...sourcesSection(first?.runs ?? [], figures, engagement.locale, 'Sources and exclusions')
    ],
    withheldQuotes: []
  }
}

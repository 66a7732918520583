import type { Figure } from '../../evidence/figure'
import type { LineResult } from '../../exchange/exchange-result'
import { outliers, type Outlier } from '../../exchange/outliers'
import { auditCoverage, byType, heatMap, type HeatRow, type PortfolioEntry } from '../../exchange/portfolio'
import { computedFigure, type BoundFigure } from '../bound-figure'
import type { DivergingRow } from '../chart-spec'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatFigure, unknownMark } from '../format-figure'
import { partnerTypeWords, sentenceCase } from '../partner-words'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { gapText } from '../exchange-audit/rating-text'
import { verdictWords } from '../exchange-audit/verdict-text'
import type { ExchangePortfolioInput, PortfolioPartner } from './portfolio-input'
import { lineCell } from '../exchange-audit/line-words'
import { ownCell } from '../table-cells'

const stateWords = { 'never-audited': 'Never audited', due: 'Review due', current: 'Current' } as const

export const prefixOf = (index: number): string => `p${index + 1}`

const cell = (text: string): ReportCell => ({ kind: 'text', text })

export const entriesOf = ({ partners }: ExchangePortfolioInput): PortfolioEntry[] =>
  partners.map(({ partner, audit, state }) => ({ partner, state, result: audit?.result ?? null }))

/** Figures of the portfolio as a whole. */
export function portfolioFigures(input: ExchangePortfolioInput): BoundFigure[] {
  const { engagement, asOf } = input
  const entries = entriesOf(input)
  const coverage = auditCoverage(entries.map((entry) => entry.state))
  const make = (
    key: string,
    label: string,
    from: { unit: Figure['unit']; value: number | null }
  ): BoundFigure => ({
    key,
    label,
    figure: computedFigure({
      ...{ metricId: `exchange.portfolio.${key}`, partnerId: null, asOf, ...from },
      ...(from.unit === 'money' ? { currency: engagement.reportingCurrency } : {})
    })
  })
  const count = (key: string, label: string, value: number): BoundFigure =>
    make(key, label, { unit: 'count', value })
  const losing = entries.filter((entry) => entry.result?.verdict.word === 'partner-loses').length
  return [
    count('tier1', 'Tier 1 partners', coverage.partners),
    count('audited', 'Tier 1 partners audited', coverage.partners - coverage.never),
    count('due', 'Audits due for review', coverage.due),
    count('never', 'Tier 1 partners never audited', coverage.never),
    count('losing', 'Partners that lose', losing),
    make('coverage', 'Audit coverage of Tier 1', { unit: 'share', value: coverage.share }),
    ...byType(entries).flatMap((row, index) => [
      count(`type${index}.audits`, 'Audits of the type', row.audits),
      make(`type${index}.gives`, 'Given by the type', { unit: 'money', value: row.gives }),
      make(`type${index}.gets`, 'Got by the type', { unit: 'money', value: row.gets }),
      make(`type${index}.balance`, 'Balance of the type', { unit: 'index', value: row.balance.index }),
      make(`type${index}.met`, 'Needs of the type met', { unit: 'share', value: row.needsMet })
    ]),
    ...(outliers(entries) ?? []).flatMap((each, index) => [
      make(`outlier${index}.index`, 'Balance of the partner that stands apart', {
        unit: 'index',
        value: each.index
      }),
      make(`outlier${index}.usual`, 'Usual balance', { unit: 'index', value: each.usual }),
      make(`outlier${index}.amount`, 'Its amount', {
        unit: 'money',
        value: each.because?.line.amount.value ?? null
      }),
      make(`outlier${index}.usual-amount`, 'Usual amount', {
        unit: 'money',
        value: each.because?.usual ?? null
      })
    ])
  ]
}

function partnerRow({ partner, audit, state }: PortfolioPartner, index: number): ReportRow {
  const key = (name: string): ReportCell =>
    audit === null
      ? cell(unknownMark)
      : { kind: 'figure', key: `${prefixOf(index)}.${name}`, format: 'short' }
  return {
    cells: [
      ownCell(partner.name),
      key('gives'),
      key('gets'),
      audit === null
        ? cell(unknownMark)
        : { kind: 'figure', key: `${prefixOf(index)}.balance`, format: 'signed' },
      cell(audit === null ? unknownMark : verdictWords[audit.result.verdict.word]),
      key('fulfilment.partner'),
      cell(stateWords[state])
    ]
  }
}

function partnersTable({ partners, engagement }: ExchangePortfolioInput): ReportBlock {
  return {
    kind: 'table',
    id: 'portfolio.partners',
    caption: `All Tier 1 partners, ${engagement.reportingCurrency} a year`,
    columns: [
      { title: 'Partner', width: 0.28, align: 'left' },
      { title: 'Gives', width: 0.1, align: 'right' },
      { title: 'Gets', width: 0.1, align: 'right' },
      { title: 'Balance', width: 0.1, align: 'right' },
      { title: 'Verdict', width: 0.17, align: 'left' },
      { title: 'Needs met', width: 0.1, align: 'right' },
      { title: 'Audit', width: 0.15, align: 'left' }
    ],
    rows: partners.map(partnerRow),
    note: 'Balance: (gives − gets) ÷ (gives + gets), −1 to +1, on our own scale; above 0 the partner gives more than it gets.'
  }
}

function bars(input: ExchangePortfolioInput, figures: Readonly<Record<string, BoundFigure>>): ReportBlock[] {
  const side = (name: 'gives' | 'gets'): DivergingRow[] =>
    input.partners.flatMap(({ partner, audit }, index) => {
      const bound = figures[`${prefixOf(index)}.${name}`]
      if (audit === null || !bound) return []
      return [
        {
          label: cleanLine(partner.name),
          isOwn: true,
          value: bound.figure.value,
          valueText: formatFigure(bound.figure, input.engagement.locale, 'short'),
          isJudged: false
        }
      ]
    })
  const left = side('gives')
  if (left.length === 0) return []
  return [
    {
      kind: 'chart',
      id: 'portfolio.chart',
      caption: 'What each partner gives and gets a year, one scale',
      alt: 'Diverging bars, one pair per partner: on the left what it gives, on the right what it gets. The amounts stand in the table.',
      source: 'Newest audit of each partner.',
      spec: { kind: 'diverging-bars', leftTitle: 'Gives', rightTitle: 'Gets', left, right: side('gets') }
    }
  ]
}

function outlierBlock(found: readonly Outlier[] | null): ReportBlock[] {
  if (found === null || found.length === 0) return []
  return found.map(({ entry, because }, index) => ({
    kind: 'paragraph',
    id: `portfolio.outlier.${entry.partner.id}`,
    style: 'bullet',
    text: `**${literal(cleanLine(entry.partner.name))}** stands apart at {outlier${index}.index|signed}, where {outlier${index}.usual|signed} is usual${
      because === null
        ? '.'
        : `, most of all by ${literal(cleanLine(because.line.line.name))}: {outlier${index}.amount|short} instead of {outlier${index}.usual-amount|short}.`
    }`
  }))
}

function typeTable(entries: readonly PortfolioEntry[]): ReportBlock[] {
  const rows = byType(entries)
  if (rows.length === 0) return []
  const figure = (key: string, format: 'short' | 'signed'): ReportCell => ({ kind: 'figure', key, format })
  return [
    {
      kind: 'table',
      id: 'portfolio.types',
      caption: 'By partner type',
      columns: [
        { title: 'Partner type', width: 0.34, align: 'left' },
        { title: 'Audits', width: 0.1, align: 'right' },
        { title: 'Give', width: 0.14, align: 'right' },
        { title: 'Get', width: 0.14, align: 'right' },
        { title: 'Balance', width: 0.14, align: 'right' },
        { title: 'Needs met', width: 0.14, align: 'right' }
      ],
      rows: rows.map((row, index) => ({
        cells: [
          cell(row.type === null ? 'Type not known' : sentenceCase(partnerTypeWords(row.type))),
          figure(`type${index}.audits`, 'short'),
          figure(`type${index}.gives`, 'short'),
          figure(`type${index}.gets`, 'short'),
          figure(`type${index}.balance`, 'signed'),
          figure(`type${index}.met`, 'short')
        ]
      })),
      note: null
    }
  ]
}

/** What a row is about; the audits of a row have it from one object. */
const rowName = ({ name, cells }: HeatRow): ReportCell =>
  lineCell({ name, objectId: cells.find((each) => each !== null)?.line.objectId ?? null })

/** A heat map prints as a table: readable, editable, and not by colour alone. */
function gapTable(entries: readonly PortfolioEntry[], locale: string): ReportBlock[] {
  const audited = entries.filter((entry) => entry.result !== null)
  const rows = heatMap(audited)
    .filter((row) => row.unmet > 0 || row.flagged > 0)
    .slice(0, 10)
  if (rows.length === 0 || audited.length > 8) return []
  const width = 0.64 / audited.length
  const written = (each: LineResult | HeatRow['cells'][number]): ReportCell => {
    if (each === null || each.gap === null) return cell('·')
    const gap = gapText(each.gap, locale)
    return each.isGapFlagged || each.isUnmetNeed
      ? { kind: 'text', text: `${each.isUnmetNeed ? '▲ ' : ''}${gap}`, tone: 'alert' }
      : cell(gap)
  }
  return [
    {
      kind: 'heading',
      id: 'portfolio.gaps-title',
      level: 2,
      text: `The two sides differ most on ${literal(cleanLine(rows[0]?.name ?? ''))}`
    },
    {
      kind: 'table',
      id: 'portfolio.gaps',
      caption: 'Where the two views differ most, object by object',
      columns: [
        { title: 'What', width: 0.36, align: 'left' },
        ...audited.map(({ partner }) => ({
          title: cleanLine(partner.name),
          isOwn: true as const,
          width,
          align: 'centre' as const
        }))
      ],
      rows: rows.map((row) => ({ cells: [rowName(row), ...row.cells.map(written)] })),
      note: 'Vendor’s minus partner’s view on our own scale of 1 to 5. ▲ unmet need. · not part of the relationship, or not rated by both.'
    }
  ]
}

/** The page about all Tier 1 partners together. */
export function portfolioPage(
  input: ExchangePortfolioInput,
  figures: Readonly<Record<string, BoundFigure>>
): ReportBlock[] {
  const entries = entriesOf(input)
  return [
    {
      kind: 'heading',
      id: 'portfolio.title',
      level: 1,
      text: '{audited} of {tier1} Tier 1 partners are audited; {losing} of them come out short'
    },
    {
      kind: 'paragraph',
      id: 'portfolio.coverage',
      style: 'lead',
      text: 'Audit coverage of Tier 1 is {coverage|short}: {due} due for review, {never} never audited.'
    },
    partnersTable(input),
    ...bars(input, figures),
    ...outlierBlock(outliers(entries)),
    ...typeTable(entries),
    ...gapTable(entries, input.engagement.locale)
  ]
}

import { describe, expect, it } from 'vitest'
import { applyEdits } from '@shared/domain/deliverables/apply-edits'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { blockingCount, preFlight } from '@shared/domain/deliverables/pre-flight'
import { isTextBlock, type Report } from '@shared/domain/deliverables/report'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { auditInput, auditLines, figureOfMetric } from '../../helpers/exchange-audit-fixture'
import { engagement } from '../../helpers/engagement-builder'

const textOf = (report: Report, id: string): string => {
  const block = report.blocks.find((each) => each.id === id)
  return block && isTextBlock(block)
    ? plainText(readFigureText(block.text, report.figures, report.locale))
    : ''
}

const withLines = (lines: typeof auditLines) =>
  buildExchangeAudit(
    auditInput({
      result: exchangeResult(lines, {
        reportingCurrency: 'EUR',
        exchangeRates: [],
        figure: figureOfMetric
      })
    })
  )

describe('the Value-Exchange Audit', () => {
  const report = buildExchangeAudit(auditInput())

  it('states the finding as its title, with the figures of the data', () => {
    expect(textOf(report, 'summary.title')).toBe(
      'Kestrel Cloud Services gives €417k a year and gets €186k: the partner is paying for this relationship'
    )
  })

  it('says that nothing can be said when nothing is rated or put in money', () => {
    const bare = auditLines.map((line) => ({
      ...line,
      amount: { basis: 'none' as const },
      importance: null,
      deliveredVendor: null,
      deliveredPartner: null
    }))
    expect(textOf(withLines(bare), 'summary.title')).toMatch(/cannot be said yet$/)
  })

  it('holds no typed numbers in its prose: every digit belongs to a figure', () => {
    const typed = report.blocks.filter(isTextBlock).flatMap((block) =>
      readFigureText(block.text, report.figures, report.locale)
        .filter((segment) => segment.kind === 'text')
        .flatMap((segment) => segment.text.match(/\d+/g) ?? [])
    )
    expect(typed).toEqual([])
  })

  it('leaves no token unfilled and gives each block its own id', () => {
    expect(preFlight(report, { edits: [] }).some((finding) => finding.code === 'leftover-token')).toBe(false)
    const ids = report.blocks.map((block) => block.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('quotes cleared words by partner type and holds the rest back with the reason', () => {
    const quotes = report.blocks.filter((block) => block.kind === 'quote')
    expect(quotes.map((quote) => quote.attribution)).toEqual([
      'Managed service provider',
      'Managed service provider'
    ])
    expect(report.withheldQuotes).toEqual([{ quoteId: 'q2', reason: 'not-cleared' }])
  })

  it('prints three quotes at most and says where the others stand', () => {
    const { quotes } = auditInput()
    const first = quotes.printed.slice(0, 1)
    const many = [1, 2, 3, 4].flatMap((turn) => first.map((quote) => ({ ...quote, id: `many-${turn}` })))
    const long = buildExchangeAudit(auditInput({ quotes: { ...quotes, printed: many } }))
    expect(long.blocks.filter((block) => block.kind === 'quote')).toHaveLength(3)
    expect(textOf(long, 'voice.note')).toContain('More cleared quotes of this type stand on the quote board.')
    expect(textOf(report, 'voice.note')).not.toContain('quote board')
  })

  it('carries the sample notice only for invented data', () => {
    expect(report.front.sampleNotice).toBeNull()
    const sample = buildExchangeAudit(auditInput({ engagement: engagement({ isSample: true }) }))
    expect(sample.front.sampleNotice).toBe('Sample: invented data')
  })

  it('does not let a partner name act as a token or as markup', () => {
    const input = auditInput()
    const odd = buildExchangeAudit({ ...input, partner: { ...input.partner, name: '{gives} **Co**' } })
    expect(textOf(odd, 'summary.title')).toMatch(/^\{gives\} \*\*Co\*\* gives €417k/)
  })
})

describe('edits of a document', () => {
  const report = buildExchangeAudit(auditInput())
  const edit = (blockId: string, text: string | null, isHidden = false) => ({
    blockId,
    text,
    isHidden,
    at: '2026-10-07T00:00:00Z'
  })

  it('keep the consultant’s text, and stop the export when a figure in it moved', () => {
    const edits = [edit('summary.verdict', 'They give {gives|short|€390k}.')]
    const findings = preFlight(report, { edits })
    expect(findings[0]).toEqual({ code: 'figures-moved', count: 1, blockId: 'summary.verdict' })
    expect(blockingCount(findings)).toBe(1)
    expect(textOf(applyEdits(report, { edits }), 'summary.verdict')).toBe('They give €390k.')
  })

  it('warn of a number typed by hand', () => {
    const findings = preFlight(report, { edits: [edit('summary.verdict', 'Up 12.5 % on last year.')] })
    expect(findings).toContainEqual({
      code: 'typed-number',
      number: '12.5 %',
      blockId: 'summary.verdict'
    })
  })

  it('leave hidden blocks out and say when sources are among them', () => {
    const edits = [edit('sources.table', null, true)]
    expect(applyEdits(report, { edits }).blocks.some((block) => block.id === 'sources.table')).toBe(false)
    expect(preFlight(report, { edits }).some((finding) => finding.code === 'sources-hidden')).toBe(true)
  })
})

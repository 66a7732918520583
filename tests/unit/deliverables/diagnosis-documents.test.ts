import { describe, expect, it } from 'vitest'
import { buildGapAnalysis } from '@shared/domain/deliverables/gap-analysis/build-gap-analysis'
import type { GapInput, PortfolioGround } from '@shared/domain/deliverables/gap-analysis/gap-input'
import { buildHealthScorecard } from '@shared/domain/deliverables/health-scorecard/build-health-scorecard'
import { buildHealthWorkbook } from '@shared/domain/deliverables/health-scorecard/build-health-workbook'
import { translateReport } from '@shared/domain/deliverables/languages/translate-report'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { preFlight } from '@shared/domain/deliverables/pre-flight'
import { isTextBlock, type Report } from '@shared/domain/deliverables/report'
import { diagnose } from '@shared/domain/diagnosis/diagnosis'
import { dimensions, type Dimension } from '@shared/domain/diagnosis/dimension'
import type { GapCost } from '@shared/domain/diagnosis/gaps/cost-of-doing-nothing'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { composeScorecard } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import type { RuleSetting, ScorecardJudgement } from '@shared/domain/entities/diagnosis'
import type { FrictionItem } from '@shared/domain/entities/plan'
import type { Figure } from '@shared/domain/evidence/figure'
import type { PortfolioFacts } from '@shared/domain/portfolio/portfolio-facts'
import { engagement } from '../../helpers/engagement-builder'
import { partner } from '../../helpers/partner-builder'

const signed = Array.from({ length: 56 }, (_, index) => `p${index}`)

const leads: Figure = {
  ...{ metricId: 'active-lead-rate', partnerId: null, unit: 'share', currency: null, unknown: null },
  ...{ value: 8 / 56, numerator: 8, denominator: 56, coverage: 1, leftOut: [], definitionsUsed: [] },
  interval: { low: 0.0742, high: 0.2574, level: 0.95, method: 'wilson' },
  counted: { kind: 'partner', ids: signed.slice(0, 8) },
  base: { kind: 'partner', ids: signed },
  asOf: '2026-09-30'
}

interface Given {
  readonly figures?: readonly Figure[]
  readonly settings?: readonly RuleSetting[]
  readonly judgements?: readonly ScorecardJudgement[]
  readonly friction?: readonly FrictionItem[]
}

function gapInput({ figures = [], settings = [], judgements = [], friction = [] }: Given = {}): GapInput {
  const unknownCost: GapCost = { kind: 'unknown', words: 'Not stated.' }
  return {
    engagement: engagement(),
    asOf: '2026-09-30',
    diagnosis: diagnose(rules, {
      engagementKind: 'activation',
      locale: 'en-GB',
      rosterSize: 56,
      figure: (metricId) => figures.find((figure) => figure.metricId === metricId) ?? null,
      work: (id) => ({ id, value: null, of: null, partnerIds: [] }),
      settings: new Map(settings.map((setting) => [setting.id, setting])),
      answers: new Map()
    }),
    scorecard: composeScorecard(
      { partnerId: null, indicators: new Map(), voices: new Map() },
      new Map(judgements.map((judgement) => [judgement.id, judgement])),
      null
    ),
    costs: Object.fromEntries(dimensions.map((one) => [one, unknownCost])) as Record<Dimension, GapCost>,
    ...{ recommendations: [], friction, runs: [] },
    partners: signed.map((id, index) => partner({ id, name: `Partner ${index}` }))
  }
}

const textOf = (report: Report, id: string): string => {
  const block = report.blocks.find((each) => each.id === id)
  return block && isTextBlock(block)
    ? plainText(readFigureText(block.text, report.figures, report.locale))
    : ''
}
const rowsOf = (report: Report, id: string): string[][] => {
  const block = report.blocks.find((each) => each.id === id)
  return block?.kind === 'table'
    ? block.rows.map((row) => row.cells.map((cell) => (cell.kind === 'text' ? cell.text : `{${cell.key}}`)))
    : []
}
const isWhole = (report: Report): void => {
  expect(preFlight(report, { edits: [] }).filter(({ code }) => code === 'leftover-token')).toEqual([])
  expect(new Set(report.blocks.map(({ id }) => id)).size).toBe(report.blocks.length)
}

const friction: FrictionItem = {
  ...{ id: 'f1', partnerId: 'p1', area: 'payment', description: 'Commission unpaid', severity: 5 },
  ...{ owner: null, openedOn: '2026-05-01', dueOn: null, resolvedOn: null, resolution: '' }
} as unknown as FrictionItem

describe('the Gap Analysis', () => {
  it('has the answer as title and binds its figures', () => {
    const report = buildGapAnalysis(gapInput({ figures: [leads] }))
    expect(textOf(report, 'summary.title')).toBe('Halden Systems signed partners and then left them alone')
    expect(textOf(report, 'summary.answer')).toContain('8 of 56 signed partners (14.3%)')
    const answer = report.blocks.find(({ id }) => id === 'summary.answer')
    expect(answer && 'text' in answer ? answer.text : '').not.toMatch(/\d+ of \d+/)
    isWhole(report)
  })

  it('prints a fired rule with figure, interval, base, threshold and whom it is about', () => {
    const report = buildGapAnalysis(gapInput({ figures: [leads] }))
    const row = rowsOf(report, 'found.table').find(([id]) => id === 'R01')
    expect(row?.slice(2)).toEqual(['{rule.r01}', '7.4% to 25.7%', '{rule.r01.of}', 'below 30.0%'])
    expect(rowsOf(report, 'found.partners')).toHaveLength(10)
  })

  it('counts one rule as one, in English and in German', () => {
    const wide = { ...leads, interval: { ...leads.interval, low: 0.1, high: 0.5 } as Figure['interval'] }
    const intro = (report: Report) => textOf(report, 'found.intro')
    const one = buildGapAnalysis(gapInput({ figures: [leads] }))
    expect(intro(one)).toContain('1 fires, 0 are clear, 0 are too close to call')
    const close = buildGapAnalysis(gapInput({ figures: [wide] }))
    expect(intro(close)).toContain('0 fire, 0 are clear, 1 is too close to call')
    expect(intro(translateReport(one, 'de').report)).toContain(': 1 schlägt an, 0 sind unauffällig')
    expect(intro(translateReport(close, 'de').report)).toContain('0 sind unauffällig, 1 ist zu knapp')
  })

  it('claims nothing where nothing is known, and says what to ask for', () => {
    const report = buildGapAnalysis(gapInput())
    expect(textOf(report, 'summary.title')).toContain('Nothing can be said about Halden Systems')
    expect(rowsOf(report, 'found.table')).toEqual([])
    expect(rowsOf(report, 'unknown.questions').length).toBeGreaterThan(5)
    expect(rowsOf(report, 'gaps.table').every((row) => row[1] === '○ Unknown')).toBe(true)
    isWhole(report)
  })

  it('prints a changed threshold with its reason, and what is switched off', () => {
    const setting = {
      id: 'R01',
      threshold: 0.1,
      windowDays: null,
      isSwitchedOff: false,
      reason: 'Agreed in May'
    }
    const report = buildGapAnalysis(gapInput({ figures: [leads], settings: [setting] }))
    expect(rowsOf(report, 'changed.table')).toEqual([
      [
        'R01 Few signed partners bring qualified leads',
        'below 30.0%, 90 days',
        'below 10.0%, 90 days',
        'Agreed in May'
      ]
    ])
    const off = buildGapAnalysis(
      gapInput({ figures: [leads], settings: [{ ...setting, isSwitchedOff: true }] })
    )
    expect(rowsOf(off, 'found.table')).toEqual([])
    expect(rowsOf(off, 'changed.table')[0]?.[2]).toBe('Switched off')
    expect(textOf(buildGapAnalysis(gapInput()), 'changed.none')).toContain('none was changed')
  })

  it('puts open commercial friction before everything else', () => {
    const report = buildGapAnalysis(gapInput({ figures: [leads], friction: [friction] }))
    expect(textOf(report, 'moves.title')).toMatch(/^Open disputes come first/)
    expect(textOf(report, 'summary.decision')).toContain('Settle the 1 open')
  })

  it('sets no claim of the field as a fact: each stands with its source', () => {
    const claims = rowsOf(buildGapAnalysis(gapInput()), 'claims.table')
    expect(claims.length).toBeGreaterThan(8)
    expect(claims.every(([, source]) => (source ?? '').length > 10)).toBe(true)
  })
})

describe('the portfolio in the Gap Analysis', () => {
  const factsOf = (revenue: readonly number[], investment: readonly number[]): PortfolioFacts => ({
    ...{ asOf: '2026-09-30', currency: 'EUR', revenueMonths: 12 },
    partnerIds: signed.slice(0, revenue.length),
    standing: new Uint8Array(revenue.length),
    revenue: Float64Array.from(revenue),
    investment: Float64Array.from(investment),
    ...{ activity: new Float64Array(revenue.length), daysSilent: new Float64Array(revenue.length) },
    ...{ wonDeals: new Int32Array(revenue.length), investmentGaps: new Int32Array(revenue.length) },
    ...{ executions: new Int32Array(revenue.length), engagements: new Int32Array(revenue.length) },
    lightTouches: new Int32Array(revenue.length),
    has: { deals: true, dealDates: true, activities: true, investments: investment.some((each) => each > 0) }
  })
  const charts = (ground: PortfolioGround) => {
    const { blocks, figures } = buildGapAnalysis({ ...gapInput(), portfolio: ground })
    const own = blocks.filter(({ id }) => id.startsWith('portfolio.'))
    return { ids: own.map(({ id }) => id), own, figures }
  }

  it('draws who carries the result and who receives, with the finding as caption', () => {
    const facts = factsOf([80, 10, 10, 0], [5, 5, 0, 90])
    const { own, ids, figures } = charts({ facts, scores: [], segments: [] })
    const captions = own.flatMap((block) => (block.kind === 'chart' ? [block.caption] : []))
    expect(captions[0]).toContain('3 partners bring 100% of partner revenue')
    expect(captions.at(-1)).toContain('first of all from Partner 3')
    expect(ids).toContain('portfolio.unscored')
    expect(ids).not.toContain('portfolio.unpaid')
    // The text leads to the charts there are, by number, and to no other.
    const lead = own.find(({ id }) => id === 'portfolio.lead')
    expect(lead?.kind === 'paragraph' && lead.text).toMatch(/Figure \{ref:portfolio\.pareto\} names/)
    expect(lead?.kind === 'paragraph' && lead.text).not.toContain('quadrant')
    expect(figures['ref:portfolio.pareto']?.figure.value).toBe(1)
  })

  it('says in its heading how few carry the revenue, bound to the result, in German too', () => {
    const headed = (revenue: readonly number[]) => {
      const ground = { facts: factsOf(revenue, revenue), scores: [], segments: [] }
      const english = buildGapAnalysis({ ...gapInput(), portfolio: ground })
      const german = translateReport(english, 'de')
      expect(german.untranslated).not.toContain(textOf(english, 'portfolio.title'))
      return [textOf(english, 'portfolio.title'), textOf(german.report, 'portfolio.title')]
    }
    expect(headed([50, 30, 20, 0])).toEqual([
      '2 of 3 partners that sold bring four fifths of partner revenue',
      '2 von 3 Partnern mit Verkauf bringen vier Fünftel des Partnerumsatzes'
    ])
    expect(headed([90, 10, 0])).toEqual([
      '1 of 2 partners that sold brings four fifths of partner revenue',
      '1 von 2 Partnern mit Verkauf bringt vier Fünftel des Partnerumsatzes'
    ])
    expect(headed([0, 0])).toEqual([
      'No partner has revenue in the period',
      'Kein Partner hat im Zeitraum Umsatz'
    ])
  })

  it('says what it cannot draw, and is left out where nothing was read', () => {
    expect(charts({ facts: factsOf([0, 0], [0, 0]), scores: [], segments: [] }).ids).toEqual([
      'portfolio.break',
      'portfolio.title',
      'portfolio.unscored',
      'portfolio.unpaid'
    ])
    const nameless = buildGapAnalysis({
      ...{ ...gapInput(), partners: [] },
      portfolio: { facts: factsOf([], []), scores: [], segments: [] }
    })
    expect(textOf(nameless, 'portfolio.nameless')).toContain('no file names a partner')
    expect(translateReport(nameless, 'de').untranslated).toEqual([])
    expect(buildGapAnalysis(gapInput()).blocks.some(({ id }) => id.startsWith('portfolio.'))).toBe(false)
  })
})

describe('the Partner Health Scorecard', () => {
  const judged: ScorecardJudgement = {
    ...{ id: 'programme:strategy', partnerId: null, dimension: 'strategy' },
    ...{ score: 1, weight: null, target: null, reason: 'Nobody runs it =1+1' }
  }
  const healthInput = (given: Given = {}) => gapInput(given)

  it('says that too little is known, and counts unknown as its own state', () => {
    const report = buildHealthScorecard(healthInput())
    expect(textOf(report, 'summary.title')).toBe('Too little is known for one number of partner health')
    expect(rowsOf(report, 'summary.table').map((row) => row[1])).toEqual(Array(10).fill('○ Unknown'))
    isWhole(report)
  })

  it('prints a judgement with its reason', () => {
    const report = buildHealthScorecard(healthInput({ judgements: [judged] }))
    expect(rowsOf(report, 'summary.table')[0]?.[1]).toBe('▲ At risk')
    expect(textOf(report, 'strategy.how')).toContain('Nobody runs it =1+1')
  })

  it('is about one partner where one is chosen: named, shorter, and honest about what is not measured', () => {
    const judged = { id: 'p1:enablement', partnerId: 'p1', dimension: 'enablement', score: 2 } as const
    const given = { ...judged, reason: 'Seen in two calls', weight: null, target: null }
    const input = healthInput()
    const scorecard = composeScorecard(
      { partnerId: 'p1', indicators: new Map(), voices: new Map() },
      new Map<string, ScorecardJudgement>([[given.id, given]]),
      null
    )
    const report = buildHealthScorecard({ ...input, scorecard, partner: { name: 'Kestrel\n Cloud' } })
    expect(report.front.subtitle).toBe('Kestrel Cloud')
    expect(textOf(report, 'summary.title')).toBe(
      'Too little is known for one number of the health of Kestrel Cloud; “enablement” is furthest from its target'
    )
    expect(textOf(report, 'signs.unmeasured')).toContain('onboarding')
    expect(textOf(report, 'signs.unmeasured')).not.toContain('enablement')
    expect(report.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(3)
    expect(Object.values(report.figures).every(({ figure }) => figure.partnerId === 'p1')).toBe(true)
    const [sheet] = buildHealthWorkbook({ ...input, scorecard, partner: { name: 'Kestrel Cloud' } }).sheets
    expect(JSON.stringify(sheet?.cells)).toContain('Partner Health Scorecard: Kestrel Cloud')
  })

  it('leaves unknown cells of the workbook empty, never 0', () => {
    const [sheet] = buildHealthWorkbook(healthInput()).sheets
    const score = sheet?.tables[0]?.columns.find(({ title }) => title === 'Score')
    expect(score?.values.map((value) => (value as { result: unknown }).result)).toEqual(Array(10).fill(''))
  })
})

it('state no smaller group of answers than the floor under every result', () => {
  const input = gapInput()
  const confidentiality = { minimumScoreGroup: 1, minimumCommentGroup: 1 }
  const low = { ...input, engagement: { ...input.engagement, confidentiality } }
  for (const report of [buildGapAnalysis(low), buildHealthScorecard(low)]) {
    const callout = report.blocks.find(({ id }) => id === 'method.confidentiality')
    expect(callout && 'text' in callout ? callout.text : '').toContain('only in groups of 3 or more')
  }
})

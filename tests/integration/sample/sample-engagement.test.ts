import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultDefinitions, type Engagement } from '@shared/domain/entities/engagement'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import type { ImportPlan } from '@shared/domain/importing/plan'
import { metricContext, type MetricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { findMetric } from '@shared/domain/metrics/registry'
import { collectPortfolioFacts } from '@shared/domain/portfolio/collect-facts'
import { portfolioOf } from '@shared/domain/portfolio/portfolio-rows'
import { canBePlaced } from '@shared/domain/portfolio/portfolio-charts'
import { recruitmentTargets } from '@shared/domain/portfolio/recruitment'
import { shippedSettings } from '@shared/domain/portfolio/settings'
import { answerPlaces } from '@shared/domain/sample/answer-places'
import { simulateTiers } from '@shared/domain/portfolio/tier-simulator'
import { tierPartners } from '@shared/domain/portfolio/tier-partners'
import { auditedPartners } from '@shared/domain/sample/audited-partners'
import { exchangeDraft } from '@shared/domain/sample/exchange-draft'
import { portfolioDraft } from '@shared/domain/sample/portfolio-draft'
import type { SampleStory } from '@shared/domain/sample/story'
import { voiceDraft } from '@shared/domain/sample/voice-draft'
import { picturePartner, pictureRows, sampleExtent } from '@renderer/app/sample/sample-picture'
import { applyAll, emptyData, importFile } from '../import/import-steps'

const folder = join(import.meta.dirname, '../../../resources/sample')
const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as SampleStory

let plan: ImportPlan
let data: ExistingData
let context: MetricContext
let voice: ReturnType<typeof voiceDraft>
let audits: ChangeDraft

beforeAll(async () => {
  const files = await Promise.all(
    story.files.map((name) => importFile(name, new Uint8Array(readFileSync(join(folder, name)))))
  )
  ;({ plan, data } = applyAll(files, { ...emptyData, reportingCurrency: 'EUR' }))
  let ids = 0
  const newId = (): string => `story-${++ids}`
  const place = answerPlaces({ runs: data.runs, blocks: data.factBlocks, surveys: data.surveys })
  voice = voiceDraft(story, ({ file, row, question }) => place(file, row, question), {
    newId,
    at: '2026-10-02T08:00:00.000Z',
    coder: 'M. Okafor',
    quotedPartnerIds: auditedPartners(story, data.partners)
  })
  audits = exchangeDraft({ story, partners: data.partners, codings: voice.codings, currency: 'EUR', newId })
  const engagement = { reportingCurrency: 'EUR', exchangeRates: [] }
  const facts = foldFacts({ engagement, ...data, blocks: data.factBlocks, overlays: [] })
  context = metricContext(facts, { ...defaultDefinitions, tierOne: ['Platinum'] }, story.asOf)
})

const value = (metricId: string): number | null => findMetric(metricId)?.compute(context, null).value ?? null

describe('the sample, built by our own import', () => {
  it('recognises every file and leaves no partner name unmatched', () => {
    expect(plan.sheets.map((sheet) => [sheet.target, sheet.counts.added, sheet.counts.leftOut])).toEqual([
      ['partner', 60, 1],
      ['deal', 1500, 0],
      ['investment', 210, 0],
      ['activity', 640, 0],
      ['response', 57, 0],
      ['response', 65, 0],
      ['note', 3, 0],
      ['partner', 8, 0]
    ])
    expect(plan.unmatched).toEqual([])
  })

  it('tells of a vendor that recruits broadly and activates badly', () => {
    expect(value('partners-signed')).toBe(60)
    expect(value('active-partner-rate')).toBeCloseTo(13 / 60, 10)
    expect(value('top-5-share')).toBeGreaterThan(0.7)
    expect(value('partner-sourced-pipeline-share')).toBeLessThan(0.15)
    expect(value('economic-buyer-known')).toBeCloseTo(5 / 6, 10)
    expect(value('economic-buyer-spoken')).toBeLessThan(0.5)
  })

  it('has prospects to recruit, and verticals to see where nobody is signed', () => {
    const signed = data.partners.filter(({ status }) => status !== 'prospect')
    expect(signed).toHaveLength(60)
    const targets = recruitmentTargets({
      ...{ signed, coreIds: new Set<string>(), profile: shippedSettings.idealProfile },
      prospects: data.partners.filter(({ status }) => status === 'prospect')
    })
    expect(targets.filter((target) => target.signed === 0).map(({ vertical }) => vertical)).toEqual([
      'Logistics'
    ])
    expect(targets.every(({ prospects }) => prospects.length > 0)).toBe(true)
  })

  it('places its partners in every quadrant, settles a core of ten, and moves some between tiers', () => {
    const engagement = { id: 'e', definitions: defaultDefinitions } as unknown as Engagement
    const { changes } = portfolioDraft(story, engagement, data.partners)
    const after = <T extends RecordTable>(table: T) =>
      changes.flatMap((each) => (each.table === table && each.after ? [each.after as EntityOf<T>] : []))
    const weighed = after('engagement')[0] ?? engagement
    const portfolio = portfolioOf({
      facts: collectPortfolioFacts(
        metricContext(context.facts, context.definitions, story.asOf, { revenueMonths: 12 }),
        story.asOf
      ),
      partners: data.partners,
      scores: after('potentialScores'),
      segments: after('partnerSegments'),
      engagement: weighed
    })
    const { members } = portfolio
    expect(members.filter(canBePlaced)).toHaveLength(22)
    const proposed = members.filter(canBePlaced).map(({ proposal }) => proposal.segment)
    expect([...new Set(proposed)].sort()).toEqual(['activate', 'invest', 'maintain', 'passive'])
    const core = members.filter(({ isCore }) => isCore)
    expect(core).toHaveLength(10)
    // What was settled stands beside what the data propose: it differs where the consultant knew more.
    expect(core.every(({ record }) => (record?.reason ?? '').length > 20)).toBe(true)
    const tiers = weighed.portfolio?.tiers ?? []
    const { moves } = simulateTiers(tiers, tierPartners(members), 0.1)
    expect(moves.up).toBeGreaterThan(0)
    expect(moves.down).toBeGreaterThan(0)
  })

  it('finds the place of every coding, with the words it names', () => {
    expect(voice.codings).toHaveLength(story.codings.length)
    const quotes = voice.draft.changes.flatMap((each) =>
      each.table === 'quotes' && each.after ? [each.after] : []
    )
    expect(quotes.length).toBeGreaterThan(10)
    expect(quotes.every((quote) => quote.maskedText.length > 15 && quote.isCleared)).toBe(true)
  })

  it('has audits that come to different verdicts, with amounts from data and answers as evidence', () => {
    const lines = audits.changes.flatMap((each) =>
      each.table === 'exchangeLines' && each.after ? [each.after] : []
    )
    const read = audits.changes.flatMap((each) => {
      if (each.table !== 'exchangeAudits' || !each.after) return []
      const { id, partnerId } = each.after
      const own: ExchangeLine[] = lines.filter((line) => line.auditId === id)
      const figure = (metricId: string) => findMetric(metricId)?.compute(context, partnerId) ?? null
      return [exchangeResult(own, { reportingCurrency: 'EUR', exchangeRates: [], figure })]
    })
    expect(new Set(read.map((each) => each.verdict.word)).size).toBeGreaterThanOrEqual(3)
    for (const each of read) {
      expect(each.gives.some(({ amount }) => amount.basis === 'derived' && (amount.value ?? 0) > 0)).toBe(
        true
      )
      expect(each.gets.some(({ line }) => line.evidence.some((link) => link.kind === 'quote'))).toBe(true)
    }
  })

  it('is what the card on the first-start screen shows of it', () => {
    const partner = data.partners.find((each) => each.name === picturePartner)
    const audit = audits.changes.flatMap((each) =>
      each.table === 'exchangeAudits' && each.after?.partnerId === partner?.id ? [each.id] : []
    )[0]
    const lines = audits.changes.flatMap((each) =>
      each.table === 'exchangeLines' && each.after && each.after.auditId === audit ? [each.after] : []
    )
    const figure = (metricId: string) => findMetric(metricId)?.compute(context, partner?.id ?? null) ?? null
    const { gives, gets } = exchangeResult(lines, { reportingCurrency: 'EUR', exchangeRates: [], figure })
    const amount = (side: typeof gives, names: readonly string[]): number =>
      Math.round(
        side.reduce((sum, each) => sum + (names.includes(each.line.name) ? (each.amount.value ?? 0) : 0), 0)
      )
    for (const row of pictureRows) {
      expect([row.name, amount(gives, row.gives), amount(gets, row.gets)]).toEqual([
        row.name,
        row.giveAmount,
        row.getAmount
      ])
    }
    const responses = plan.sheets.filter((sheet) => sheet.target === 'response')
    expect(sampleExtent).toEqual({
      partners: data.partners.length,
      deals: plan.sheets.find(({ target }) => target === 'deal')?.counts.added,
      answers: Math.floor((responses.reduce((sum, sheet) => sum + sheet.counts.added, 0) * 2) / 10) * 10
    })
  })
})

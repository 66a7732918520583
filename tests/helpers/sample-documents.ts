import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import type { AnswerOf, AskOf, Query, QueryKind } from '@renderer/data/analysis/protocol'
import type { GapInput } from '@shared/domain/deliverables/gap-analysis/gap-input'
import type { HealthInput } from '@shared/domain/deliverables/health-scorecard/health-input'
import { gapContext } from '@shared/domain/deliverables/gap-analysis/build-gap-analysis'
import { workbookLimits } from '@shared/domain/deliverables/metrics-workbook/metrics-input'
import type { MetricsInput } from '@shared/domain/deliverables/metrics-workbook/metrics-input'
import { programmeMetricIds } from '@shared/domain/deliverables/programme-metrics'
import { settingsOf } from '@shared/domain/portfolio/settings'
import type { StrategyInput } from '@shared/domain/deliverables/strategy-audit/strategy-input'
import { fillSample, sampleStory, type FilledSample } from './sample-exchange'

/** Asks the engine as a screen does. */
export type Ask = <K extends QueryKind>(kind: K, ask: AskOf<K>) => Promise<AnswerOf<K>>

/** The sample with the engine that answers for it. */
export interface AskedSample extends FilledSample {
  readonly ask: Ask
}

/** The sample engagement and its analysis. */
export async function askSample(): Promise<AskedSample> {
  const sample = await fillSample()
  const engine = new AnalysisEngine(sample.store, '2026-10-12')
  await engine.load()
  return {
    ...sample,
    ask: async <K extends QueryKind>(kind: K, ask: AskOf<K>) =>
      (await engine.answer({ kind, ask } as unknown as Query)) as AnswerOf<K>
  }
}

/** What the Metrics workbook of the sample is made from. */
export async function sampleMetrics({ store, engagement, ask }: AskedSample): Promise<MetricsInput> {
  const found = await Promise.all(
    programmeMetricIds.map((metricId) =>
      ask('evidence', { metricId, partnerId: null, limits: workbookLimits })
    )
  )
  return {
    engagement,
    asOf: engagement.asOf ?? sampleStory.asOf,
    evidence: found.flatMap((each) => (each ? [each] : [])),
    runs: await store.all('importRuns')
  }
}

/** What the Gap Analysis of the sample is made from. */
export async function sampleGaps({ store, engagement, ask }: AskedSample): Promise<GapInput> {
  const { programme, costs } = await ask('scorecards', { partnerIds: [] })
  return {
    engagement,
    asOf: engagement.asOf ?? sampleStory.asOf,
    diagnosis: await ask('diagnosis', {}),
    scorecard: programme,
    costs,
    recommendations: await store.all('recommendations'),
    friction: await store.all('frictionItems'),
    partners: await store.all('partners'),
    runs: await store.all('importRuns'),
    portfolio: {
      facts: await ask('portfolio', { revenueMonths: settingsOf(engagement).revenueMonths }),
      scores: await store.all('potentialScores'),
      segments: await store.all('partnerSegments')
    }
  }
}

/** What the Partner Health Scorecard of the sample, or of one of its partners, is made from. */
export async function sampleHealth(
  { store, engagement, ask }: AskedSample,
  partnerId: string | null = null
): Promise<HealthInput> {
  const { programme, partners } = await ask('scorecards', { partnerIds: partnerId ? [partnerId] : [] })
  const partner = partnerId === null ? null : await store.get('partners', partnerId)
  return {
    engagement,
    asOf: engagement.asOf ?? sampleStory.asOf,
    scorecard: partners[0] ?? programme,
    runs: await store.all('importRuns'),
    ...(partner ? { partner } : {})
  }
}

/** What the Strategy Audit of the sample, and the findings of its partners in it, are made from. */
export async function sampleStrategy(sample: AskedSample): Promise<StrategyInput> {
  const { store, engagement, ask } = sample
  const gaps = await sampleGaps(sample)
  const voice = await ask('voiceFacts', {})
  const { asOf, runs } = gaps
  return {
    gaps,
    voice: voice && { engagement, asOf, voice, runs, ground: gapContext(gaps) },
    exchange: await sample.audits('tier-one'),
    portfolio: {
      facts: await ask('portfolio', { revenueMonths: settingsOf(engagement).revenueMonths }),
      scores: await store.all('potentialScores'),
      segments: await store.all('partnerSegments')
    },
    plans: await store.all('jointPlans')
  }
}

import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { buildLedger } from '@shared/domain/deliverables/exchange-ledger/build-ledger'
import { buildExchangePortfolio } from '@shared/domain/deliverables/exchange-portfolio/build-exchange-portfolio'
import { buildGapAnalysis, gapContext } from '@shared/domain/deliverables/gap-analysis/build-gap-analysis'
import { buildHealthScorecard } from '@shared/domain/deliverables/health-scorecard/build-health-scorecard'
import { buildHealthWorkbook } from '@shared/domain/deliverables/health-scorecard/build-health-workbook'
import { buildMetricsWorkbook } from '@shared/domain/deliverables/metrics-workbook/build-metrics-workbook'
import { programmeMetricIds } from '@shared/domain/deliverables/programme-metrics'
import type { Report } from '@shared/domain/deliverables/report'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import { buildStrategyAudit } from '@shared/domain/deliverables/strategy-audit/build-strategy-audit'
import { buildVoiceFindings } from '@shared/domain/deliverables/voice-findings/build-voice-findings'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { buildProtocol } from '@shared/domain/deliverables/workshop-protocol/build-protocol'
import type { Deal } from '@shared/domain/entities/facts'
import { settingsOf } from '@shared/domain/portfolio/settings'
import { newWorkshop } from '@shared/domain/workshop/lead-workshop'
import { sampleGaps, sampleHealth, sampleMetrics, type AskedSample } from './sample-documents'
import { sampleStory } from './sample-exchange'

/** A document of the sample, under the name of its file without ending. */
export type SampleDeliverable =
  { readonly name: string; readonly report: Report } | { readonly name: string; readonly workbook: Workbook }

async function exchangeDocuments(sample: AskedSample): Promise<SampleDeliverable[]> {
  const { engagement } = sample
  const asOf = engagement.asOf ?? sampleStory.asOf
  const tierOne = await sample.audits('tier-one')
  const kestrel = tierOne.find(({ partner }) => partner.name.startsWith('Kestrel'))?.audit
  if (!kestrel) throw new Error('the sample has no audit of Kestrel')
  const audit = { ...kestrel.audit, setting: 'workshop' as const, workshop: newWorkshop }
  const audits = (await sample.audits('audited')).flatMap(({ partner, audit: one, setAside }) =>
    one === null ? [] : [{ partner, audit: one.audit, result: one.result, setAside }]
  )
  return [
    { name: 'value-exchange-audit', report: buildExchangeAudit(kestrel) },
    { name: 'exchange-portfolio', report: buildExchangePortfolio({ engagement, partners: tierOne, asOf }) },
    { name: 'workshop-protocol', report: buildProtocol({ ...kestrel, audit }) },
    { name: 'exchange-ledger', workbook: buildLedger({ engagement, asOf, audits }) }
  ]
}

async function scorecard({ store, engagement, ask }: AskedSample): Promise<Workbook> {
  const figures = await Promise.all(
    programmeMetricIds.map((metricId) => ask('figure', { metricId, partnerId: null }))
  )
  return buildScorecard({
    ...{ engagement, asOf: engagement.asOf ?? sampleStory.asOf },
    partners: await store.all('partners'),
    deals: (await ask('facts', { factKind: 'deal', partnerId: null })) as Deal[],
    figures: figures.flatMap((figure) => figure ?? []),
    runs: await store.all('importRuns')
  })
}

/** Every document and workbook about the whole sample, and those about Kestrel Cloud, as the app makes them. */
export async function sampleDeliverables(sample: AskedSample): Promise<readonly SampleDeliverable[]> {
  const { store, engagement, ask } = sample
  const gaps = await sampleGaps(sample)
  const health = await sampleHealth(sample)
  const facts = await ask('voiceFacts', {})
  const { asOf, runs } = gaps
  if (!facts) throw new Error('the sample has no survey')
  const voice = { engagement, asOf, voice: facts, runs, ground: gapContext(gaps) }
  const strategy = buildStrategyAudit({
    ...{ gaps, voice, exchange: await sample.audits('tier-one'), plans: await store.all('jointPlans') },
    portfolio: {
      facts: await ask('portfolio', { revenueMonths: settingsOf(engagement).revenueMonths }),
      scores: await store.all('potentialScores'),
      segments: await store.all('partnerSegments')
    }
  })
  return [
    { name: 'strategy-audit', report: strategy },
    { name: 'gap-analysis', report: buildGapAnalysis(gaps) },
    { name: 'partner-health-scorecard', report: buildHealthScorecard(health) },
    { name: 'voice-findings', report: buildVoiceFindings(voice) },
    ...(await exchangeDocuments(sample)),
    { name: 'health-scorecard-workbook', workbook: buildHealthWorkbook(health) },
    { name: 'partner-scorecard', workbook: await scorecard(sample) },
    { name: 'metrics-workbook', workbook: buildMetricsWorkbook(await sampleMetrics(sample)) }
  ]
}

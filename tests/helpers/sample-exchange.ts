import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleProfile } from '@renderer/app/sample/sample-profile'
import { createEngagement } from '@renderer/data/index'
import type { OpenEngagementStore } from '@renderer/data/store/open-store'
import { systemPorts } from '@renderer/data/store/system-ports'
import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import { fillEngagement } from '@renderer/workers/sample/fill-engagement'
import {
  chosenAudits,
  gatherAudits,
  metricsOfLines,
  type AuditScope,
  type GatheredAudit
} from '@shared/domain/deliverables/exchange-portfolio/gather-audits'
import type { QuoteSignings } from '@shared/domain/deliverables/quote-selection'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Figure } from '@shared/domain/evidence/figure'
import type { SampleStory } from '@shared/domain/sample/story'

export const sampleFolder = join(import.meta.dirname, '../../resources/sample')
const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(sampleFolder, name)))

export const sampleStory = JSON.parse(new TextDecoder().decode(read('story.json'))) as SampleStory

/** The sample engagement, filled as the app fills it, with the engine that answers for its figures. */
export interface FilledSample {
  readonly store: OpenEngagementStore
  readonly engagement: Engagement
  /** Audits as documents are made from them, from what is stored now. */
  readonly audits: (scope: AuditScope, partnerId?: string) => Promise<readonly GatheredAudit[]>
}

/** Fills an engagement with the sample. */
export async function fillSample(): Promise<FilledSample> {
  const created = await createEngagement(sampleProfile(sampleStory, '2026-10-12'))
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  const store = created.value
  const files = sampleStory.files.map((name) => ({ name, bytes: read(name) }))
  const filled = await fillEngagement(
    store,
    { files, story: sampleStory },
    { ports: systemPorts, onStep: () => {} }
  )
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  const [engagement] = await store.all('engagement')
  if (!engagement) throw new Error('the sample has no engagement')
  return {
    store,
    engagement,
    audits: (scope, partnerId) => auditsOf(store, engagement, { scope, partnerId: partnerId ?? null })
  }
}

async function auditsOf(
  store: OpenEngagementStore,
  engagement: Engagement,
  wanted: { readonly scope: AuditScope; readonly partnerId: string | null }
): Promise<readonly GatheredAudit[]> {
  const engine = new AnalysisEngine(store, '2026-10-12')
  await engine.load()
  const [partners, audits, lines] = await Promise.all([
    store.all('partners'),
    store.all('exchangeAudits'),
    store.all('exchangeLines')
  ])
  const { tierOne } = engagement.definitions
  const { partnerId } = wanted
  const chosen = chosenAudits(wanted.scope, { partners, audits, lines, tierOne, partnerId })
  const figures = new Map<string, Figure | null>()
  for (const { partner, lines: own } of chosen) {
    for (const metricId of metricsOfLines(own)) {
      const answer = await engine.answer({ kind: 'figure', ask: { metricId, partnerId: partner.id } })
      figures.set(`${partner.id} ${metricId}`, answer as Figure | null)
    }
  }
  const responses = await engine.answer({ kind: 'facts', ask: { factKind: 'response', partnerId: null } })
  const signings = await engine.answer({ kind: 'quoteSignings', ask: {} })
  return gatherAudits(chosen, {
    ...{ engagement, asOf: engagement.asOf ?? sampleStory.asOf, partners },
    actions: await store.all('exchangeActions'),
    quotes: await store.all('quotes'),
    runs: await store.all('importRuns'),
    responses: responses as SurveyResponse[],
    signings: signings as QuoteSignings,
    figure: (metricId, ownerId) => figures.get(`${ownerId} ${metricId}`) ?? null
  })
}

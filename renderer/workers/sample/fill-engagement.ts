import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { answerPlaces } from '@shared/domain/sample/answer-places'
import { auditedPartners } from '@shared/domain/sample/audited-partners'
import { exchangeDraft } from '@shared/domain/sample/exchange-draft'
import { portfolioDraft } from '@shared/domain/sample/portfolio-draft'
import { voiceDraft } from '@shared/domain/sample/voice-draft'
import type { EngagementStore } from '@shared/ports/engagement-store'
import type { DeskPorts } from '../import/import-desk'
import { importFiles } from '../import/import-files'
import type { SampleRequest, SampleStep } from './protocol'

/**
 * Fills an empty engagement with the sample: the client's files through our own import, then the consultant's work on
 * them. Each part is one change set, so the history of the sample reads like that of a real engagement.
 */
export async function fillEngagement(
  store: EngagementStore,
  { files, story }: Pick<SampleRequest, 'files' | 'story'>,
  tools: { readonly ports: DeskPorts; readonly onStep: (step: SampleStep) => void }
): Promise<Result<null, AppError>> {
  const { ports, onStep } = tools
  onStep('files')
  const imported = await importFiles(store, { files }, ports)
  if (!imported.ok) return fail(imported.error)
  const [engagement] = await store.all('engagement')
  const newId = (): string => ports.ids.next()
  const partners = await store.all('partners')
  onStep('voice')
  const place = answerPlaces({
    runs: await store.all('importRuns'),
    blocks: await store.allBlocks('factBlocks'),
    surveys: await store.all('surveys')
  })
  const voice = voiceDraft(story, ({ file, row, question }) => place(file, row, question), {
    newId,
    at: ports.clock.now(),
    coder: engagement?.coder ?? '',
    quotedPartnerIds: auditedPartners(story, partners)
  })
  const coded = await store.commit(voice.draft)
  if (!coded.ok) return fail(coded.error)
  onStep('exchange')
  const audits = exchangeDraft({
    story,
    partners,
    codings: voice.codings,
    currency: engagement?.reportingCurrency ?? 'EUR',
    newId
  })
  const audited = await store.commit(audits)
  if (!audited.ok) return fail(audited.error)
  onStep('portfolio')
  const agreed = await store.all('engagement')
  if (!agreed[0]) return ok(null)
  const weighed = await store.commit(portfolioDraft(story, agreed[0], partners))
  return weighed.ok ? ok(null) : fail(weighed.error)
}

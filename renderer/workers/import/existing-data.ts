import type { ExistingData } from '@shared/domain/importing/existing-facts'
import type { EngagementStore } from '@shared/ports/engagement-store'

/** Reads what the engagement already holds, as the import compares with it. */
export async function readExistingData(
  store: EngagementStore
): Promise<{ data: ExistingData; coder: string }> {
  const [engagements, partners, runs, factBlocks, surveys, respondentKeys, templates] = await Promise.all([
    store.all('engagement'),
    store.all('partners'),
    store.all('importRuns'),
    store.allBlocks('factBlocks'),
    store.all('surveys'),
    store.all('respondentKeys'),
    store.all('mappingTemplates')
  ])
  const engagement = engagements[0]
  // Blocks are never taken away, not even by undo: what any run once brought is still kept.
  const sheets = runs.flatMap((run) => run.sheets)
  const data: ExistingData = {
    reportingCurrency: engagement?.reportingCurrency ?? 'EUR',
    partners,
    runs,
    factBlocks,
    surveys,
    respondentKeys,
    templates,
    fileIds: new Set(sheets.map((sheet) => sheet.fileId)),
    keptSheets: new Set(sheets.map((sheet) => `${sheet.fileId}:${sheet.sheet}`))
  }
  return { data, coder: engagement?.coder ?? '' }
}

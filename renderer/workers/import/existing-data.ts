import type { ExistingData } from '@shared/domain/importing/existing-facts'
import { joinedSheets } from '@shared/domain/importing/operations/joined-sheets'
import type { EngagementStore } from '@shared/ports/engagement-store'

/** Reads what the engagement already holds, as the import compares with it. */
export async function readExistingData(
  store: EngagementStore
): Promise<{ data: ExistingData; coder: string }> {
  const [engagements, partners, runs, factBlocks, overlays, surveys, respondentKeys, templates, nameAliases] =
    await Promise.all([
      store.all('engagement'),
      store.all('partners'),
      store.all('importRuns'),
      store.allBlocks('factBlocks'),
      store.all('overlays'),
      store.all('surveys'),
      store.all('respondentKeys'),
      store.all('mappingTemplates'),
      store.all('nameAliases')
    ])
  const engagement = engagements[0]
  // Blocks are never taken away, not even by undo: what any run once brought is still kept.
  const sheets = runs.flatMap((run) => run.sheets)
  const kept = [...sheets, ...sheets.flatMap((sheet) => joinedSheets(sheet.operations))]
  const data: ExistingData = {
    reportingCurrency: engagement?.reportingCurrency ?? 'EUR',
    fiscalStartMonth: engagement?.fiscalYearStartMonth ?? 1,
    partners,
    runs,
    factBlocks,
    overlays,
    surveys,
    respondentKeys,
    templates,
    nameAliases,
    fileIds: new Set(kept.map((sheet) => sheet.fileId)),
    keptSheets: new Set(kept.map((sheet) => `${sheet.fileId}:${sheet.sheet}`))
  }
  return { data, coder: engagement?.coder ?? '' }
}

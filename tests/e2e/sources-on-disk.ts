import type { Page } from '@playwright/test'

/** How the codings in the engagement's own database came about, counted by source; readings by what was said. */
export function sourcesOnDisk(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error ?? new Error('not read'))
      })
    const counts: Record<string, number> = {}
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''))
      for (const table of ['codings', 'answerReadings']) {
        if (!database.objectStoreNames.contains(table)) continue
        const records = await asked(database.transaction(table).objectStore(table).getAll())
        for (const { source, tone } of records as { source?: string; tone?: string }[]) {
          const key = source ?? `said ${tone ?? ''}`
          counts[key] = (counts[key] ?? 0) + 1
        }
      }
      database.close()
    }
    return counts
  })
}

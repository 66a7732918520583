import type { Page } from '@playwright/test'

/** All records of a table of the open engagement, read past the app from its database. */
export const storedRecords = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(async (store) => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const name = names.find((each) => each.startsWith('tandem-engagement-'))
    if (name === undefined) throw new Error('no engagement is open')
    const answered = <A>(request: IDBRequest<A>): Promise<A> =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(new Error(`${store} cannot be read`))
      })
    const database = await answered(indexedDB.open(name))
    const records = await answered(database.transaction(store).objectStore(store).getAll())
    database.close()
    return records as T[]
  }, table)

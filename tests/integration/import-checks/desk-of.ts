import type { CheckCall, CheckCalls, DeskCheck } from '@shared/domain/importing/checks/check-protocol'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { createEngagement, type OpenEngagementStore } from '@renderer/data/index'
import { ImportDesk } from '@renderer/workers/import/import-desk'
import { engagement } from '../../helpers/engagement-builder'

let ids = 0
const portsOn = (today: string) => ({
  clock: { now: () => `${today}T09:00:00Z`, today: () => today },
  ids: { next: () => `check-${++ids}` }
})

export async function freshStore(): Promise<OpenEngagementStore> {
  const { id: _, ...profile } = engagement({ asOf: null })
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value
}

/** The desk as the worker runs it, without screen and host. */
export class CheckedDesk {
  readonly desk: ImportDesk
  private files = 0

  constructor(store: OpenEngagementStore, today = '2026-07-10') {
    this.desk = new ImportDesk(store, portsOn(today))
  }

  async add(name: string, content: string | Uint8Array) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const workbook = await readWorkbook(bytes, { fileName: name })
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.error))
    const added = await this.desk.addFile(`f${++this.files}`, name, { bytes, workbook: workbook.value })
    if (!added.ok) throw new Error(JSON.stringify(added.error))
    return added.value
  }

  async ask<C extends CheckCall>(call: C, ask: CheckCalls[C]['ask']): Promise<CheckCalls[C]['answer']> {
    return (await this.desk.checking.answer({ call, ask } as never)) as CheckCalls[C]['answer']
  }

  /** Findings of a sheet by code, after checking anew. */
  async codes(sheetName: string): Promise<Record<string, number>> {
    const check = await this.ask('check', {})
    return codesOf(check, sheetName)
  }
}

export const codesOf = (check: DeskCheck, sheetName: string): Record<string, number> =>
  Object.fromEntries(
    (check.sheets.find((sheet) => sheet.sheetName === sheetName)?.findings ?? [])
      .filter(({ ignored }) => ignored === null)
      .map(({ code, field, count }) => [field === null ? code : `${code}:${field}`, count])
  )

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CheckCall, CheckCalls, DeskCheck } from '@shared/domain/importing/checks/check-protocol'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { createEngagement, type OpenEngagementStore } from '@renderer/data/index'
import { ImportDesk } from '@renderer/workers/import/import-desk'
import { engagement } from '../../helpers/engagement-builder'
import { findDocumentTools } from '../../helpers/document-tools'

let ids = 0
const ports = {
  clock: { now: () => '2026-07-10T09:00:00Z', today: () => '2026-07-10' },
  ids: { next: () => `check-${++ids}` }
}

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

  constructor(store: OpenEngagementStore) {
    this.desk = new ImportDesk(store, ports)
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

const found = findDocumentTools()
export const missingTools = 'missing' in found ? found.missing : null

/** Hands a list to a client of sorts: openpyxl fills it in, LibreOffice may save it once more. */
export function filled(
  list: Uint8Array,
  answers: Readonly<Record<string, string | number>>,
  more: { readonly throughLibreOffice?: boolean } = {}
): Uint8Array {
  if ('missing' in found) throw new Error(found.missing)
  const { python, soffice } = found.tools
  const folder = mkdtempSync(join(tmpdir(), 'tandem-questions-'))
  try {
    const [source, target] = [join(folder, 'list.xlsx'), join(folder, 'answered.xlsx')]
    writeFileSync(source, list)
    const script = resolve(import.meta.dirname, 'fill_problem_list.py')
    execFileSync(python, [script, source, target, JSON.stringify(answers)])
    if (!more.throughLibreOffice) return new Uint8Array(readFileSync(target))
    const out = join(folder, 'saved')
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(soffice, [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      target
    ])
    return new Uint8Array(readFileSync(join(out, 'answered.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import type { AppError } from '@shared/domain/errors'
import type { MatchDecision } from '@shared/domain/importing/decision'
import type { DeskFile, DeskPlan, SheetChoice } from '@shared/domain/importing/desk-protocol'
import type { Result } from '@shared/domain/result'
import type { EngagementStore } from '@shared/ports/engagement-store'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { ImportDesk, type DeskPorts } from './import-desk'

/** Files to import without a screen, with what a consultant would have chosen on it. */
export interface ImportOrder {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Choices that differ from the proposals, per file name and sheet name. */
  readonly choices?: readonly {
    readonly file: string
    readonly sheet: string
    readonly choice: SheetChoice
  }[]
  /** What to do with partner names nobody bears, as listed by the plan. */
  readonly match?: (unmatched: DeskPlan['unmatched'][number]) => MatchDecision | null
}

/**
 * Imports files through the same recognition, mapping, plan and change set as the screen does. Only for files of
 * our own (the sample): a client's file is parsed in the import host.
 */
export async function importFiles(
  store: EngagementStore,
  order: ImportOrder,
  ports: DeskPorts
): Promise<Result<{ rows: number; plan: DeskPlan }, AppError>> {
  const desk = new ImportDesk(store, ports)
  const files: DeskFile[] = []
  for (const { name, bytes } of order.files) {
    const workbook = await readWorkbook(bytes, { fileName: name })
    if (!workbook.ok) return workbook
    const added = await desk.addFile(name, name, { bytes, workbook: workbook.value })
    if (!added.ok) return added
    files.push(added.value)
  }
  for (const { file, sheet, choice } of order.choices ?? []) {
    const found = files.find((one) => one.name === file)?.sheets.find((one) => one.name === sheet)
    if (found) await desk.choose(found.key, choice)
  }
  for (const open of (await desk.plan()).unmatched) {
    const decision = order.match?.(open) ?? null
    if (decision) desk.match(open.id, decision)
  }
  const plan = await desk.plan()
  const applied = await desk.apply()
  return applied.ok ? { ok: true, value: { rows: applied.value.rows, plan } } : applied
}

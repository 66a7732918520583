import type { AppError } from '@shared/domain/errors'
import type { CellColumn, SheetCells, Workbook } from '@shared/domain/importing/cells'
import type { HostReply } from '@shared/domain/importing/host-protocol'
import { fail, ok, type Result } from '@shared/domain/result'
import { openImportHost } from './open-import-host'

type OpenSheet = { readonly facts: Omit<SheetCells, 'columns'>; readonly columns: (CellColumn | null)[] }

/** Puts a workbook together from the host's messages; answers null until the last one came. */
function collector(): (reply: HostReply) => Result<Workbook, AppError> | null {
  const sheets = new Map<number, OpenSheet>()
  return (reply) => {
    switch (reply.type) {
      case 'sheet':
        sheets.set(reply.facts.index, {
          facts: reply.facts,
          columns: Array.from({ length: reply.columnCount }, () => null)
        })
        return null
      case 'column': {
        const sheet = sheets.get(reply.sheetIndex)
        if (sheet) sheet.columns[reply.column] = reply.cells
        return null
      }
      case 'done':
        return ok({
          format: reply.format,
          notes: reply.notes,
          sheets: [...sheets.values()].map(({ facts, columns }) => ({ ...facts, columns }))
        })
      case 'failed':
        return fail(reply.error)
      default:
        return null
    }
  }
}

/**
 * The cells of a small file somebody sent back, read in the import host like every foreign file. Errors: those of
 * reading files, and import.timeout, import.memory, import.host-crashed when the host was ended.
 */
export async function readWorkbookFile(file: File): Promise<Result<Workbook, AppError>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let end: (outcome: Result<Workbook, AppError>) => void = () => undefined
  const outcome = new Promise<Result<Workbook, AppError>>((resolve) => {
    end = resolve
  })
  const host = await openImportHost(file.name, (error) => end(fail(error)))
  if (!host.ok) return host
  const { port, close } = host.value
  const collect = collector()
  port.onmessage = (event: MessageEvent<HostReply>) => {
    const found = collect(event.data)
    if (found) end(found)
  }
  port.start()
  port.postMessage({ fileName: file.name, bytes })
  const found = await outcome
  port.close()
  close()
  return found
}

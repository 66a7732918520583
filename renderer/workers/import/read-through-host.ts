import type { AppError } from '@shared/domain/errors'
import type { CellColumn, SheetCells, Workbook } from '@shared/domain/importing/cells'
import type { HostReply } from '@shared/domain/importing/host-protocol'
import { fail, ok, type Result } from '@shared/domain/result'

export interface HostReading {
  readonly outcome: Promise<Result<Workbook, AppError>>
  /** Ends the reading with this error; what had come so far is dropped. */
  readonly stop: (error: AppError) => void
}

export interface ReadingProgress {
  readonly rows: number
  readonly sheets: readonly string[]
  /** The top of the sheets, in the one message that brings it. */
  readonly preview?: readonly SheetCells[]
}

type OpenSheet = { facts: Omit<SheetCells, 'columns'>; columns: (CellColumn | null)[] }

/** Has the import host read a file and puts the cells together as they come. */
export function readThroughHost(
  port: MessagePort,
  file: { fileName: string; bytes: Uint8Array },
  onProgress: (progress: ReadingProgress) => void
): HostReading {
  let settle: (outcome: Result<Workbook, AppError>) => void = () => undefined
  const outcome = new Promise<Result<Workbook, AppError>>((resolve) => {
    settle = (result) => {
      port.close()
      resolve(result)
    }
  })
  const sheets = new Map<number, OpenSheet>()
  let names: readonly string[] = []
  let rowsHere = 0
  port.onmessage = (event: MessageEvent<HostReply>) => {
    const reply = event.data
    switch (reply.type) {
      case 'listed':
        names = reply.sheets.map((sheet) => sheet.name)
        return onProgress({ rows: 0, sheets: names })
      case 'preview':
        return onProgress({ rows: 0, sheets: names, preview: reply.sheets })
      case 'rows':
        return onProgress({ rows: reply.rows, sheets: names })
      case 'sheet': {
        const columns = Array.from({ length: reply.columnCount }, () => null)
        sheets.set(reply.facts.index, { facts: reply.facts, columns })
        rowsHere += reply.facts.rowCount
        return onProgress({ rows: rowsHere, sheets: names })
      }
      case 'column': {
        const sheet = sheets.get(reply.sheetIndex)
        if (sheet) sheet.columns[reply.column] = reply.cells
        return
      }
      case 'done':
        return settle(
          ok({
            format: reply.format,
            notes: reply.notes,
            sheets: [...sheets.values()].map(({ facts, columns }) => ({ ...facts, columns }))
          })
        )
      case 'failed':
        return settle(fail(reply.error))
      case 'study':
      case 'template':
        // Only asked for by Voice and Deliverables.
        return
    }
  }
  port.start()
  port.postMessage({ fileName: file.fileName, bytes: file.bytes })
  return { outcome, stop: (error) => settle(fail(error)) }
}

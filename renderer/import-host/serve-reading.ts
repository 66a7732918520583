import { appError } from '@shared/domain/errors'
import type { SheetCells, Workbook } from '@shared/domain/importing/cells'
import type { HostReply, HostRequest } from '@shared/domain/importing/host-protocol'
import { previewWorkbook } from '@shared/formats/spreadsheet/preview-workbook'
import { listSheets, readWorkbook } from '@shared/formats/spreadsheet/read-workbook'

/** Smaller files are read before anybody could look at a preview. */
const worthPreviewBytes = 512 * 1024

/** Answers read requests on a port: first the names of the sheets, their first rows, then progress, then the cells column by column. */
export function serveReading(port: Pick<MessagePort, 'postMessage' | 'onmessage'>): void {
  const reply = (message: HostReply): void => port.postMessage(message)
  port.onmessage = (event: MessageEvent<HostRequest>) => {
    void read(event.data, reply)
  }
}

async function read(request: HostRequest, reply: (message: HostReply) => void): Promise<void> {
  const { fileName, bytes } = request
  try {
    const listed = await listSheets(bytes, { fileName })
    if (listed.ok && listed.value.length > 0) reply({ type: 'listed', sheets: listed.value })
    if (bytes.length >= worthPreviewBytes) {
      const sheets = await previewWorkbook(bytes, { fileName })
      if (sheets.length > 0) reply({ type: 'preview', sheets })
    }
    const workbook = await readWorkbook(bytes, { fileName, onRows: (rows) => reply({ type: 'rows', rows }) })
    if (workbook.ok) sendWorkbook(workbook.value, reply)
    else reply({ type: 'failed', error: workbook.error })
  } catch (bug) {
    const detail = bug instanceof Error ? bug.message : String(bug)
    reply({
      type: 'failed',
      error: appError('file.unreadable', { file: fileName, sheet: null, cell: null, detail })
    })
  }
}

function sendWorkbook(workbook: Workbook, reply: (message: HostReply) => void): void {
  for (const sheet of workbook.sheets) sendSheet(sheet, reply)
  reply({ type: 'done', format: workbook.format, notes: workbook.notes })
}

function sendSheet(sheet: SheetCells, reply: (message: HostReply) => void): void {
  const { columns, ...facts } = sheet
  reply({ type: 'sheet', facts, columnCount: columns.length })
  columns.forEach((cells, column) => {
    if (cells) reply({ type: 'column', sheetIndex: sheet.index, column, cells })
  })
}

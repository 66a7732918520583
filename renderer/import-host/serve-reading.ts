import { appError } from '@shared/domain/errors'
import type { SheetCells, Workbook } from '@shared/domain/importing/cells'
import type { HostReply, HostRequest } from '@shared/domain/importing/host-protocol'
import { previewWorkbook } from '@shared/formats/spreadsheet/preview-workbook'
import { listSheets, readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { readTemplate } from '@shared/formats/docx-template/read-template'
import { readStudy } from './read-study'

const betweenReportsMs = 100
/** Smaller files are read before anybody could look at a preview. */
const worthPreviewBytes = 512 * 1024

/** Answers read requests on a port: first the names of the sheets, their first rows, then progress, then the cells column by column. */
export function serveReading(port: Pick<MessagePort, 'postMessage' | 'onmessage'>): void {
  const reply = (message: HostReply): void => port.postMessage(message)
  port.onmessage = (event: MessageEvent<HostRequest>) => {
    void read(event.data, reply)
  }
}

/** Passes on what is said at most so often as a person can read it: more would keep the window busy with nothing else. */
function nowAndThen(reply: (message: HostReply) => void): (message: HostReply) => void {
  let last = -Infinity
  return (message) => {
    if (performance.now() - last < betweenReportsMs) return
    last = performance.now()
    reply(message)
  }
}

async function read(request: HostRequest, reply: (message: HostReply) => void): Promise<void> {
  const { fileName, bytes, study, template } = request
  try {
    if (template) return await sendTemplate({ fileName, bytes }, reply)
    if (study) return await sendStudy({ fileName, bytes }, study, reply)
    const listed = await listSheets(bytes, { fileName })
    if (listed.ok && listed.value.length > 0) reply({ type: 'listed', sheets: listed.value })
    if (bytes.length >= worthPreviewBytes) {
      const sheets = await previewWorkbook(bytes, { fileName })
      if (sheets.length > 0) reply({ type: 'preview', sheets })
    }
    const now = nowAndThen(reply)
    const workbook = await readWorkbook(bytes, {
      fileName,
      onRows: (rows) => now({ type: 'rows', rows })
    })
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

async function sendStudy(
  file: Pick<HostRequest, 'fileName' | 'bytes'>,
  stamp: NonNullable<HostRequest['study']>,
  reply: (message: HostReply) => void
): Promise<void> {
  const read = await readStudy(file, stamp, (rows) => reply({ type: 'rows', rows }))
  reply(read.ok ? { type: 'study', content: read.value } : { type: 'failed', error: read.error })
}

async function sendTemplate(
  { fileName, bytes }: Pick<HostRequest, 'fileName' | 'bytes'>,
  reply: (message: HostReply) => void
): Promise<void> {
  const read = await readTemplate(bytes, fileName)
  reply(read.ok ? { type: 'template', content: read.value } : { type: 'failed', error: read.error })
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

import carlitoBold from '../../../resources/fonts/Carlito-Bold.ttf?url'
import carlitoRegular from '../../../resources/fonts/Carlito-Regular.ttf?url'
import resvgModule from '@resvg/resvg-wasm/index_bg.wasm?url'
import type { ExportReply, ExportRequest } from '@shared/domain/deliverables/export-job'
import type { StudyExportRequest } from '@shared/domain/voice/interchange/study-export'
import { createRasteriser, type Rasterise } from '@shared/formats/charts/rasteriser'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { writeStudy } from './write-study'

// The worker's entry: one request, one file. Cancelling ends the worker, so nothing is left behind.

const reply = (message: ExportReply, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer })
}

const progress = (share: number): void => reply({ type: 'progress', share })

/** Reads one of the app's own files. */
async function ownFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`own file missing: ${response.status}`)
  return response.arrayBuffer()
}

async function rasteriser(): Promise<Rasterise> {
  const [wasm, ...fonts] = await Promise.all([resvgModule, carlitoRegular, carlitoBold].map(ownFile))
  if (!wasm) throw new Error('the picture module is missing')
  return createRasteriser(
    wasm,
    fonts.map((font) => new Uint8Array(font))
  )
}

async function write(request: ExportRequest | StudyExportRequest): Promise<Uint8Array> {
  if (request.kind === 'xlsx') return writeXlsx(request.workbook, progress)
  if (request.kind === 'qdpx' || request.kind === 'qdc') return writeStudy(request)
  return writeDocx(request.report, await rasteriser(), progress)
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

self.onmessage = async (event: MessageEvent<ExportRequest | StudyExportRequest>) => {
  try {
    const bytes = await write(event.data)
    reply({ type: 'done', bytes, sha256: await sha256(bytes) }, [bytes.buffer])
  } catch (problem) {
    reply({ type: 'failed', detail: problem instanceof Error ? problem.message : String(problem) })
  }
}

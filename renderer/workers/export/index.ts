import carlitoBold from '../../../resources/fonts/Carlito-Bold.ttf?url'
import carlitoRegular from '../../../resources/fonts/Carlito-Regular.ttf?url'
import resvgModule from '@resvg/resvg-wasm/index_bg.wasm?url'
import type { ExportReply } from '@shared/domain/deliverables/export-job'
import { createRasteriser } from '@shared/formats/charts/rasteriser'
import { writeDocx, type DocxTools } from '@shared/formats/docx/write-docx'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeSampleForm } from '@shared/formats/docx-template/sample-form'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import type { PrepareRequest, WriteRequest } from '../../data/files/start-export'
import { writeFilledForm } from './write-filled-form'
import { writeForm } from './write-form'
import { writeRatingSheet } from './write-rating-sheet'
import { writeStudy } from './write-study'

// The worker's entry: one file per request. Cancelling ends the worker, so nothing is left behind.

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

let wordTools: Promise<DocxTools> | null = null

async function readWordTools(): Promise<DocxTools> {
  const [wasm, ...fonts] = await Promise.all([resvgModule, carlitoRegular, carlitoBold].map(ownFile))
  const [regular, bold] = fonts.map((font) => new Uint8Array(font))
  if (!wasm || !regular || !bold) throw new Error('the picture module is missing')
  return { rasterise: await createRasteriser(wasm, [regular, bold]), fonts: { regular, bold } }
}

/** What Word files need, read once. A failed read is tried again with the next file. */
function toolsForWord(): Promise<DocxTools> {
  wordTools ??= readWordTools().catch((problem: unknown) => {
    wordTools = null
    throw problem
  })
  return wordTools
}

/** Compiles the picture module and reads its fonts before a file is asked for: most of a short document's time. */
async function prepare(): Promise<void> {
  const { rasterise } = await toolsForWord()
  rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><text y="8">a</text></svg>')
}

async function write(request: WriteRequest): Promise<Uint8Array> {
  if ('instrument' in request) return writeForm(request)
  if ('sheet' in request) return writeRatingSheet(request)
  if (request.kind === 'filled-form') return writeFilledForm(request, await toolsForWord())
  if (request.kind === 'sample-form') return writeSampleForm(request.data)
  if (request.kind === 'xlsx') return writeXlsx(request.workbook, progress)
  if (request.kind === 'qdpx' || request.kind === 'qdc') return writeStudy(request)
  const charts = request.charts ?? 'picture'
  return writeDocx(request.report, { ...(await toolsForWord()), charts }, progress)
}

/** No file leaves that Word or Excel would have to repair. */
function lookOver(bytes: Uint8Array): void {
  const [first] = packageProblems(bytes)
  if (first) throw new Error(`${first.part}: ${first.problem} (${first.detail})`)
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

self.onmessage = async (event: MessageEvent<WriteRequest | PrepareRequest>) => {
  try {
    if ('prepare' in event.data) return await prepare()
    const bytes = await write(event.data)
    if ('kind' in event.data && ['docx', 'xlsx', 'sample-form'].includes(event.data.kind)) lookOver(bytes)
    reply({ type: 'done', bytes, sha256: await sha256(bytes) }, [bytes.buffer])
  } catch (problem) {
    reply({ type: 'failed', detail: problem instanceof Error ? problem.message : String(problem) })
  }
}

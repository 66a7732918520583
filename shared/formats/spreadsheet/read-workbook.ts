import { appError, type AppError } from '@shared/domain/errors'
import type { SheetListing, Workbook } from '@shared/domain/importing/cells'
import { fail, ok, type Result } from '@shared/domain/result'
import { decodeText } from '../csv/decode-text'
import { readDelimitedText } from '../csv/read-delimited-text'
import { transcriptSheet } from '@shared/domain/importing/forms/transcript-sheet'
import { isProse, textParagraphs } from '../transcript/plain-text'
import { titleOf } from '../transcript/read-word'
import { fileKind } from './file-kind'
import { resolvedEntities } from './html-entities'
import { inflateParts } from './package-parts'
import { defaultReadLimits, type ReadLimits } from './read-limits'
import { readGenerally, type Reading } from './read-generally'
import { readPackage } from './read-package'
import { sheetListings } from './workbook-names'

export interface ReadOptions {
  readonly fileName: string
  readonly limits?: ReadLimits
  readonly onRows?: (rows: number) => void
}

const place = (file: string) => ({ file, sheet: null, cell: null })

/**
 * The cells of a client's file. What it is is told from its content; what cannot be read safely is refused
 * with a typed error. Never throws on any bytes.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions
): Promise<Result<Workbook, AppError>> {
  const reading: Reading = {
    file: options.fileName,
    limits: options.limits ?? defaultReadLimits,
    ...(options.onRows ? { onRows: options.onRows } : {})
  }
  const { file, limits } = reading
  if (bytes.length > limits.fileBytes) {
    return fail(appError('file.too-large', { ...place(file), measure: 'bytes', limit: limits.fileBytes }))
  }
  const workbook = await readByKind(bytes, reading)
  return workbook.ok ? checkedSize(workbook.value, reading) : workbook
}

/** Names of the sheets, as far as they can be told without reading them; an empty list: read to know. */
export async function listSheets(
  bytes: Uint8Array,
  options: ReadOptions
): Promise<Result<readonly SheetListing[], AppError>> {
  if (fileKind(bytes) !== 'zip') return ok([])
  const limits = options.limits ?? defaultReadLimits
  const workbook = await inflateParts(bytes, options.fileName, limits, (name) =>
    /^xl\/workbook\.xml$/i.test(name)
  )
  if (!workbook.ok) return workbook
  const part = [...workbook.value.parts.values()][0]
  return ok(part ? sheetListings(new TextDecoder().decode(part)) : [])
}

async function readByKind(bytes: Uint8Array, reading: Reading): Promise<Result<Workbook, AppError>> {
  const { file } = reading
  const kind = fileKind(bytes)
  switch (kind) {
    case 'empty':
      return fail(appError('file.empty', place(file)))
    case 'pdf':
    case 'image':
    case 'binary':
      return fail(appError('file.unsupported', { ...place(file), found: kind }))
    case 'text':
      return readText(bytes, reading)
    case 'zip':
      return readPackage(bytes, reading)
    case 'ole':
      return hasEncryptedPackage(bytes)
        ? fail(appError('file.encrypted', place(file)))
        : readGenerally(bytes, reading, 'xls')
    case 'markup':
      return hasForeignEntities(bytes)
        ? fail(appError('file.damaged', { ...place(file), detail: 'doctype' }))
        : readGenerally(resolvedEntities(decodeText(bytes).text), reading, 'markup')
  }
}

function readText(bytes: Uint8Array, { file, limits, onRows }: Reading): Result<Workbook, AppError> {
  const said = spokenText(bytes, file)
  if (said) return ok(said)
  const sheetName = file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
  const workbook = readDelimitedText(bytes, {
    sheetName,
    maxCells: limits.cells,
    ...(onRows ? { onRows } : {})
  })
  return workbook
    ? ok(workbook)
    : fail(appError('file.too-large', { ...place(file), measure: 'cells', limit: limits.cells }))
}

/** Notes and transcripts are no tables, whatever commas they hold. */
function spokenText(bytes: Uint8Array, file: string): Workbook | null {
  if (!/\.(txt|text|md|markdown)$/i.test(file)) return null
  const { text } = decodeText(bytes)
  const sheet = isProse(text, file) ? transcriptSheet(textParagraphs(text), titleOf(file)) : null
  return sheet && { format: 'text', sheets: [sheet], notes: [] }
}

/** An OLE container around an encrypted package names it in its directory, in UTF-16. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000))
  return text.includes([...'EncryptedPackage'].join('\0'))
}

const hasForeignEntities = (bytes: Uint8Array): boolean =>
  /<!ENTITY|<!DOCTYPE[^>]*\[/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).replace(/\0/g, '')
  )

function checkedSize(workbook: Workbook, { file, limits }: Reading): Result<Workbook, AppError> {
  let cells = 0
  let characters = 0
  for (const sheet of workbook.sheets) {
    for (const column of sheet.columns) {
      cells += column?.kinds.length ?? 0
      for (const text of column?.texts ?? []) characters += text.length
    }
  }
  if (cells > limits.cells) {
    return fail(appError('file.too-large', { ...place(file), measure: 'cells', limit: limits.cells }))
  }
  return characters > limits.characters
    ? fail(appError('file.too-large', { ...place(file), measure: 'characters', limit: limits.characters }))
    : ok(workbook)
}

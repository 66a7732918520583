import { appError, type AppError } from '@shared/domain/errors'
import type { Workbook } from '@shared/domain/importing/cells'
import { fail, ok, type Result } from '@shared/domain/result'
import { readWord } from '../transcript/read-word'
import { withoutEmptyCells } from './drop-empty-cells'
import { withForm } from '../instrument/read-form-xlsx'
import { mendForGeneral } from './mend-for-general'
import { inflateParts, packageEntries } from './package-parts'
import { readPlainXlsx } from './plain-xlsx/read-plain-xlsx'
import { readGenerally, type Reading } from './read-generally'
import { hasBoundedRepeats } from './repeat-bomb'
import { sheetDefect } from './sheet-defects'
import { storedZip } from './stored-zip'
import { inUtf8 } from './xml-encoding'

const place = (file: string) => ({ file, sheet: null, cell: null })

/** A workbook in a zip: the fast way where it is plain, else the general one. */
export async function readPackage(bytes: Uint8Array, reading: Reading): Promise<Result<Workbook, AppError>> {
  const entries = packageEntries(bytes, reading.file, reading.limits)
  if (!entries.ok) return entries
  const names = entries.value.map((entry) => entry.name.toLowerCase())
  if (names.includes('word/document.xml')) return readWord(bytes, reading)
  const foreign = foreignPackage(names)
  if (foreign) return fail(appError('file.unsupported', { ...place(reading.file), found: foreign }))
  const plain = await readPlainXlsx(bytes, entries.value, reading)
  if (plain.outcome === 'read') return ok(withForm(plain.workbook))
  if (plain.outcome === 'refused') return fail(plain.error)
  const general = await readPackageGenerally(bytes, reading)
  return general.ok ? ok(withForm(general.value)) : general
}

/** The same with the general reader alone, which the tests compare the fast way with. */
export async function readPackageGenerally(
  bytes: Uint8Array,
  reading: Reading
): Promise<Result<Workbook, AppError>> {
  const { file, limits } = reading
  const inflated = await inflateParts(bytes, file, limits)
  if (!inflated.ok) return inflated
  const { parts, names } = inflated.value
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest && /encryption-data/.test(new TextDecoder().decode(manifest)))
    return fail(appError('file.encrypted', place(file)))
  const content = parts.get('content.xml')
  if (content && !hasBoundedRepeats(content, limits.cells)) {
    return fail(appError('file.too-large', { ...place(file), measure: 'cells', limit: limits.cells }))
  }
  const isBinary = names.some((name) => name.toLowerCase() === 'xl/workbook.bin')
  const format = content ? 'ods' : isBinary ? 'xlsb' : 'xlsx'
  const prepared = preparedParts(parts)
  if (typeof prepared === 'string')
    return fail(appError('file.damaged', { ...place(file), detail: prepared }))
  return readGenerally(storedZip(prepared), reading, format, prepared.get('content.xml'))
}

/** The parts as the general reader can be trusted with them; what is wrong with the first one that cannot be made so. */
function preparedParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> | string {
  const prepared = new Map<string, Uint8Array>()
  for (const [name, part] of parts) {
    const readable = /\.(xml|rels)$/i.test(name) ? inUtf8(part) : part
    if (!readable) return `encoding: ${name}`
    const defect = /^xl\//i.test(name) ? sheetDefect(readable) : null
    if (defect !== null) return `${defect}: ${name}`
    prepared.set(name, mendForGeneral(name, withoutEmptyCells(name, readable)))
  }
  return prepared
}

/** What a zip is when it is no workbook. */
function foreignPackage(names: readonly string[]): string | null {
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx'
  const isWorkbook = names.some(
    (name) => name === '[content_types].xml' || name === 'content.xml' || name.startsWith('xl/')
  )
  return isWorkbook ? null : 'zip'
}

import { appError, type AppError } from '@shared/domain/errors'
import type { Workbook } from '@shared/domain/importing/cells'
import { transcriptSheet } from '@shared/domain/importing/forms/transcript-sheet'
import { fail, ok, type Result } from '@shared/domain/result'
import { formSheet, lostFields } from '../instrument/read-form-docx'
import { ratingCells } from '../rating-sheet/read-rating-docx'
import { parseXml, type XmlElement } from '../refi-qda/xml/xml-tree'
import { inflateParts } from '../spreadsheet/package-parts'
import type { Reading } from '../spreadsheet/read-generally'
import { inUtf8 } from '../spreadsheet/xml-encoding'
import { headingStyles, wordParagraphs } from './word-text'

const place = (file: string) => ({ file, sheet: null, cell: null })
const wanted = /^(word\/(document|styles)\d*\.xml|customxml\/item\d+\.xml)$/i

/** A Word document as rows: a form of the workbench that came back filled, or what was said in a session. */
export async function readWord(bytes: Uint8Array, reading: Reading): Promise<Result<Workbook, AppError>> {
  const { file, limits } = reading
  const inflated = await inflateParts(bytes, file, limits, (name) => wanted.test(name))
  if (!inflated.ok) return inflated
  const trees = new Map<string, XmlElement>()
  for (const [name, part] of inflated.value.parts) {
    const parsed = parseXml(new TextDecoder().decode(inUtf8(part) ?? part))
    if (parsed.ok) trees.set(name.toLowerCase(), parsed.value)
    else if (/document/i.test(name))
      return fail(appError('file.damaged', { ...place(file), detail: `${parsed.error}: ${name}` }))
  }
  const document = [...trees].find(([name]) => name.startsWith('word/document'))?.[1]
  if (!document) return fail(appError('file.damaged', { ...place(file), detail: 'word/document.xml' }))
  const items = [...trees].filter(([name]) => name.startsWith('customxml/')).map(([, tree]) => tree)
  const sheet = formSheet(document, items) ?? ratingCells(document) ?? transcript(document, trees, file)
  if (sheet === lostFields) return fail(appError('file.damaged', { ...place(file), detail: lostFields }))
  return sheet
    ? ok({ format: 'docx', sheets: [sheet], notes: [] })
    : fail(appError('file.empty', place(file)))
}

function transcript(
  document: XmlElement,
  trees: ReadonlyMap<string, XmlElement>,
  file: string
): ReturnType<typeof transcriptSheet> {
  const styles = [...trees].find(([name]) => name.startsWith('word/styles'))?.[1] ?? null
  return transcriptSheet(wordParagraphs(document, headingStyles(styles)), titleOf(file))
}

/** The file's name without folder and ending. */
export const titleOf = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim()

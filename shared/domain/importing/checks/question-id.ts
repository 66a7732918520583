import { fingerprint } from '../words'
import { parseCellAddress } from '../cell-address'

/** What a question is about: a cell, a row or a whole sheet of one file. */
export interface QuestionPlace {
  /** First twelve hex digits of the file's SHA-256. */
  readonly file: string
  readonly sheetIndex: number
  readonly code: string
  /** The client's cell ("D10"), row ("row 10") or "sheet". */
  readonly place: string
}

const fileDigits = 12
const shape =
  /^TQ1\.([0-9a-f]{12})\.(\d{1,4})\.([a-z-]{3,30})\.([A-Z]{1,3}\d{1,7}|row\d{1,7}|sheet)\.([0-9a-f]{4})$/

const checkOf = (text: string): string => fingerprint(text).slice(0, 4)

/** The file's part of a question's id. */
export const fileMark = (fileId: string): string => fileId.slice(0, fileDigits)

/**
 * The id a question carries through the client's hands. It says itself what it is about, so that an answer finds its
 * cell without any list kept here, and ends in a check that a slip of the keyboard does not pass.
 */
export function questionId({ file, sheetIndex, code, place }: QuestionPlace): string {
  const text = `TQ1.${file}.${sheetIndex}.${code}.${place.replace(' ', '')}`
  return `${text}.${checkOf(text)}`
}

/** Whether a text means to be the id of a question, damaged or not. */
export const looksLikeQuestionId = (text: string): boolean => /^TQ1\.[0-9a-f]{6}/i.test(text.trim())

/** Reads an id; null when it is none or was damaged. */
export function parseQuestionId(text: string): QuestionPlace | null {
  const parts = shape.exec(text.trim())
  if (!parts) return null
  const [whole = '', file = '', sheet = '', code = '', place = '', check = ''] = parts
  if (checkOf(whole.slice(0, -check.length - 1)) !== check) return null
  return {
    file,
    sheetIndex: Number(sheet),
    code,
    place: place.startsWith('row') ? `row ${place.slice(3)}` : place
  }
}

/** The client's row and column (0-based) a place names; column null for a row; null for the whole sheet. */
export function parsePlace(place: string): { row: number; column: number | null } | null {
  if (place.startsWith('row ')) return { row: Number(place.slice(4)) - 1, column: null }
  return parseCellAddress(place)
}

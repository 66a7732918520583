import type { DocumentLanguage } from '../entities/document'
import type { ExchangeAudit, ExchangeDirection, ExchangeLine } from '../entities/exchange'
import { kindAt, cellKind, numberAt, rawTextAt, type SheetCells } from '../importing/cells'
import type { CivilDate } from '../values/civil-date'
import type { SideRatings } from './edit-audit'
import { germanLine } from './german-objects'
import { isRatingTitle, meansBlank, type RatingTitles } from './rating-titles'

/** One line as the partner is asked about it. */
export interface RatingSheetRow {
  /** By which the answer finds its line again; part of the line's id. */
  readonly reference: string
  readonly direction: ExchangeDirection
  readonly name: string
  readonly meaning: string
  /** Importance is asked of the receiver only: the partner is asked for what it gets. */
  readonly asksImportance: boolean
}

/** What is sent to a partner so that it rates the exchange from its side. Nothing the vendor rated is on it. */
export interface RatingSheet {
  readonly reference: string
  readonly language: DocumentLanguage
  readonly partner: string
  readonly client: string
  readonly date: CivilDate
  readonly rows: readonly RatingSheetRow[]
  readonly isSample: boolean
}

/** Long enough to be unique in an audit, short enough to be read aloud. */
export const referenceOf = (line: Pick<ExchangeLine, 'id'>): string =>
  line.id
    .replace(/[^\da-z]/gi, '')
    .slice(0, 8)
    .toLowerCase()

export interface RatingSheetInput {
  readonly audit: Pick<ExchangeAudit, 'id'>
  readonly lines: readonly ExchangeLine[]
  readonly partner: string
  readonly client: string
  readonly date: CivilDate
  readonly isSample: boolean
  readonly language: DocumentLanguage
  readonly meaningOf: (objectId: string | null) => string
}

/**
 * The sheet for the partner: what it gets first, then what it gives; lines set aside are not asked about. Objects of the
 * catalogue are asked about in the sheet's language, the client's own as it named them.
 */
export function ratingSheet(input: RatingSheetInput): RatingSheet {
  const { language } = input
  const wordsOf = ({ objectId, name }: ExchangeLine) => {
    const english = { name, meaning: input.meaningOf(objectId) }
    return language === 'de' ? germanLine({ objectId, name }, english) : english
  }
  const part = input.lines.filter((line) => line.isPartOfRelationship).sort((a, b) => a.order - b.order)
  const rows = (['gets', 'gives'] as const).flatMap((direction) =>
    part
      .filter((line) => line.direction === direction)
      .map((line): RatingSheetRow => ({
        ...{ reference: referenceOf(line), direction, ...wordsOf(line) },
        asksImportance: direction === 'gets'
      }))
  )
  return {
    reference: referenceOf(input.audit),
    ...{ language, partner: input.partner, client: input.client, date: input.date, rows },
    isSample: input.isSample
  }
}

/** One answer of a sheet that came back. */
export interface SheetAnswer {
  readonly line: ExchangeLine
  readonly importance: number | null
  readonly delivered: number | null
  readonly comment: string
}

/** Something on the sheet that cannot be taken over, and why. */
export interface SheetProblem {
  readonly row: number
  readonly reference: string
  readonly text: string
  readonly reason: 'no-such-line' | 'not-on-scale'
}

/** What a rating sheet that came back says, before anything is taken over. */
export interface ReadRatingSheet {
  readonly answers: readonly SheetAnswer[]
  readonly blank: number
  readonly problems: readonly SheetProblem[]
}

interface Columns {
  readonly header: number
  readonly reference: number
  readonly importance: number
  readonly delivered: number
  readonly comment: number
}

const searchedRows = 30

function findColumns(sheet: SheetCells): Columns | null {
  const titleOf = (row: number, column: number): string => rawTextAt(sheet, row, column).trim()
  for (let row = 0; row < Math.min(searchedRows, sheet.rowCount); row++) {
    const at = (name: keyof RatingTitles): number =>
      sheet.columns.findIndex((_, column) => isRatingTitle(titleOf(row, column), name))
    const reference = at('reference')
    const delivered = at('delivered')
    if (reference < 0 || delivered < 0) continue
    return {
      ...{ header: row, reference, delivered },
      importance: at('importance'),
      comment: at('comment')
    }
  }
  return null
}

type Read = { readonly value: number | null } | { readonly wrong: string }

/** A rating as people write it: 4, "4", "4 " or "4 (good)"; a dash or "not asked" in any language is a blank. */
function ratingAt(sheet: SheetCells, row: number, column: number): Read {
  if (column < 0 || kindAt(sheet, row, column) === cellKind.empty) return { value: null }
  const text = rawTextAt(sheet, row, column).trim()
  if (text === '' || meansBlank(text)) return { value: null }
  const number = numberAt(sheet, row, column)
  const value = Number.isNaN(number) ? Number(/^([1-5])(?=$|[^\d.,/])/.exec(text)?.[1] ?? Number.NaN) : number
  return Number.isInteger(value) && value >= 1 && value <= 5 ? { value } : { wrong: text }
}

/**
 * Reads a rating sheet that came back, Excel or Word. Answers find their lines by the reference; what is not a whole
 * point from 1 to 5 is listed, a blank stays not rated. Null: the sheet is no rating sheet.
 */
export function readRatingSheet(sheet: SheetCells, lines: readonly ExchangeLine[]): ReadRatingSheet | null {
  const columns = findColumns(sheet)
  if (!columns) return null
  const byReference = new Map(lines.map((line) => [referenceOf(line), line]))
  const answers: SheetAnswer[] = []
  const problems: SheetProblem[] = []
  let blank = 0
  for (let row = columns.header + 1; row < sheet.rowCount; row++) {
    const reference = rawTextAt(sheet, row, columns.reference).trim().toLowerCase()
    if (!/^[\da-z]{1,8}$/.test(reference)) continue
    const line = byReference.get(reference)
    const read = [ratingAt(sheet, row, columns.importance), ratingAt(sheet, row, columns.delivered)] as const
    const comment = columns.comment < 0 ? '' : rawTextAt(sheet, row, columns.comment).trim()
    for (const each of read) {
      if ('wrong' in each)
        problems.push({ row: row + 1, reference, text: each.wrong, reason: 'not-on-scale' })
    }
    const [importance, delivered] = read.map((each) => ('wrong' in each ? null : each.value))
    if (!line) problems.push({ row: row + 1, reference, text: reference, reason: 'no-such-line' })
    else if ((importance ?? null) === null && (delivered ?? null) === null && comment === '') blank += 1
    else
      answers.push({
        line,
        // Importance belongs to the receiver: the partner's word on what the vendor gets is not asked for.
        importance: line.direction === 'gets' ? (importance ?? null) : null,
        delivered: delivered ?? null,
        comment
      })
  }
  return { answers, blank, problems }
}

/** The answers as an edit of the audit takes them. */
export const sheetRatings = ({ answers }: Pick<ReadRatingSheet, 'answers'>): SideRatings[] =>
  answers
    .filter(({ importance, delivered }) => importance !== null || delivered !== null)
    .map(({ line, importance, delivered }) => ({ lineId: line.id, importance, delivered }))

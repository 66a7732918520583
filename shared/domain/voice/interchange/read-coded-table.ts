import { foldText } from '../../text/fold'

/** How a coded sheet holds its codes. */
export type CodedForm =
  /** A column per code with 1, x or yes where it applies. */
  | 'one-hot'
  /** Columns "Code 1", "Code 2" … each with the name of a code. */
  | 'code-columns'
  /** One column with all codes, parted by a sign. */
  | 'code-list'

/** What was recognised in a coded sheet; the consultant can choose otherwise. */
export interface CodedLayout {
  readonly form: CodedForm
  /** Column that names the row; null: rows are numbered. */
  readonly idColumn: number | null
  /** Column with the words that were coded. */
  readonly textColumn: number
  readonly codeColumns: readonly number[]
  /** What parts codes in a list. */
  readonly separator: string | null
}

const yes = /^(1|1\.0|x|yes|y|true|✓)$/i
const no = /^(0|0\.0|no|n|false|-|)$/i
/** What statistics programs write into a cell that holds nothing; “N/A” and “None” may be codes. */
const missing = /^(NA|NaN|NULL)$/
const codeHeading = /^(code|theme|topic|cat|category|tag|label)s?\s*[#_-]?\s*\d+$/
const listHeading = /^(codes?|themes?|categor(?:y|ies)|tags?|labels?|subcategory)$/
const idHeading =
  /^(id|response|responseid|response id|respondent|respondent id|case|caseid|row|fragebogen|person|fall|zeile)$/

/** Recognises the form of a coded sheet (the header first); null when nothing in it looks like codes. */
export function recogniseCoded(rows: readonly (readonly string[])[]): CodedLayout | null {
  const [header = [], ...body] = rows
  const titles = header.map((text) => foldText(text).trim())
  const base = unrecognisedLayout(rows)
  const columns = [...header.keys()].filter(
    (column) => column !== base.textColumn && column !== base.idColumn
  )
  const numbered = columns.filter((column) => codeHeading.test(titles[column] ?? ''))
  if (numbered.length > 1) return { ...base, form: 'code-columns', codeColumns: numbered }
  const flags = columns.filter((column) => isFlag(body.map((row) => given(row[column]))))
  if (flags.length > 1) return { ...base, form: 'one-hot', codeColumns: flags }
  const list = columns.find((column) => listHeading.test(titles[column] ?? ''))
  if (list === undefined) return null
  return {
    ...base,
    form: 'code-list',
    codeColumns: [list],
    separator: separatorOf(body.map((row) => row[list] ?? ''))
  }
}

/** How a sheet is taken whose codes were not recognised: its words, and columns of codes to be chosen. */
export function unrecognisedLayout([header = [], ...body]: readonly (readonly string[])[]): CodedLayout {
  const idColumn = header.findIndex((text) => idHeading.test(foldText(text).trim()))
  return {
    form: 'code-columns',
    idColumn: idColumn < 0 ? null : idColumn,
    textColumn: longestColumn(body, header.length),
    codeColumns: [],
    separator: null
  }
}

/** Words are what is longest on average. */
function longestColumn(body: readonly (readonly string[])[], width: number): number {
  const lengths = Array.from({ length: width }, (_, column) =>
    body.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0)
  )
  return Math.max(0, lengths.indexOf(Math.max(...lengths)))
}

const isFlag = (values: readonly string[]): boolean =>
  values.some((value) => value !== '') && values.every((value) => yes.test(value) || no.test(value))

function separatorOf(values: readonly string[]): string | null {
  const counts = [';', '|', '\n', ','].map((sign) => ({
    sign,
    count: values.filter((text) => text.includes(sign)).length
  }))
  return counts.find(({ count }) => count > 0)?.sign ?? null
}

/** One row of a coded sheet. */
export interface CodedRow {
  /** As in the id column, else the number of the row in the sheet. */
  readonly id: string
  readonly text: string
  /** Names or paths of the codes given; null: the row was not coded at all (every code cell is blank). */
  readonly codes: readonly string[] | null
}

/** Reads the rows of a coded sheet by its layout. Rows without words are left out. */
export function readCodedRows(rows: readonly (readonly string[])[], layout: CodedLayout): CodedRow[] {
  const [header = [], ...body] = rows
  return body.flatMap((row, index) => {
    const text = row[layout.textColumn] ?? ''
    if (text.trim() === '') return []
    const id = layout.idColumn === null ? '' : (row[layout.idColumn]?.trim() ?? '')
    return [{ id: id === '' ? String(index + 2) : id, text, codes: codesIn(row, header, layout) }]
  })
}

function codesIn(row: readonly string[], header: readonly string[], layout: CodedLayout): string[] | null {
  const cells = layout.codeColumns.map((column) => ({ column, text: given(row[column]) }))
  if (cells.every(({ text }) => text === '')) return null
  switch (layout.form) {
    case 'one-hot':
      return cells.filter(({ text }) => yes.test(text)).map(({ column }) => header[column]?.trim() ?? '')
    case 'code-columns':
      return unique(cells.map(({ text }) => text))
    case 'code-list':
      return unique(
        cells.flatMap(({ text }) => (layout.separator === null ? [text] : text.split(layout.separator)))
      )
  }
}

/** What a cell of codes says; nothing where a program only wrote that nothing is there. */
function given(cell: string | undefined): string {
  const text = cell?.trim() ?? ''
  return missing.test(text) ? '' : text
}

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter(Boolean))
]

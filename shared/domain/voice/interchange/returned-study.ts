import type { Code, Coding } from '../../entities/voice'
import {
  compareTable,
  type FieldReading,
  type ReturnedField
} from '../../deliverables/returned/compare-table'
import { readTable } from '../../deliverables/returned/read-table'
import { joinReturned, type ReturnedWorkbook } from '../../deliverables/returned/returned-workbook'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { sameValue } from '../../history/same-value'
import type { SheetCells } from '../../importing/cells'
import type { EditStamp } from '../../partners/edit-partner'
import { cleanLine } from '../../deliverables/clean-text'
import { finalCoder, finalCodings } from '../agreement/final-codings'
import { answerKey, type Answer } from '../answer'
import { applyCode } from '../apply-code'
import { codePath } from '../code-tree'
import { renameCode } from '../edit-code'
import { codedWordsOf, yesOrNo } from './coded-words'
import type { CodedWords } from './coded-words-shape'
import { pathSeparator } from './text-table'

/** What an edited copy of the coded answers is compared with. */
export interface ReturnedStudyInput {
  readonly answers: readonly Answer[]
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  /** Answers settled with no code. */
  readonly uncoded: ReadonlySet<string>
  /** Who brings the copy back: codes are given and taken back in this name. */
  readonly coder: string
  readonly newId: () => string
}

type CodeField = ReturnedField<Code, Partial<Code>>
type Marks = Readonly<Record<string, boolean>>
type MarkField = ReturnedField<Answer, Marks>

type TextPart = 'definition' | 'include' | 'exclude' | 'example'

function textField({ titles }: CodedWords, field: TextPart): CodeField {
  return {
    title: titles[field],
    shown: (code) => code[field],
    read: (text) => ({ values: { [field]: text } })
  }
}

function markField({ titles, yes, no }: CodedWords, field: 'isExclusive' | 'isRetired'): CodeField {
  return {
    title: titles[field],
    shown: (code) => (code[field] ? yes : no),
    read: (text, code) => {
      const said = yesOrNo(text)
      if (said === null) return { reason: 'no-value' }
      return said === code[field] ? { isSame: true } : { values: { [field]: said } }
    }
  }
}

const codeFields = (codes: readonly Code[], words: CodedWords): readonly CodeField[] => [
  {
    title: words.titles.code,
    shown: ({ name }) => name,
    read: (text, { id }) =>
      renameCode(codes, id, text).ok ? { values: { name: text } } : { reason: 'no-value' }
  },
  textField(words, 'definition'),
  textField(words, 'include'),
  textField(words, 'exclude'),
  textField(words, 'example'),
  markField(words, 'isExclusive'),
  markField(words, 'isRetired')
]

/** The titles a table must have to be one of the two that come back. */
const needed = {
  answers: ['respondent', 'question', 'answer'],
  codebook: ['code', 'definition', 'include', 'isExclusive']
} as const

function returnedCodebook(sheet: SheetCells, { codes }: ReturnedStudyInput): ReturnedWorkbook | null {
  const words = codedWordsOf(readTable(sheet, 'as-written')?.titles ?? [], needed.codebook)
  if (words === null) return null
  return compareTable<Code, Partial<Code>>(sheet, {
    ...{ sheet: words.sheets.codebook, titles: 'as-written', items: codes, fields: codeFields(codes, words) },
    idOf: ({ id }) => id,
    nameOf: ({ name }) => name,
    change: (code, values) => {
      const after = { ...code, ...values, ...(values.isRetired === true ? { shortcut: null } : {}) }
      return sameValue(code, after) ? null : change('codes', code, after)
    }
  })
}

/** The codings of every answer, all and those that count. */
function codingsByAnswer({ codings, uncoded }: ReturnedStudyInput) {
  const group = (list: readonly Coding[]): ReadonlyMap<string, readonly Coding[]> => {
    const groups = new Map<string, Coding[]>()
    for (const coding of list) {
      const key = answerKey(coding.responseId, coding.questionId)
      const own = groups.get(key)
      if (own) own.push(coding)
      else groups.set(key, [coding])
    }
    return groups
  }
  return { all: group(codings), counting: group(finalCodings(codings, uncoded)) }
}

type ByAnswer = ReturnType<typeof codingsByAnswer>

/** A code's column: 1 where the answer has it, 0 where it was coded without it, blank where nobody coded it. */
function codeColumn(code: Code, title: string, by: ByAnswer, input: ReturnedStudyInput): MarkField {
  const given = (answer: Answer): readonly Coding[] =>
    (by.counting.get(answer.key) ?? []).filter(({ codeId }) => codeId === code.id)
  const isSettled = ({ key }: Answer): boolean =>
    input.uncoded.has(key) || (by.all.get(key) ?? []).some(({ coder }) => coder === finalCoder)
  const read = (text: string, answer: Answer): FieldReading<Marks> => {
    if (!/^[01]?$/.test(text)) return { reason: 'no-value' }
    const wants = text === '1'
    const has = given(answer).length > 0
    if (wants === has) return { isSame: true }
    const isOurs = given(answer).every(({ coder }) => coder === input.coder)
    if (isSettled(answer) || (!wants && !isOurs)) return { reason: 'of-another' }
    if (wants && code.isRetired) return { reason: 'no-value' }
    return { values: { [code.id]: wants } }
  }
  const shown = (answer: Answer): number | null =>
    by.counting.has(answer.key) || input.uncoded.has(answer.key) ? Number(given(answer).length > 0) : null
  return { title, shown, read }
}

/** Takes back the coder's codings of the codes set to 0, and gives the whole answer those set to 1. */
function marked(
  answer: Answer,
  marks: Marks,
  { at, input, by }: { readonly at: string; readonly input: ReturnedStudyInput; readonly by: ByAnswer }
): RecordChange[] {
  const isGone = ({ codeId, coder }: Coding): boolean => marks[codeId] === false && coder === input.coder
  const now = by.all.get(answer.key) ?? []
  const changes: RecordChange[] = now.filter(isGone).map((coding) => change('codings', coding, null))
  const codes = new Map(input.codes.map((code) => [code.id, code]))
  let codings = now.filter((coding) => !isGone(coding))
  for (const [codeId, wants] of Object.entries(marks)) {
    if (!wants) continue
    const stamp = { id: input.newId(), coder: input.coder, at, source: 'import' as const }
    const applied = applyCode({ answer, span: null, codings }, codes, codeId, stamp)
    if (!applied.ok || applied.value.coding === null) continue
    changes.push(...applied.value.changes)
    const gone = new Set(applied.value.changes.flatMap(({ before, id }) => (before === null ? [] : [id])))
    codings = [...codings.filter(({ id }) => !gone.has(id)), applied.value.coding]
  }
  return changes
}

function returnedAnswers(sheet: SheetCells, input: ReturnedStudyInput): ReturnedWorkbook | null {
  const titles = readTable(sheet, 'as-written')?.titles ?? []
  const words = codedWordsOf(titles, needed.answers)
  if (words === null) return null
  const by = codingsByAnswer(input)
  const byId = new Map(input.codes.map((code) => [code.id, code]))
  const fields = input.codes.flatMap((code) => {
    const title = cleanLine(codePath(byId, code.id).join(pathSeparator))
    // A code made or renamed since has no column in the copy.
    return titles.includes(title) ? [codeColumn(code, title, by, input)] : []
  })
  return compareTable<Answer, Marks>(sheet, {
    ...{ sheet: words.sheets.answers, titles: 'as-written', items: input.answers, fields },
    idOf: ({ key }) => key,
    nameOf: ({ respondentId, text }) => `${respondentId}: ${cleanLine(text).slice(0, 60)}`,
    change: (answer, marks, { at }: EditStamp) => marked(answer, marks, { at, input, by })
  })
}

/**
 * What an edited copy of the coded answers says: codes given or taken back, and words of the codebook. Answers that were
 * settled between coders, and codes others gave, stay. Null: the workbook is none of coded answers, or a masked one.
 */
export function readReturnedStudy(
  sheets: readonly SheetCells[],
  input: ReturnedStudyInput
): ReturnedWorkbook | null {
  const found = sheets.flatMap(
    (sheet) => returnedAnswers(sheet, input) ?? returnedCodebook(sheet, input) ?? []
  )
  return found.length === 0 ? null : joinReturned(found)
}

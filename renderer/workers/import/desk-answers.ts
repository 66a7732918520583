import type { Partner } from '@shared/domain/entities/partner'
import type { SourceFileName } from '@shared/domain/importing/checks/check-protocol'
import type { DeskAnswer, DeskAnswers } from '@shared/domain/importing/checks/check-protocol'
import type { MendStep } from '@shared/domain/importing/checks/mend'
import { fileMark, parseQuestionId, type QuestionPlace } from '@shared/domain/importing/checks/question-id'
import {
  readProblemList,
  type AnsweredRow,
  type GivenAnswer
} from '@shared/domain/importing/checks/read-problem-list'
import type { AnswerProblem } from '@shared/domain/importing/checks/answer-problem'
import { effectOf, type AnswerEffect } from '@shared/domain/importing/checks/take-answers'
import { clientPlace } from '@shared/domain/importing/checks/finding-rows'
import type { SheetCells } from '@shared/domain/importing/cells'
import type { MatchDecision } from '@shared/domain/importing/decision'
import { companyKey } from '@shared/domain/importing/matching/company-name'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'
import type { DeskChecks } from './desk-checks'
import type { DeskMends } from './desk-mends'
import type { SheetOnDesk } from './desk-sheets'

/** What answers are held against. */
export interface AnswerFacts {
  readonly sheets: readonly SheetOnDesk[]
  /** Files the engagement keeps from earlier imports. */
  readonly kept: readonly SourceFileName[]
  readonly unmatched: readonly UnmatchedPartner[]
  readonly partners: readonly Partner[]
}

/** An answer with what carrying it out takes. */
export interface TakenAnswer {
  readonly view: DeskAnswer
  readonly sheet: SheetOnDesk | null
  readonly step: MendStep | null
  readonly match: { readonly id: string; readonly decision: MatchDecision } | null
}

interface AnswerList {
  readonly fileName: string
  readonly rows: readonly AnsweredRow[]
}

const textOf = (answer: GivenAnswer | null): string =>
  answer === null
    ? ''
    : answer.kind === 'text'
      ? answer.text
      : answer.kind === 'date'
        ? answer.date
        : String(answer.value)

/** Problem lists that came back: what each answer would do, before anything is done. */
export class DeskAnswerLists {
  private readonly lists = new Map<string, AnswerList>()
  private readonly checks: DeskChecks
  private readonly mends: DeskMends

  constructor(checks: DeskChecks, mends: DeskMends) {
    this.checks = checks
    this.mends = mends
  }

  /** Recognises a problem list by its content and keeps its answers; false: it is an ordinary file. */
  take(fileKey: string, fileName: string, sheets: readonly SheetCells[]): boolean {
    const rows = readProblemList(sheets)
    if (rows.length > 0) this.lists.set(fileKey, { fileName, rows })
    return rows.length > 0
  }

  has(fileKey: string): boolean {
    return this.lists.has(fileKey)
  }

  forget(fileKey: string | null): void {
    if (fileKey === null) this.lists.clear()
    else this.lists.delete(fileKey)
  }

  views(facts: AnswerFacts): DeskAnswers[] {
    return [...this.lists].map(([fileKey, { fileName, rows }]) => ({
      fileKey,
      fileName,
      answers: this.taken(fileKey, facts).map(({ view }) => view),
      originals: neededOriginals(rows, facts)
    }))
  }

  /** Every answer of a list with what it takes to carry it out. */
  taken(fileKey: string, facts: AnswerFacts): TakenAnswer[] {
    const rows = this.lists.get(fileKey)?.rows ?? []
    const twice = answeredTwice(rows)
    return rows.map((row) => this.takeRow(row, { ...facts, twice }))
  }

  private takeRow(
    row: AnsweredRow,
    facts: AnswerFacts & { readonly twice: ReadonlySet<string> }
  ): TakenAnswer {
    const place = parseQuestionId(row.id)
    const one = place && facts.sheets.find((sheet) => isAbout(sheet, place))
    const plain = { sheet: one ?? null, step: null, match: null }
    const outcome = (kind: DeskAnswer['outcome'], why: AnswerProblem | null = null): TakenAnswer => ({
      ...plain,
      view: viewOf(row, { outcome: kind, why, sheetName: one?.sheet.name ?? '' })
    })
    if (row.answer === null) return outcome('blank')
    if (!place) return outcome('unusable', 'damaged-id')
    if (facts.twice.has(row.id)) return outcome('unusable', 'two-answers')
    if (!one) {
      const isKept = facts.kept.some(({ fileId }) => fileMark(fileId) === place.file)
      return isKept ? outcome('needs-original') : outcome('unusable', 'unknown-file')
    }
    const checked = this.checks.of(one.key)
    if (!checked) return outcome('unusable', 'unknown-file')
    const effect = effectOf(checked, place, row.answer)
    if (effect.kind === 'unusable') return outcome('unusable', effect.why)
    if (effect.kind === 'match') return this.matched(row, { effect, one, facts })
    const step = effect.kind === 'mend' ? effect.step : this.letStand(one, place, effect.text)
    const isDone = step === null || this.mends.holds(one, step)
    const kind = isDone ? 'done' : effect.kind === 'note' ? 'note' : 'change'
    return {
      sheet: one,
      step: isDone ? null : step,
      match: null,
      view: viewOf(row, { outcome: kind, why: null, sheetName: one.sheet.name, step })
    }
  }

  /** The finding a confirmation is about is let stand, for this one cell where it is about one. */
  private letStand(one: SheetOnDesk, place: QuestionPlace, text: string): MendStep | null {
    const checked = this.checks.of(one.key)
    const finding = checked?.findings.find(
      ({ code, cells }) =>
        code === place.code &&
        (place.place === 'sheet' || cells.some((cell) => clientPlace(checked.table, cell) === place.place))
    )
    if (!checked || !finding) return null
    const isWhole = place.place === 'sheet' || finding.cells.length === 1
    const id = isWhole ? finding.id : `${finding.id}@${place.place}`
    return {
      kind: 'ignore',
      ignored: { id, code: finding.code, count: 1, reason: `The client: ${text}` }
    }
  }

  private matched(
    row: AnsweredRow,
    asked: { effect: Extract<AnswerEffect, { kind: 'match' }>; one: SheetOnDesk; facts: AnswerFacts }
  ): TakenAnswer {
    const { effect, one, facts } = asked
    const sheetName = one.sheet.name
    const unknown = facts.unmatched.find(
      ({ name, key }) =>
        name === effect.name ||
        key === effect.name ||
        (name !== null && companyKey(name) === companyKey(effect.name))
    )
    const plain = { sheet: one, step: null, match: null }
    if (!unknown) return { ...plain, view: viewOf(row, { outcome: 'done', why: null, sheetName }) }
    const { decision: wish } = effect
    if (typeof wish === 'string') {
      return {
        ...plain,
        match: { id: unknown.id, decision: { kind: wish } },
        view: viewOf(row, {
          outcome: 'change',
          why: null,
          sheetName,
          partner: { name: effect.name, to: null }
        })
      }
    }
    const named = facts.partners.filter(
      ({ name, mergedIntoId }) => mergedIntoId === null && companyKey(name) === wish.same
    )
    const partner = named.length === 1 ? named[0] : undefined
    if (!partner)
      return { ...plain, view: viewOf(row, { outcome: 'unusable', why: 'not-on-the-list', sheetName }) }
    return {
      ...plain,
      match: { id: unknown.id, decision: { kind: 'same', partnerId: partner.id, name: partner.name } },
      view: viewOf(row, {
        outcome: 'change',
        why: null,
        sheetName,
        partner: { name: effect.name, to: partner.name }
      })
    }
  }
}

const isAbout = ({ file, sheet }: SheetOnDesk, place: QuestionPlace): boolean =>
  fileMark(file.id) === place.file && sheet.index === place.sheetIndex

/** Ids that stand in the list more than once with different answers: a row copied by mistake. */
function answeredTwice(rows: readonly AnsweredRow[]): ReadonlySet<string> {
  const answers = new Map<string, string>()
  const twice = new Set<string>()
  for (const { id, answer } of rows) {
    if (answer === null) continue
    const earlier = answers.get(id)
    if (earlier !== undefined && earlier !== textOf(answer)) twice.add(id)
    answers.set(id, textOf(answer))
  }
  return twice
}

function neededOriginals(
  rows: readonly AnsweredRow[],
  { sheets, kept }: AnswerFacts
): readonly SourceFileName[] {
  const marks = new Set(
    rows.flatMap(({ id, answer }) => (answer === null ? [] : (parseQuestionId(id)?.file ?? [])))
  )
  return kept.filter(
    ({ fileId }) => marks.has(fileMark(fileId)) && !sheets.some(({ file }) => file.id === fileId)
  )
}

function viewOf(
  row: AnsweredRow,
  facts: Pick<DeskAnswer, 'outcome' | 'why' | 'sheetName'> & Partial<Pick<DeskAnswer, 'step' | 'partner'>>
): DeskAnswer {
  return {
    row: row.row,
    fileName: row.fileName,
    place: row.place,
    question: row.question,
    answer: textOf(row.answer),
    comment: row.comment,
    step: null,
    partner: null,
    ...facts
  }
}

import type { SurveyQuestion } from '../entities/voice'
import { fingerprint, foldAccents, headerWords } from './words'

/** The questions of a survey sheet with the column each stands in. */
export interface SurveyColumn {
  readonly column: number
  readonly question: SurveyQuestion
}

/** "Question – Option", "Question [Option]", "Question: Option", "Question (Option)", "q5_option". */
const tails = [
  /^(.{3,}?) – (.+)$/,
  /^(.{3,}?)\s*\[([^\]]+)\]$/,
  /^(.{6,}?\?)\s*[:\-–(]?\s*([^?]+?)\)?$/,
  /^(.{6,}?):\s+(.+)$/,
  /^(.{6,}?) - (.+)$/,
  /^([a-z]+\d+[a-z]?)[_.](.+)$/i
]

/** A header that names a question and one line or option of it; null for a question that stands alone. */
export function questionAndItem(header: string): { question: string; item: string } | null {
  for (const tail of tails) {
    const parts = tail.exec(header)
    const question = parts?.[1]?.trim()
    const item = parts?.[2]?.trim()
    if (question && item) return { question, item }
  }
  return null
}

/** "Other", "Other (please specify)", "Sonstige", and what Qualtrics writes: "Other - Text". */
export const isOther = (option: string): boolean =>
  /^(others?|sonstiges?|andere|autres?|otros?|anders)\s*($|[^\p{L}\s]|please|specify|bitte|veuillez)/u.test(
    foldAccents(option.trim())
  )

/**
 * Ties together what was asked together: the lines of a grid or ranking, and "Other (please specify)" with the
 * closed question it belongs to.
 */
export function tiedQuestions(columns: readonly SurveyColumn[]): SurveyColumn[] {
  return grouped(withOthers(columns))
}

function withOthers(columns: readonly SurveyColumn[]): SurveyColumn[] {
  return columns.map((one, index) => {
    const { question } = one
    const parts = questionAndItem(question.text)
    const says = parts && isOther(parts.item) ? parts.question : isOther(question.text) ? '' : null
    if (says === null || question.kind === 'multiple') return one
    const parent =
      says === ''
        ? closed(columns[index - 1])
        : columns.map(closed).find((other) => sameText(other?.text, says))
    if (!parent || parent.id === question.id) return one
    const text = says === '' ? `${parent.text} – ${question.text}` : question.text
    return {
      ...one,
      question: { ...question, text, kind: 'open', options: [], scale: null, otherOf: parent.id }
    }
  })
}

const closed = (one: SurveyColumn | undefined): SurveyQuestion | null =>
  one && (one.question.kind === 'single' || one.question.kind === 'multiple') ? one.question : null

const sameText = (text: string | undefined, other: string): boolean =>
  text !== undefined && headerWords(text) === headerWords(other)

/** Neighbours that share their question, their kind and their points: one grid, on one scale. */
function grouped(columns: readonly SurveyColumn[]): SurveyColumn[] {
  const runs: SurveyColumn[][] = []
  for (const one of columns) {
    const last = runs.at(-1)
    if (last?.[0] && isSameGrid(last[0], one)) last.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => (run.length > 1 ? asGrid(run) : run))
}

function isSameGrid(first: SurveyColumn, one: SurveyColumn): boolean {
  const [a, b] = [first.question, one.question]
  const stem = questionAndItem(a.text)
  if (!stem || a.kind !== b.kind || b.otherOf !== undefined) return false
  if (a.kind !== 'rating' && a.kind !== 'single') return false
  if (questionAndItem(b.text)?.question !== stem.question) return false
  return (
    a.kind === 'rating' || shared(a.options, b.options) >= Math.min(a.options.length, b.options.length) * 0.6
  )
}

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((option) => b.includes(option)).length

const ranks = /\brank|\border of (preference|importance)|rangfolge|reihenfolge|classez|rangschik/i

function asGrid(run: readonly SurveyColumn[]): SurveyColumn[] {
  const text = questionAndItem(run[0]?.question.text ?? '')?.question ?? ''
  const scales = run.flatMap(({ question }) => question.scale ?? [])
  const scale =
    scales.length === 0
      ? null
      : { low: Math.min(...scales.map(({ low }) => low)), high: Math.max(...scales.map(({ high }) => high)) }
  const options = [...new Set(run.flatMap(({ question }) => question.options))]
  const isRanking = scale !== null && ranks.test(text)
  const id = `g${fingerprint(headerWords(text))}`
  return run.map((one) => ({
    ...one,
    question: {
      ...one.question,
      kind: isRanking ? 'ranking' : one.question.kind,
      options,
      scale,
      group: {
        id,
        kind: isRanking ? 'ranking' : 'grid',
        text,
        item: questionAndItem(one.question.text)?.item ?? one.question.text
      }
    }
  }))
}

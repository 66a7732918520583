import type { SurveyQuestion } from '../entities/voice'
import { cellKind, kindAt, rawTextAt, type SheetCells } from './cells'
import type { ColumnProfile } from './column-profile'
import { isMissingText } from './missing-tokens'
import { isQuestionText } from './survey-likeness'
import type { SheetLayout } from './sheet-layout'

/** How a question is answered, told from its answers. */
export type AnswerFacts = Pick<SurveyQuestion, 'kind' | 'options' | 'scale'>

/** The answers by frequency, at most 60. */
export const optionsByCount = (values: ReadonlyMap<string, number>): string[] =>
  [...values]
    .sort((a, b) => b[1] - a[1])
    .map(([option]) => option)
    .slice(0, 60)

/** Nothing was answered; statistics programs write a bare NA for it. */
export const isUnanswered = (text: string): boolean => isMissingText(text) || text === 'NA'

/** What was answered, and how often. */
export function countedAnswers(sheet: SheetCells, layout: SheetLayout, column: number): Map<string, number> {
  const values = new Map<string, number>()
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++) {
    if (kindAt(sheet, row, column) === cellKind.empty) continue
    const text = rawTextAt(sheet, row, column).trim()
    if (!isUnanswered(text)) values.set(text, (values.get(text) ?? 0) + 1)
  }
  return values
}

const recommends = /recommend|how likely|weiterempfehl|empfehlen|recommand|recomend|aanbevelen/i

/** A figure is asked for, not a mark. */
const counts = /^\W*(q\d+\W+)?(how (many|old)\b|wie ?viele|combien|cuantos|hoeveel)/i

/** A rating with its real scale: as the question states it, else the usual scale that holds all answers. */
export function scaleOf({ header, low, high, isWhole, filled }: ColumnProfile): AnswerFacts | null {
  if (!isWhole || low === null || high === null || low < 0 || filled < 2) return null
  if (counts.test(header) && statedScale(header) === null) return null
  // A slider: whole points up to 100 under a question.
  if (high > 10)
    return high <= 100 && high >= 50 && isQuestionText(header)
      ? { kind: 'rating', options: [], scale: { low: 0, high: 100 } }
      : null
  if (/\brank|rangfolge|classez|rangschik/i.test(header))
    return { kind: 'rating', options: [], scale: { low: 1, high } }
  const stated = statedScale(header)
  if (stated && low >= stated.low && high <= stated.high) return rating(header, stated)
  if (low === 0) return rating(header, { low: 0, high: high <= 4 ? 4 : high <= 5 ? 5 : high === 6 ? 6 : 10 })
  return rating(header, { low: 1, high: high <= 5 ? 5 : high <= 7 ? 7 : 10 })
}

function rating(header: string, scale: { low: number; high: number }): AnswerFacts {
  const isNps = recommends.test(header) && scale.high === 10
  return { kind: isNps ? 'nps' : 'rating', options: [], scale: isNps ? { low: 0, high: 10 } : scale }
}

function statedScale(header: string): { low: number; high: number } | null {
  const match = /\b([01])\s*(?:-|–|to|bis|à|a|tot|\.\.)\s*(3|4|5|6|7|10)\b/i.exec(header)
  return match ? { low: Number(match[1]), high: Number(match[2]) } : null
}

const labelledPoint = /^(\d{1,2})\s*[-–:=(]\s*\D/

/** "4 - Very impressive", "5 - Extremely impressive": points of a scale, all or some of them with their words. */
export function labelledScale(header: string, answers: ReadonlyMap<string, number>): AnswerFacts | null {
  const points: number[] = []
  let labelled = 0
  for (const text of answers.keys()) {
    const label = labelledPoint.exec(text)?.[1]
    if (label !== undefined) labelled++
    const point = label ?? (/^\d{1,2}$/.test(text) ? text : null)
    if (point !== null) points.push(Number(point))
  }
  if (labelled === 0 || points.length < Math.max(2, answers.size * 0.9) || answers.size > 14) return null
  const [low, high] = [Math.min(...points), Math.max(...points)]
  const isOneEach = labelled < points.length || new Set(points).size === points.length
  if (!isOneEach || high > 10) return null
  return rating(header, { low: low === 0 ? 0 : 1, high })
}

import { tones, type AnswerReading, type Tone } from '../../entities/answer-reading'
import type { Code } from '../../entities/voice'
import type { Answer } from '../answer'
import type { CodingsByAnswer } from '../answer-filter'
import { readingId } from './set-reading'
import type { ToneHint } from './tone-hints'

export type ToneCounts = Readonly<Record<Tone, number>>

/** In which tones a theme is spoken of, in answers. What a person said and what the machine takes it for stay apart. */
export interface ThemeTone {
  readonly code: Code
  readonly answers: number
  readonly said: ToneCounts
  readonly hinted: ToneCounts
  /** Nobody has said anything, and the machine is not sure. */
  readonly unknown: number
}

export interface ToneSources {
  readonly codings: CodingsByAnswer
  readonly readings: ReadonlyMap<string, AnswerReading>
  readonly hints: ReadonlyMap<string, ToneHint>
}

const noTones = (): Record<Tone, number> => ({ positive: 0, neutral: 0, negative: 0, mixed: 0 })

/**
 * Counts the tone per theme. What was said of the theme counts before what was said of the answer; an answer's tone
 * stands for its theme only where it carries no other.
 */
export function themeTones(
  codes: readonly Code[],
  answers: readonly Answer[],
  { codings, readings, hints }: ToneSources
): ThemeTone[] {
  const byCode = new Map(
    codes.map((code) => [code.id, { code, answers: 0, said: noTones(), hinted: noTones(), unknown: 0 }])
  )
  for (const answer of answers) {
    const codeIds = new Set((codings.get(answer.key) ?? []).map(({ codeId }) => codeId))
    for (const codeId of codeIds) {
      const row = byCode.get(codeId)
      if (!row) continue
      const ids =
        codeIds.size === 1 ? [readingId({ answer, codeId }), answer.key] : [readingId({ answer, codeId })]
      const said = ids.map((id) => readings.get(id)?.tone).find(Boolean)
      const hint = ids.map((id) => hints.get(id)?.tone).find(Boolean)
      row.answers += 1
      if (said) row.said[said] += 1
      else if (hint) row.hinted[hint] += 1
      else row.unknown += 1
    }
  }
  return [...byCode.values()]
    .filter((row) => row.answers > 0)
    .sort((a, b) => b.answers - a.answers || a.code.name.localeCompare(b.code.name))
}

/** How many answers of a theme have a tone that a person said. */
export const saidCount = ({ said }: ThemeTone): number => tones.reduce((sum, tone) => sum + said[tone], 0)

import { describe, expect, it } from 'vitest'
import type { AnswerReading, Tone } from '@shared/domain/entities/answer-reading'
import { setReading } from '@shared/domain/voice/sentiment/set-reading'
import { ToneFeatures } from '@shared/domain/voice/sentiment/tone-features'
import { askedRight, fewestExamples, ToneHints } from '@shared/domain/voice/sentiment/tone-hints'
import { themeTones } from '@shared/domain/voice/sentiment/tone-summary'
import { toneWords } from '@shared/domain/voice/sentiment/tone-words'
import { aCode, aCoding, answersTo, codingsByAnswer, firstAnswer } from '../voice-builders'
import { criticalitySets, ordered } from './tone-sets'

const stamp = { by: 'M. Okafor', at: '2026-10-01T10:00:00Z' }

describe('what a person says about an answer', () => {
  const answer = firstAnswer(answersTo(['Paid late']))
  const said = (readings: readonly AnswerReading[], what: Parameters<typeof setReading>[2]) =>
    setReading(readings, { answer, codeId: null }, what, stamp)

  it('keeps tone and language apart, and goes when nothing is said any more', () => {
    const [tone] = said([], { tone: 'negative' })
    const first = tone?.after as AnswerReading
    expect(first).toMatchObject({ id: answer.key, tone: 'negative', language: null, by: 'M. Okafor' })
    const second = said([first], { language: 'de' })[0]?.after as AnswerReading
    expect(second).toMatchObject({ tone: 'negative', language: 'de' })
    const third = said([second], { tone: null })[0]?.after as AnswerReading
    expect(third).toMatchObject({ tone: null, language: 'de' })
    expect(said([third], { language: null })).toMatchObject([{ before: third, after: null }])
  })

  it('changes nothing when the same is said again', () => {
    const first = said([], { tone: 'mixed' })[0]?.after as AnswerReading
    expect(said([first], { tone: 'mixed' })).toEqual([])
    expect(said([], { tone: null })).toEqual([])
  })

  it('keeps what is said of a theme beside what is said of the answer', () => {
    const [theme] = setReading([], { answer, codeId: 'mdf' }, { tone: 'negative' }, stamp)
    expect(theme?.id).toBe(`${answer.key} mdf`)
  })
})

const planted = (count: number): { text: string; tone: Tone }[] =>
  Array.from({ length: count }, (_, at) => {
    const tone: Tone = at % 3 === 0 ? 'positive' : 'negative'
    const words = tone === 'positive' ? 'works like a charm' : 'drives everybody mad'
    return { text: `${['claims', 'portal', 'training', 'leads'][at % 4] ?? ''} ${words} ${at}`, tone }
  })

function hintsFrom(said: readonly { text: string; tone: Tone }[]) {
  const features = new ToneFeatures(said.map(({ text }) => text))
  const vector = (text: string) => features.vectorOf({ text, facts: [] })
  return {
    hints: new ToneHints(said.map(({ text, tone }) => ({ vector: vector(text), tone }))),
    vector
  }
}

describe('machine-made tones', () => {
  it('are never given before enough was said by a person', () => {
    const { hints, vector } = hintsFrom(planted(fewestExamples - 1))
    expect(hints.hintFor(vector('The portal drives everybody mad'))).toBeNull()
    expect(new ToneHints([]).thresholds.size).toBe(0)
  })

  it('learn from what was said, even against the word lists', () => {
    const { hints, vector } = hintsFrom(planted(90))
    expect(hints.hintFor(vector('portal drives everybody mad 93'))?.tone).toBe('negative')
    expect(hints.hintFor(vector('leads works like a charm 94'))?.tone).toBe('positive')
  })

  it('stay silent where what was said has nothing to do with the words', () => {
    const said = planted(120).map(
      (one, at) => ({ ...one, tone: (at * 7919) % 5 < 2 ? 'positive' : 'negative' }) as const
    )
    expect(hintsFrom(said).hints.thresholds.size).toBe(0)
  })

  it('are the same for the same corrections', () => {
    const chance = () => {
      const { hints, vector } = hintsFrom(planted(90))
      return hints.hintFor(vector('The portal drives everybody mad'))?.chance
    }
    expect(chance()).toBe(chance())
  })

  it('count “not good” as bad', () => {
    expect(toneWords('not good at all')).toEqual({ good: 0, bad: 1 })
    expect(toneWords("It isn't bad")).toMatchObject({ good: 1 })
  })
})

describe('tone per theme', () => {
  const list = answersTo(['a', 'b', 'c', 'd'])
  const codings = codingsByAnswer(
    [
      aCoding('1', { responseId: 'r1', codeId: 'mdf' }),
      aCoding('2', { responseId: 'r2', codeId: 'mdf' }),
      aCoding('3', { responseId: 'r2', codeId: 'leads' }),
      aCoding('4', { responseId: 'r3', codeId: 'mdf' })
    ],
    list
  )
  const reading = (id: string, tone: Tone): [string, AnswerReading] => [
    id,
    { id, responseId: '', questionId: '', codeId: null, language: null, tone, ...stamp }
  ]

  it('keeps a person’s word and the machine’s apart, and an answer’s tone off its themes where it has several', () => {
    const readings = new Map([
      reading('r1 q1', 'negative'),
      reading('r2 q1', 'positive'),
      reading('r2 q1 leads', 'mixed')
    ])
    const hints = new Map([['r3 q1', { tone: 'negative', chance: 0.9 } as const]])
    const rows = themeTones([aCode('mdf'), aCode('leads'), aCode('idle')], list.answers, {
      codings,
      readings,
      hints
    })
    expect(rows).toMatchObject([
      {
        code: { id: 'mdf' },
        answers: 3,
        said: { negative: 1, positive: 0 },
        hinted: { negative: 1 },
        unknown: 1
      },
      { code: { id: 'leads' }, answers: 1, said: { mixed: 1 }, hinted: { negative: 0 }, unknown: 0 }
    ])
  })
})

describe.each(criticalitySets)('on real answers: $name', ({ name, read, majority }) => {
  const all = read()
  it.runIf(all.length > 0)(
    `${name}: hints are right 8 of 10 times and more, also compared with guessing`,
    () => {
      const shown = { hints: 0, right: 0, all: 0 }
      for (const seed of [1, 2]) {
        const rows = ordered(all, seed).slice(0, 700)
        const features = new ToneFeatures(rows.map(({ text }) => text))
        const vector = (row: (typeof rows)[number]) => features.vectorOf(row)
        const hints = new ToneHints(
          rows.slice(0, 200).map((row) => ({ vector: vector(row), tone: row.tone }))
        )
        for (const row of rows.slice(200)) {
          const hint = hints.hintFor(vector(row))
          shown.all += 1
          if (!hint) continue
          shown.hints += 1
          shown.right += Number(hint.tone === row.tone)
        }
      }
      expect(shown.right / shown.hints).toBeGreaterThan(Math.max(askedRight - 0.05, majority + 0.1))
      expect(shown.hints / shown.all).toBeGreaterThan(0.2)
    },
    120_000
  )
})

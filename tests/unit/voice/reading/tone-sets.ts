import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import type { Tone } from '@shared/domain/entities/answer-reading'

/** An answer with the tone people gave it. */
export interface TonedAnswer {
  readonly text: string
  readonly facts: readonly string[]
  readonly tone: Tone
}

function rowsOf(path: string): Record<string, string>[] {
  const file = resolve(process.cwd(), '../shared/data', path)
  if (!existsSync(file)) {
    console.warn(`not here: ../shared/data/${path}; its tests are skipped`)
    return []
  }
  const options = { header: true, skipEmptyLines: true } as const
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), options).data
}

function distinct(answers: readonly TonedAnswer[]): TonedAnswer[] {
  const seen = new Set<string>()
  return answers.filter(({ text }) => {
    const key = text.trim().toLowerCase()
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const isTone = (text: string | undefined): text is Tone =>
  text === 'positive' || text === 'neutral' || text === 'negative'

/** Criticality from −5 to +5: below 0 criticism, above 0 praise. */
function nhs(): TonedAnswer[] {
  return distinct(
    rowsOf('coded_nhs_phase1/text_data.csv').flatMap(({ feedback = '', criticality = '', question = '' }) => {
      if (!/^-?[0-5]$/.test(criticality)) return []
      const value = Number(criticality)
      const tone: Tone = value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral'
      return [{ text: feedback, facts: [`question:${question}`], tone }]
    })
  )
}

function airline(): TonedAnswer[] {
  return distinct(
    rowsOf('coded_airline/Tweets.csv').flatMap(({ text = '', airline_sentiment: tone }) =>
      isTone(tone) ? [{ text, facts: [], tone }] : []
    )
  )
}

/** Sets of answers with a tone given by people, and how often always guessing the commonest would be right. */
export const criticalitySets = [
  { name: 'NHS criticality', read: nhs, majority: 0.52 },
  { name: 'airline sentiment', read: airline, majority: 0.63 }
] as const

/** The same order for the same seed (mulberry32, Fisher–Yates). */
export function ordered<T>(all: readonly T[], seed: number): T[] {
  let state = seed >>> 0
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const list = [...all]
  for (let place = list.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1))
    const kept = list[place] as T
    list[place] = list[other] as T
    list[other] = kept
  }
  return list
}

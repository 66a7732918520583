import { letterRuns, meetingKeys, sharedShare } from './letter-runs'
import { plainWords, turnsOf } from './plain-words'

/** A text with the question it answers: "Nothing" is praise to one question and a complaint to another. */
export interface AskedText {
  readonly text: string
  readonly question: string
}

/** Answers that say the same in (nearly) the same words, by their places; the first is what the others are like. */
export type SameWordsGroup = readonly number[]

/**
 * Share of letter runs two answers must have in common. Chosen by measuring: at 0.7 typing errors are found, at 0.6
 * groups chain into others.
 */
const leastShared = 0.7

interface Wording {
  readonly rows: number[]
  readonly runs: Uint32Array
  readonly turns: string
}

/**
 * Groups answers to the same question that differ in nothing but spelling, punctuation or a word (MinHash to find
 * candidates, then counted exactly). Every member is alike to the group's first wording, the most frequent one, so
 * groups do not chain; numbers and negations must agree. Only groups of two and more, the largest first.
 */
export function sameWordsGroups(texts: readonly AskedText[]): SameWordsGroup[] {
  const groups: SameWordsGroup[] = []
  for (const wordings of wordingsByQuestion(texts).values()) {
    for (const group of grouped(wordings)) {
      if (group.length > 1) groups.push(group)
    }
  }
  return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** Different wordings of each question, the most frequent first. */
function wordingsByQuestion(texts: readonly AskedText[]): Map<string, Wording[]> {
  const questions = new Map<string, Map<string, Wording>>()
  texts.forEach(({ text, question }, row) => {
    const plain = plainWords(text)
    // Signs alone ("-", "…", an emoji) say the same only when they are the same.
    const words = plain === '' ? text.trim() : plain
    let wordings = questions.get(question)
    if (!wordings) questions.set(question, (wordings = new Map<string, Wording>()))
    const known = wordings.get(words)
    if (known) known.rows.push(row)
    else wordings.set(words, { rows: [row], runs: letterRuns(words), turns: turnsOf(text) })
  })
  const ordered = new Map<string, Wording[]>()
  for (const [question, wordings] of questions) {
    const list = [...wordings.values()]
    ordered.set(
      question,
      list.sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
    )
  }
  return ordered
}

/** Each wording joins the first earlier one it is alike to, or begins a group of its own. */
function grouped(wordings: readonly Wording[]): number[][] {
  const groups: number[][] = []
  const firsts: Wording[] = []
  const byKey = new Map<number, number[]>()
  for (const wording of wordings) {
    const keys = meetingKeys(wording.runs)
    const place = alikeGroup(wording, firsts, candidates(keys, byKey))
    if (place >= 0) {
      groups[place]?.push(...wording.rows)
      continue
    }
    for (const key of keys) {
      const met = byKey.get(key)
      if (met) met.push(groups.length)
      else byKey.set(key, [groups.length])
    }
    groups.push([...wording.rows])
    firsts.push(wording)
  }
  return groups
}

/** Groups met under any of the keys, each once. */
function candidates(keys: readonly number[], byKey: ReadonlyMap<number, readonly number[]>): number[] {
  const met: number[] = []
  for (const key of keys) {
    for (const place of byKey.get(key) ?? []) met.push(place)
  }
  if (met.length < 2) return met
  met.sort((a, b) => a - b)
  return met.filter((place, at) => place !== met[at - 1])
}

function alikeGroup(wording: Wording, firsts: readonly Wording[], places: readonly number[]): number {
  let best = -1
  let most = leastShared
  for (const place of places) {
    const first = firsts[place]
    if (!first || first.turns !== wording.turns || !mayShare(first.runs.length, wording.runs.length)) continue
    const share = sharedShare(first.runs, wording.runs, most)
    if (share > most || (share === most && best < 0)) {
      best = place
      most = share
    }
  }
  return best
}

/** Two lists so different in length cannot share enough: no need to count. */
const mayShare = (a: number, b: number): boolean => Math.min(a, b) >= leastShared * Math.max(a, b)

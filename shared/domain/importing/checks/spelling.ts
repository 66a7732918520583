import { rawTextAt } from '../cells'
import { isMissing } from '../missing-tokens'
import { finding, type Finding, type FoundCell } from './check'
import type { CheckedTable, Vocabulary } from './checked-table'
import { letters, oneSlipApart, slipForms } from './word-forms'

/** Fields with few words that repeat, in which one word written two ways counts as two. */
const worded = new Set([
  ...['product', 'segment', 'owner', 'stage', 'tier', 'typeLabel', 'region', 'country', 'city', 'manager'],
  ...['verticals', 'account', 'endReason', 'contactRole', 'role', 'person', 'category', 'outcome']
])
/** More different words than this are names or texts, and looking at all pairs would not be cheap. */
const mostWords = 2000
/** One changed letter proves something only in longer words, and only against a word that is far more common. */
const shortestWord = 5
const timesMoreCommon = 4

interface Variant {
  readonly from: string
  readonly to: string
  /** The sheet whose list writes it that way; absent: this column itself does. */
  readonly list?: string
}

/**
 * One word written several ways in a column: "GTXPro" beside "GTX Pro" (letters and digits equal), "technolgy" beside
 * many "technology" (one letter added, dropped, changed or swapped). The rarer one is proposed to become the common one.
 */
export function spelling(table: CheckedTable): Finding[] {
  const { decision } = table
  const seen = new Set<number>()
  return decision.mapping.flatMap(({ field, column }) => {
    if (field === null || !worded.has(field) || seen.has(column)) return []
    seen.add(column)
    return variantsIn(table, column).flatMap((variant) =>
      finding('spelling', 'question', cellsWith(table, column, variant), {
        field,
        column,
        detail: variant.from,
        facts: { from: variant.from, to: variant.to, list: variant.list ?? '' }
      })
    )
  })
}

function cellsWith({ sheet, extracted }: CheckedTable, column: number, { from, to }: Variant): FoundCell[] {
  return extracted.rows
    .filter((row) => rawTextAt(sheet, row, column).trim() === from)
    .map((row) => ({ row, column, text: from, other: to, otherRow: null }))
}

function variantsIn(table: CheckedTable, column: number): Variant[] {
  const { sheet, extracted } = table
  const counts = new Map<string, number>()
  for (const row of extracted.rows) {
    const text = rawTextAt(sheet, row, column).trim()
    if (!isMissing(text) && text.length <= 60) counts.set(text, (counts.get(text) ?? 0) + 1)
    if (counts.size > mostWords) return []
  }
  const listed = table.vocabularies.flatMap((list) => againstList(counts, list))
  const known = new Set(listed.map(({ from }) => from))
  // Where most words stand once there is no usual spelling to hold against another.
  if (counts.size > extracted.rows.length * 0.5 && extracted.rows.length > 20) return listed
  const same = sameLetters(counts).filter(({ from }) => !known.has(from))
  const taken = new Set([...known, ...same.map(({ from }) => from)])
  return [...listed, ...same, ...slips(counts, taken)]
}

/** A list shares at least half of the column's words, or it is about something else. */
const sharedWords = 0.5

/** Words a list on another sheet writes in another way ("GTXPro" where the price list says "GTX Pro"). */
function againstList(counts: ReadonlyMap<string, number>, { sheet, words }: Vocabulary): Variant[] {
  const strange = [...counts.keys()].filter((word) => !words.has(word))
  if (strange.length === 0 || counts.size - strange.length < counts.size * sharedWords) return []
  const byLetters = new Map([...words].map((word) => [letters(word), word]))
  return strange.flatMap((from) => {
    const to = byLetters.get(letters(from))
    return to === undefined || letters(from) === '' ? [] : [{ from, to, list: sheet }]
  })
}

/** Words that differ only in blanks, case, accents and punctuation. */
function sameLetters(counts: ReadonlyMap<string, number>): Variant[] {
  const best = new Map<string, string>()
  for (const [text, count] of counts) {
    const key = letters(text)
    const held = best.get(key)
    if (held === undefined || count > (counts.get(held) ?? 0)) best.set(key, text)
  }
  return [...counts.keys()].flatMap((from) => {
    const to = best.get(letters(from)) ?? from
    return to === from || letters(from) === '' ? [] : [{ from, to }]
  })
}

/**
 * Slips of one letter, found without comparing all pairs: two words one slip apart share a form with one letter
 * left out (the deletion index of SymSpell, W. Garbe 2012).
 */
function slips(counts: ReadonlyMap<string, number>, taken: ReadonlySet<string>): Variant[] {
  const byForm = new Map<string, string[]>()
  const words = [...counts.keys()].filter((word) => isProse(word) && !taken.has(word))
  for (const word of words) {
    for (const form of slipForms(letters(word))) {
      const list = byForm.get(form)
      if (list) list.push(word)
      else byForm.set(form, [word])
    }
  }
  return words.flatMap((from) => {
    const near = new Set(slipForms(letters(from)).flatMap((form) => byForm.get(form) ?? []))
    near.delete(from)
    const usual = [...near]
      .filter((word) => (counts.get(word) ?? 0) >= (counts.get(from) ?? 0) * timesMoreCommon)
      .filter((word) => oneSlipApart(letters(from), letters(word)))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]
    return usual === undefined ? [] : [{ from, to: usual }]
  })
}

/** Codes and versions differ by one sign on purpose. */
const isProse = (word: string): boolean => letters(word).length >= shortestWord && !/\d$|\d\d/.test(word)

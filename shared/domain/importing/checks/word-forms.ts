import { foldAccents } from '../words'

/** A word without blanks, case, accents and punctuation: "GTX Pro" and "GTX-Pro" are both "gtxpro". */
export const letters = (text: string): string => foldAccents(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The word itself and each form of it with one letter left out: two words one slip apart share one of these. */
export const slipForms = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
]

/** Whether one letter was added, dropped, changed, or swapped with its neighbour. */
export function oneSlipApart(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false
  const shortest = Math.min(left.length, right.length)
  let start = 0
  while (start < shortest && left[start] === right[start]) start++
  let end = 0
  while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)]
  if (a.length <= 1 && b.length <= 1) return true
  return a.length === 2 && b.length === 2 && a === `${b[1]}${b[0]}`
}

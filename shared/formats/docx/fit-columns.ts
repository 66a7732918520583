import { textWidth } from '@shared/domain/deliverables/charts/scene'

/** A column as its author wants it, and every text it shows. */
export interface TextColumn {
  /** Part of the table's width. */
  readonly width: number
  readonly title: string
  readonly texts: readonly string[]
}

const points = 9
const twipsPerPoint = 20
/** Bold letters are wider. */
const headFactor = 1.06
/** Left and right of a cell's words, in twips. */
export const cellSide = 100

/** Where a line may end: blanks that may break, hyphens and dashes, and after them; a soft hyphen is one too. */
const breaks = /[ \t\n\u00ad]|(?<=[-–—/])/

const longest = (text: string): number =>
  Math.max(0, ...text.split(breaks).map((word) => textWidth(word, points) * twipsPerPoint))

const paddedTo = (words: number): number => Math.ceil(words) + 2 * cellSide

const needOf = ({ title, texts }: TextColumn): number =>
  paddedTo(Math.max(longest(title) * headFactor, ...texts.map(longest)))

/** As wide as its longest text in one line: beyond that a column is empty. */
const lineOf = ({ title, texts }: TextColumn): number =>
  paddedTo(
    Math.max(longest(title) * headFactor, ...texts.map((text) => textWidth(text, points) * twipsPerPoint))
  )

/** Whole twips that fill the text column exactly. */
function whole(widths: readonly number[], full: number): number[] {
  const rounded = widths.map(Math.round)
  const last = rounded.length - 1
  rounded[last] = full - rounded.slice(0, last).reduce((total, width) => total + width, 0)
  return rounded
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Takes as much as is lacking, or all there is, from what each column has beyond `least`; the part still lacking. */
function take(widths: number[], least: readonly number[], lack: number): number {
  const spare = widths.map((width, at) => Math.max(0, width - (least[at] ?? 0)))
  const part = Math.min(1, lack / Math.max(1, sum(spare)))
  spare.forEach((room, at) => {
    widths[at] = (widths[at] ?? 0) - room * part
  })
  return lack - sum(spare) * part
}

/**
 * Widths of a table's columns in twips, `full` in all. Each is as wide as its author wants it, unless its longest word
 * would be broken in the middle (German words are long, and a client's names are what they are): then columns give
 * what stays empty in them, and after that those with room to spare some of it. Where all together need more than there
 * is, each gets its part of it.
 */
export function columnWidths(columns: readonly TextColumn[], full: number): number[] {
  const wanted = columns.map(({ width }) => width * full)
  const needs = columns.map(needOf)
  const lack = sum(wanted.map((width, at) => Math.max(0, (needs[at] ?? 0) - width)))
  if (lack === 0) return whole(wanted, full)
  const widths = wanted.map((width, at) => Math.max(width, needs[at] ?? 0))
  const left = take(widths, columns.map(lineOf), lack)
  if (take(widths, needs, left) > 1)
    return whole(
      needs.map((need) => (need / sum(needs)) * full),
      full
    )
  return whole(widths, full)
}

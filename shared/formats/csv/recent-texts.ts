const places = 1024
const longest = 40
/** A table of a hundred thousand columns does not repeat itself within them. */
const watchedColumns = 256

/**
 * Cuts texts out of a table and hands out the same string again for what a column said lately: most columns repeat
 * themselves, and a string not made need not be kept or collected.
 */
export class RecentTexts {
  private readonly columns: string[][] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  cut(column: number, start: number, stop: number): string {
    const { text } = this
    if (stop - start > longest || column >= watchedColumns) return text.slice(start, stop)
    const recent = (this.columns[column] ??= new Array<string>(places).fill(''))
    const place = placeOf(text, start, stop)
    const known = recent[place] as string
    if (known.length === stop - start && text.startsWith(known, start)) return known
    const fresh = text.slice(start, stop)
    recent[place] = fresh
    return fresh
  }
}

/** A few letters tell most values of a column apart. */
function placeOf(text: string, start: number, stop: number): number {
  const length = stop - start
  let mix = length * 31 + text.charCodeAt(start)
  mix = mix * 31 + text.charCodeAt(stop - 1)
  if (length > 2) {
    mix = mix * 31 + text.charCodeAt(stop - 2)
    mix = mix * 31 + text.charCodeAt(start + (length >> 1))
    mix = mix * 31 + text.charCodeAt(stop - 1 - (length >> 2))
  }
  return (mix ^ (mix >>> 10)) & (places - 1)
}

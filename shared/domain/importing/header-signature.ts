import { readPeriod } from './operations/period'
import type { SheetLayout } from './sheet-layout'
import { fingerprint, headerWords } from './words'

/** From this many on, neighbouring months or quarters count as one thing, however many there are. */
const manyPeriods = 3

/**
 * Equal for sheets with the same headers in the same columns, whatever their rows. A run of months counts once, so
 * that next month's file with one column more is still the same layout.
 */
export function signatureOf(layout: SheetLayout): string {
  const words: string[] = []
  let run: string[] = []
  const close = (): void => {
    words.push(...(run.length >= manyPeriods ? ['#periods'] : run))
    run = []
  }
  for (const header of layout.headers) {
    const plain = headerWords(header)
    if (isPeriod(header)) {
      run.push(plain)
      continue
    }
    close()
    words.push(plain)
  }
  close()
  return fingerprint(words.join('|'))
}

/** A header that is nothing but a period; bare "Q1" is left alone, it may be a question. */
const isPeriod = (header: string): boolean => {
  const period = readPeriod(header)
  return period !== null && (period.length === 'month' || period.year !== null)
}

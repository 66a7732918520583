const known = new Map<string, boolean>()

/** Whether a number format shows a calendar date or wall clock. Elapsed time ([h]:mm) stays a number of days. */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format)
  if (answer === undefined) {
    answer = judge(format)
    if (known.size < 10_000) known.set(format, answer)
  }
  return answer
}

function judge(format: string): boolean {
  const first = format.split(';')[0] ?? ''
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '')
  if (/\[(h+|m+|s+)\]/i.test(bare)) return false
  const plain = bare.replace(/\[[^\]]*\]/g, '').replace(/general|standard/gi, '')
  return (
    /[dmyhsaeg]/i.test(plain.replace(/am\/pm|a\/p/gi, 's')) &&
    !/[0#?]\s*[eE][+-]/.test(plain) &&
    /[dmyhs]/i.test(plain)
  )
}

/**
 * Days since 1970-01-01 of an Excel serial number. Serial 60 of the 1900 system is 29 February 1900, a day that
 * never was; serials below it are one day off. Returns null for what is no date (before 1900, after 9999).
 */
export function daysOfSerial(serial: number, is1904: boolean): number | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null
  if (is1904) return serial - 24107
  if (serial >= 60 && serial < 61) return null
  return serial < 60 ? serial - 25568 : serial - 25569
}

import { daysFromText } from '../iso-days'
import { plainText } from './text-pool'
import { Unusual } from './unusual'

const less = 60
const numberText = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/
const longInteger = /^-?\d{16,}$/

/** The bytes up to the next `<` as they stand. */
export function textAt(bytes: Uint8Array, at: number): string {
  const end = bytes.indexOf(less, at)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at, end))
  } catch {
    throw new Unusual('not UTF-8')
  }
}

/**
 * A number in any spelling; null for what is none (`1,5`), which stays the text it is. `raw` is given where a double
 * cannot hold the digits.
 */
export function anyNumber(bytes: Uint8Array, at: number): { value: number; raw: string | null } | null {
  const text = textAt(bytes, at).trim()
  const value = Number(text)
  if (!numberText.test(text) || !Number.isFinite(value)) return null
  return { value, raw: longInteger.test(text) && String(value) !== text ? text : null }
}

/** Days since 1970-01-01 of an ISO date as `t="d"` cells hold it. */
export function isoDays(bytes: Uint8Array, at: number): number {
  const days = daysFromText(textAt(bytes, at))
  if (days === null) throw new Unusual('a date that is none')
  return days
}

/** A formula as the client would read it. */
export const formulaText = (bytes: Uint8Array, at: number): string =>
  `=${plainText(textAt(bytes, at)).replaceAll('_xlfn.', '')}`

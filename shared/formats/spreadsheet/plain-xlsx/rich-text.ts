import { isName, nameBytes } from './byte-window'
import type { TextPool } from './text-pool'
import { OddSpelling, Unusual } from './unusual'

const runProperties = nameBytes('rPr')
const phoneticRun = nameBytes('rPh')
const phoneticProperties = nameBytes('phoneticPr')
const [lessThan, greaterThan, slash, letterT, letterR] = [60, 62, 47, 116, 114] as const

/**
 * Puts the text of a string item together from its runs; how it is pronounced and looks is left out. `at` stands
 * behind the item's opening tag; answers the place behind its closing tag.
 */
export function readRuns(bytes: Uint8Array, at: number, pool: TextPool, closing: readonly number[]): number {
  let plainTexts = 0
  let isInRun = false
  for (;;) {
    at = nextTag(bytes, at) + 1
    const letter = bytes[at]
    if (letter === slash) {
      if (isName(bytes, at + 1, closing)) {
        if (plainTexts > 1) throw new Unusual('several texts')
        return at + 2 + closing.length
      }
      if (!isInRun || bytes[at + 1] !== letterR || bytes[at + 2] !== greaterThan)
        throw new OddSpelling('run end')
      isInRun = false
      at += 3
    } else if (letter === letterT && isName(bytes, at, [letterT])) {
      if (!isInRun) plainTexts++
      at = readText(bytes, at + 1, pool)
    } else if (letter === letterR && bytes[at + 1] === greaterThan) {
      isInRun = true
      at += 2
    } else at = skipLooks(bytes, at)
  }
}

function readText(bytes: Uint8Array, at: number, pool: TextPool): number {
  const start = tagEnd(bytes, at)
  if (bytes[start - 2] === slash) return start
  let end = start
  while (bytes[end] !== lessThan) end++
  pool.append(bytes, start, end)
  if (bytes[end + 1] !== slash || bytes[end + 2] !== letterT || bytes[end + 3] !== greaterThan) {
    throw new OddSpelling('text with markup')
  }
  return end + 4
}

function skipLooks(bytes: Uint8Array, at: number): number {
  if (isName(bytes, at, phoneticProperties)) return tagEnd(bytes, at)
  const name = [runProperties, phoneticRun].find((one) => isName(bytes, at, one))
  if (!name) throw new OddSpelling('unknown part of a text')
  const end = tagEnd(bytes, at)
  return bytes[end - 2] === slash ? end : behindClosing(bytes, end, name)
}

function behindClosing(bytes: Uint8Array, at: number, name: readonly number[]): number {
  for (;;) {
    at = bytes.indexOf(lessThan, at)
    if (at < 0) throw new Unusual('unclosed')
    if (bytes[at + 1] === slash && isName(bytes, at + 2, name)) return at + 3 + name.length
    at++
  }
}

/** The next `<`, with nothing but blanks before it. */
export function nextTag(bytes: Uint8Array, at: number): number {
  while (bytes[at] !== lessThan) {
    if ((bytes[at] as number) > 32) throw new Unusual('text between elements')
    at++
    if (at > bytes.length) throw new Unusual('no further element')
  }
  return at
}

/** The place behind the `>` that ends a tag. */
export function tagEnd(bytes: Uint8Array, at: number): number {
  let byte = bytes[at]
  while (byte !== greaterThan) {
    if (byte === lessThan || byte === undefined) throw new Unusual('unfinished tag')
    byte = bytes[++at]
  }
  return at + 1
}

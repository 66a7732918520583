import { isBareWideText } from '../spreadsheet/file-kind'
import { guessLegacyEncoding } from './legacy-encoding'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
  /** True when the file itself did not say and its bytes allow several readings. */
  readonly isGuess: boolean
}

/**
 * Text from bytes: byte order mark, then UTF-16 by its zeros, then UTF-8 if every sequence is valid, else the
 * legacy code page that fits best. Never replaces a character silently.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes)
  if (marked) return { ...decoded(bytes.subarray(marked.length), marked.encoding), isGuess: false }
  const wide = isBareWideText(bytes.subarray(0, 8192))
  if (wide) return { ...decoded(bytes, wide), isGuess: true }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      isGuess: false
    }
  } catch {
    return { ...decoded(bytes, guessLegacyEncoding(bytes)), isGuess: true }
  }
}

const decoded = (bytes: Uint8Array, encoding: string): { text: string; encoding: string } => ({
  text: withWindowsPunctuation(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding),
  encoding
})

/** 80–9F in Windows-1252. Some runtimes read that code page as Latin-1 and leave control characters there. */
const windowsPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const withWindowsPunctuation = (text: string, encoding: string): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (character) =>
        windowsPunctuation.charAt(character.charCodeAt(0) - 0x80)
      )
    : text

function markedEncoding(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

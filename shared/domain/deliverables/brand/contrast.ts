/** A colour of print and screen: six hex digits without "#", in capitals. */
export type Hex = string

/** What WCAG 2.2 AA asks of words of ordinary size. */
export const readableContrast = 4.5

const white: Hex = 'FFFFFF'

/** Reads "#0b7a75", "0B7A75" or "#0af"; null when it is no colour. */
export function readColour(text: string): Hex | null {
  const digits = text.trim().replace(/^#/, '').toUpperCase()
  if (/^[0-9A-F]{6}$/.test(digits)) return digits
  return /^[0-9A-F]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : null
}

const channels = (colour: Hex): [number, number, number] => [
  parseInt(colour.slice(0, 2), 16),
  parseInt(colour.slice(2, 4), 16),
  parseInt(colour.slice(4, 6), 16)
]

const hexOf = (parts: readonly number[]): Hex =>
  parts
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()

/** Relative luminance as WCAG defines it: 0 for black, 1 for white. */
function luminance(colour: Hex): number {
  const linear = channels(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
}

/** Contrast of two colours as WCAG defines it: 1 (the same) to 21 (black on white), whichever is the lighter. */
export function contrast(one: Hex, other: Hex): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The colour on white paper with this share of ink, 0–1. */
export const tinted = (colour: Hex, share: number): Hex =>
  hexOf(channels(colour).map((part) => 255 - (255 - part) * share))

/**
 * The nearest darker shade of the same hue that can be read on white, and on which white can be read; the colour itself
 * where it can already.
 */
export function readableShade(colour: Hex): Hex {
  const shade = (share: number): Hex => hexOf(channels(colour).map((part) => Math.floor(part * share)))
  for (let percent = 100; percent > 0; percent -= 1) {
    const darker = shade(percent / 100)
    if (contrast(darker, white) >= readableContrast) return darker
  }
  return '000000'
}

/** How far two colours are apart, 0–441; under about 70 a reader takes bars of both for the same. */
export const distance = (one: Hex, other: Hex): number =>
  Math.hypot(...channels(one).map((part, index) => part - (channels(other)[index] ?? 0)))

import { codeColours, type CodeColour } from '@shared/domain/entities/voice'

/** The codes' colours as on screen in the light scheme (renderer/ui/tokens.css). */
export const colourHex: Readonly<Record<CodeColour, string>> = {
  c1: '#b0446f',
  c2: '#2f6db5',
  c3: '#7657b8',
  c4: '#2a7f4f',
  c5: '#96690a',
  c6: '#4f6378',
  c7: '#0b7a75',
  c8: '#a33e0e'
}

type Rgb = readonly [number, number, number]

const named: Readonly<Record<string, string>> = {
  ...{ black: '#000000', silver: '#c0c0c0', gray: '#808080', grey: '#808080', white: '#ffffff' },
  ...{ maroon: '#800000', red: '#ff0000', purple: '#800080', fuchsia: '#ff00ff', magenta: '#ff00ff' },
  ...{ green: '#008000', lime: '#00ff00', olive: '#808000', yellow: '#ffff00', navy: '#000080' },
  ...{
    blue: '#0000ff',
    teal: '#008080',
    aqua: '#00ffff',
    cyan: '#00ffff',
    orange: '#ffa500',
    pink: '#ffc0cb'
  },
  ...{ brown: '#a52a2a', gold: '#ffd700', violet: '#ee82ee', indigo: '#4b0082' }
}

/**
 * A colour as files write it: #rgb, #rrggbb, #aarrggbb, rgb() and rgba(), a name, or one whole number of alpha, red,
 * green and blue (negative where the alpha is set). Null when it is none of them.
 */
export function readColour(text: string): Rgb | null {
  const value = text.trim().toLowerCase()
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(named[value] ?? value)
  if (hex?.[1] && (value.startsWith('#') || value in named || /[a-f]/.test(value))) return fromHex(hex[1])
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
  if (parts) {
    const [red, green, blue] = parts.map(channel)
    return red !== undefined && green !== undefined && blue !== undefined ? [red, green, blue] : null
  }
  if (!/^-?\d{1,10}$/.test(value)) return null
  const number = Number(value) >>> 0
  return [(number >>> 16) & 255, (number >>> 8) & 255, number & 255]
}

const channel = (text: string): number => {
  const value = text.endsWith('%') ? (Number.parseFloat(text) * 255) / 100 : Number.parseFloat(text)
  return Number.isFinite(value) ? Math.max(0, Math.min(255, Math.round(value))) : 0
}

function fromHex(hex: string): Rgb {
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex.slice(-6)
  const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16)
  return [at(0), at(2), at(4)]
}

/** The nearest of our eight colours. */
export function nearestColour([red, green, blue]: Rgb): CodeColour {
  const distance = (colour: CodeColour): number => {
    const [r, g, b] = fromHex(colourHex[colour].slice(1))
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  }
  return codeColours.reduce((best, colour) => (distance(colour) < distance(best) ? colour : best))
}

import type { Brand } from '../../entities/engagement'

/** The largest logo kept, in bytes: it lies in every copy of the engagement and in every document. */
export const largestLogo = 300_000

export interface Size {
  readonly width: number
  readonly height: number
}

/** A picture that Word, browsers and PDF all show. */
export interface LogoPicture extends Size {
  readonly type: 'png' | 'jpg'
}

const number = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((total, byte) => total * 256 + byte, 0)

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function pngSize(bytes: Uint8Array): Size | null {
  if (!pngMark.every((byte, index) => bytes[index] === byte) || bytes.length < 24) return null
  return { width: number(bytes, 16, 4), height: number(bytes, 20, 4) }
}

/** Markers that begin a frame: they carry its size. 0xC4, 0xC8 and 0xCC in their midst do not. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (beginsFrame(marker)) return { height: number(bytes, at + 5, 2), width: number(bytes, at + 7, 2) }
    // A marker may be preceded by any number of fill bytes.
    at += marker === 0xff ? 1 : 2 + number(bytes, at + 2, 2)
  }
  return null
}

/** Type and size of a PNG or JPEG, from its bytes and not from its name; null for anything else, or without a size. */
export function readLogo(bytes: Uint8Array): LogoPicture | null {
  const png = pngSize(bytes)
  const size = png ?? jpegSize(bytes)
  if (size === null || size.width === 0 || size.height === 0) return null
  return { type: png ? 'png' : 'jpg', ...size }
}

/** The most room a logo gets on a cover, in CSS pixels: 50 × 18 mm. */
const room: Size = { width: 190, height: 70 }

/** Pixels a logo keeps, for each on the page: enough for print. */
const kept = 4

/** The size a logo is kept in: sharp in print, and no larger than it came. */
export function logoToKeep(size: Size): Size {
  const scale = Math.min(1, (room.width * kept) / size.width, (room.height * kept) / size.height)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale))
  }
}

/** As large as the room on the cover allows, in its own proportions. */
export function logoOnCover(size: Size): Size {
  const scale = Math.min(room.width / size.width, room.height / size.height)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale))
  }
}

/** How high a logo may be above the first line of a document without a cover, in CSS pixels. */
const lineHeight = 44

/** The size of a logo of the cover's size in a line of its own. */
export function logoOnLine({ width, height }: Size): Size {
  const scale = Math.min(1, lineHeight / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The logo as a data URL with its size; null where the brand has none. */
export function logoOf(brand: Brand | undefined): { url: string; size: Size; alt: string } | null {
  if (!brand?.logo || !brand.logoSize) return null
  const { logoAlt = '' } = brand
  return { url: brand.logo, size: brand.logoSize, alt: logoAlt === '' ? 'Logo' : logoAlt }
}

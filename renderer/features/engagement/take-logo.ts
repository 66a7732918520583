import { largestLogo, logoToKeep, readLogo, type Size } from '@shared/domain/deliverables/brand/logo'
import { fail, ok, type Result } from '@shared/domain/result'

export type LogoRefusal = 'not-a-picture' | 'too-large'

const types = { png: 'image/png', jpg: 'image/jpeg' } as const

/** A few thousand letters at a time: as many arguments as there are bytes would be too many for a call. */
function base64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 4096) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 4096))
  }
  return btoa(letters)
}

/** Draws the picture anew in the size that is kept: that also drops what the file says of its maker. */
async function redrawn(bytes: Uint8Array<ArrayBuffer>, type: string, size: Size): Promise<Uint8Array> {
  const picture = await createImageBitmap(new Blob([bytes], { type }))
  const canvas = new OffscreenCanvas(size.width, size.height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw a logo on')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, size.width, size.height)
  picture.close()
  const drawn = await canvas.convertToBlob({ type, quality: 0.92 })
  return new Uint8Array(await drawn.arrayBuffer())
}

/**
 * The logo of a file as a data URL, in the size documents need. Refused: what is no PNG or JPEG by its bytes or cannot
 * be drawn, and what stays larger than 300 kB.
 */
export async function takeLogo(file: File): Promise<Result<{ url: string; size: Size }, LogoRefusal>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const picture = readLogo(bytes)
  if (!picture) return fail('not-a-picture')
  const type = types[picture.type]
  const size = logoToKeep(picture)
  try {
    const kept = await redrawn(bytes, type, size)
    if (kept.length > largestLogo) return fail('too-large')
    return ok({ url: `data:${type};base64,${base64(kept)}`, size })
  } catch {
    return fail('not-a-picture')
  }
}

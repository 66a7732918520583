import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import { logoOf, logoOnCover, logoOnLine, readLogo, type Size } from '@shared/domain/deliverables/brand/logo'
import type { Brand } from '@shared/domain/entities/engagement'

/** The logo as it goes into a Word file. */
export interface Logo extends Size {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  readonly alt: string
}

/** The brand's logo in its size on the page; null where there is none, or none that Word can show. */
export function readBrandLogo(brand: Brand | undefined): Logo | null {
  const logo = logoOf(brand)
  if (!logo) return null
  const encoded = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(logo.url)?.[1]
  if (encoded === undefined) return null
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
  const picture = readLogo(bytes)
  return picture && { type: picture.type, bytes, alt: logo.alt, ...logoOnCover(picture) }
}

/** The logo of a document without a cover: a line of its own at the right, above its first one. */
export const logoLine = (logo: Logo): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 0, after: 120 },
    children: [
      new ImageRun({
        type: logo.type,
        data: logo.bytes,
        transformation: logoOnLine(logo),
        altText: { name: 'logo', title: 'Logo', description: cleanLine(logo.alt) }
      })
    ]
  })

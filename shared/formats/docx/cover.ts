import { HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextRun, TextWrappingType } from 'docx'
import { VerticalPositionRelativeFrom } from 'docx'
import type { FileChild } from 'docx'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { Recolouring } from '@shared/domain/deliverables/brand/brand-palette'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import type { Rasterise } from '../charts/rasteriser'
import type { Logo } from './logo'
import { palette } from './palette'
import { page, pagePixels } from './page-setup'
import { textRuns } from './text-runs'

const bandHeight = 470

/** What the cover is drawn with. */
interface CoverLook {
  readonly rasterise: Rasterise
  readonly colours: Recolouring
  readonly logo: Logo | null
  /** Without the coloured field: a template's title has a colour of its own. */
  readonly isPlain?: boolean
}

/** White round a logo: it may be dark, or not transparent. */
const margin = 12

/** Where the logo stands: at the top right, within the margins of the text. */
const logoPlace = (logo: Logo) => ({
  x: pagePixels.width - Math.round(page.margin.right / 15) - margin - logo.width,
  y: 60
})

function plateSvg(logo: Logo | null): string {
  if (!logo) return ''
  const { x, y } = logoPlace(logo)
  const [width, height] = [logo.width + 2 * margin, logo.height + 2 * margin]
  return `<rect x="${x - margin}" y="${y - margin}" width="${width}" height="${height}" rx="4" fill="#${palette.paper}"/>`
}

/** A field with an edge in the two colours over the upper part of the page; white where a logo stands. */
const bandSvg = (width: number, { colours, logo }: CoverLook): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bandHeight}" viewBox="0 0 ${width} ${bandHeight}"><rect width="${width}" height="${bandHeight}" fill="#${colours.get(palette.vendor) ?? palette.vendor}"/><rect y="${bandHeight - 10}" width="${width}" height="10" fill="#${colours.get(palette.partner) ?? palette.partner}"/>${plateSvg(logo)}</svg>`

/** Without a logo the picture for readers without SVG is drawn narrow and stretched: it is the same all along. */
const stretchedWidth = 8

function band(look: CoverLook): ImageRun {
  const drawnWidth = look.logo ? pagePixels.width : stretchedWidth
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(bandSvg(pagePixels.width, look)),
    fallback: { type: 'png', data: look.rasterise(bandSvg(drawnWidth, look)) },
    transformation: { width: pagePixels.width, height: bandHeight },
    altText: {
      name: 'cover',
      title: 'Cover',
      description: 'Coloured field behind the title, without content'
    },
    floating: {
      behindDocument: true,
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      wrap: { type: TextWrappingType.NONE }
    }
  })
}

/** A pixel is 9,525 of Word's units. */
const emu = (pixels: number): number => pixels * 9525

function logoRun(logo: Logo): ImageRun {
  const { x, y } = logoPlace(logo)
  return new ImageRun({
    type: logo.type,
    data: logo.bytes,
    transformation: { width: logo.width, height: logo.height },
    altText: { name: 'logo', title: 'Logo', description: cleanLine(logo.alt) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(y) },
      wrap: { type: TextWrappingType.NONE }
    }
  })
}

const meta = (runs: TextRun[]): Paragraph => new Paragraph({ style: 'CoverMeta', children: runs })

/** The first page: what it is, for whom, of which state. */
export function cover(front: FrontMatter, language: string, look: CoverLook): FileChild[] {
  const words = fixedWords(language)
  const title = new Paragraph({ style: 'Title', spacing: { before: 2600 }, children: textRuns(front.title) })
  const below = [
    new Paragraph({
      style: 'CoverMeta',
      spacing: { before: 2900 },
      children: [new TextRun(`${words.preparedFor} `), ...textRuns(front.clientName, { bold: true })]
    }),
    meta(textRuns(front.engagementTitle)),
    meta(textRuns(`${words.dataAsOf} ${words.date(front.asOf)}`)),
    ...(front.version === '' ? [] : [meta(textRuns(`${front.version}, ${words.date(front.date)}`))]),
    ...(front.author === '' ? [] : [meta(textRuns(`${words.author}: ${front.author}`))])
  ]
  const sample =
    front.sampleNotice === null
      ? []
      : [
          new Paragraph({
            style: 'SampleNotice',
            spacing: { before: 300 },
            children: textRuns(front.sampleNotice)
          })
        ]
  return [
    new Paragraph({
      style: 'CoverMeta',
      children: [...(look.isPlain ? [] : [band(look)]), ...(look.logo ? [logoRun(look.logo)] : [])]
    }),
    title,
    new Paragraph({ style: 'Subtitle', children: textRuns(front.subtitle) }),
    ...below,
    ...sample,
    new Paragraph({ style: 'Note', spacing: { before: 1200 }, children: textRuns(front.confidentiality) })
  ]
}

import { HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextRun, TextWrappingType } from 'docx'
import { VerticalPositionRelativeFrom } from 'docx'
import type { FileChild } from 'docx'
import { formatDate } from '@shared/domain/deliverables/format-figure'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import type { Rasterise } from '../charts/rasteriser'
import { palette } from './palette'
import { pagePixels } from './page-setup'
import { textRuns } from './text-runs'

const bandHeight = 470

/** A navy field with a teal edge over the upper part of the page. */
const bandSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pagePixels.width}" height="${bandHeight}" viewBox="0 0 ${pagePixels.width} ${bandHeight}"><rect width="${pagePixels.width}" height="${bandHeight}" fill="#${palette.vendor}"/><rect y="${bandHeight - 10}" width="${pagePixels.width}" height="10" fill="#${palette.partner}"/></svg>`

function band(rasterise: Rasterise): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(bandSvg),
    fallback: { type: 'png', data: rasterise(bandSvg) },
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

const meta = (runs: TextRun[]): Paragraph => new Paragraph({ style: 'CoverMeta', children: runs })

/** The first page: what it is, for whom, of which state. */
export function cover(front: FrontMatter, rasterise: Rasterise): FileChild[] {
  const title = new Paragraph({ style: 'Title', spacing: { before: 2600 }, children: textRuns(front.title) })
  const below = [
    new Paragraph({
      style: 'CoverMeta',
      spacing: { before: 2900 },
      children: [new TextRun('Prepared for '), ...textRuns(front.clientName, { bold: true })]
    }),
    meta(textRuns(front.engagementTitle)),
    meta(textRuns(`Data as of ${formatDate(front.asOf)}`)),
    meta(textRuns(`${front.version}, ${formatDate(front.date)}`)),
    ...(front.author === '' ? [] : [meta(textRuns(`Author: ${front.author}`))])
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
    new Paragraph({ style: 'CoverMeta', children: [band(rasterise)] }),
    title,
    new Paragraph({ style: 'Subtitle', children: textRuns(front.subtitle) }),
    ...below,
    ...sample,
    new Paragraph({ style: 'Note', spacing: { before: 1200 }, children: textRuns(front.confidentiality) })
  ]
}

import { houseFonts } from '@shared/domain/deliverables/brand/brand-fonts'
import type { ChartScene, Shape } from '@shared/domain/deliverables/charts/scene'

/** Word draws SVG text with the reader's fonts: the document's own there; Carlito, as wide as Calibri, elsewhere. */
const fontStack = (font: string): string => `${font}, Carlito, Arial, sans-serif`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

/** Coordinates with at most two decimals: shorter, and the same on every machine. */
const n = (value: number): string => String(Math.round(value * 100) / 100)

function draw(shape: Shape, font: string): string {
  switch (shape.kind) {
    case 'rect': {
      const stroke = shape.stroke ? ` stroke="#${shape.stroke}" stroke-width="1"` : ''
      const radius = shape.radius ? ` rx="${n(shape.radius)}"` : ''
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="#${shape.fill}"${stroke}${radius}/>`
    }
    case 'circle': {
      const stroke = shape.stroke ? ` stroke="#${shape.stroke}" stroke-width="1"` : ''
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}" fill="#${shape.fill}"${stroke}/>`
    }
    case 'line': {
      const dash = shape.isDashed ? ' stroke-dasharray="4 3"' : ''
      return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="#${shape.stroke}" stroke-width="${n(shape.width)}"${dash}/>`
    }
    case 'text': {
      const weight = shape.isBold ? ' font-weight="bold"' : ''
      return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-family="${escape(fontStack(font))}" font-size="${n(shape.size)}" text-anchor="${shape.anchor}" fill="#${shape.fill}"${weight}>${escape(shape.text)}</text>`
    }
  }
}

/**
 * Writes a drawing as SVG that Word, LibreOffice and a rasteriser read alike: plain attributes only, text on its
 * baseline, no style sheet, no class, a title for screen readers.
 */
export function sceneSvg(scene: ChartScene, title: string, font: string = houseFonts.body): string {
  const size = `width="${n(scene.width)}" height="${n(scene.height)}" viewBox="0 0 ${n(scene.width)} ${n(scene.height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escape(title)}</title>${scene.shapes.map((shape) => draw(shape, font)).join('')}</svg>`
}

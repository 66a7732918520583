import type { FontPair } from '@shared/domain/deliverables/brand/brand-fonts'
import { palette } from '../docx/palette'

interface StyleFacts {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly colour?: string
  readonly isBold?: boolean
  readonly before?: number
  readonly after?: number
  readonly keepsNext?: boolean
  readonly level?: number
}

const styles: readonly StyleFacts[] = [
  { id: 'Title', name: 'Title', size: 44, colour: palette.vendor, isBold: true, after: 80 },
  { id: 'Subtitle', name: 'Subtitle', size: 26, colour: palette.muted, after: 200 },
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 24,
    colour: palette.ink,
    isBold: true,
    before: 300,
    after: 60,
    keepsNext: true,
    level: 0
  },
  { id: 'Hint', name: 'Hint', size: 18, colour: palette.muted, after: 80, keepsNext: true },
  { id: 'Choice', name: 'Choice', size: 22, before: 40, after: 40 },
  { id: 'Cell', name: 'Cell', size: 21, before: 50, after: 50 },
  { id: 'Point', name: 'Point', size: 21, before: 30, after: 30 },
  { id: 'Ends', name: 'Scale Ends', size: 18, colour: palette.muted, before: 30, after: 60 },
  { id: 'Footer', name: 'footer', size: 17, colour: palette.muted }
]

/** What is set in the font of headings. */
const isHeading = ({ id }: StyleFacts): boolean => ['Title', 'Subtitle', 'Heading1'].includes(id)

const fontXml = (font: string): string =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`

const styleXml = (style: StyleFacts, fonts: FontPair): string => {
  const face = isHeading(style) && fonts.heading !== fonts.body ? fontXml(fonts.heading) : ''
  const keep = style.keepsNext === true ? '<w:keepNext/>' : ''
  const level = style.level === undefined ? '' : `<w:outlineLvl w:val="${style.level}"/>`
  const spacing = `<w:spacing w:before="${style.before ?? 0}" w:after="${style.after ?? 0}" w:line="264" w:lineRule="auto"/>`
  const bold = style.isBold === true ? '<w:b/>' : ''
  const colour = style.colour === undefined ? '' : `<w:color w:val="${style.colour}"/>`
  return (
    `<w:style w:type="paragraph" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${keep}${spacing}${level}</w:pPr><w:rPr>${face}${bold}${colour}<w:sz w:val="${style.size}"/></w:rPr></w:style>`
  )
}

/** The styles of a form; `namespaces` are those of its parts, `tag` its language. */
export const formStyles = (namespaces: string, tag: string, fonts: FontPair): string =>
  `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
  fontXml(fonts.body) +
  `<w:color w:val="${palette.ink}"/><w:sz w:val="22"/><w:lang w:val="${tag}"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  `<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="${palette.muted}"/></w:rPr></w:style>` +
  styles.map((style) => styleXml(style, fonts)).join('') +
  '</w:styles>'

import { AlignmentType, BorderStyle, LineRuleType, TabStopType, LeaderType, type IStylesOptions } from 'docx'
import { houseFonts, tablePoints, type FontPair } from '@shared/domain/deliverables/brand/brand-fonts'
import type { TemplateInUse } from '@shared/domain/deliverables/template/template-in-use'
import { palette } from './palette'
import { textWidth } from './page-setup'

// `line` without a rule means "exactly" to LibreOffice and cuts pictures: the rule is always stated.
const lines = (line: number): { line: number; lineRule: typeof LineRuleType.AUTO } => ({
  line,
  lineRule: LineRuleType.AUTO
})
const tight = { before: 0, after: 0, ...lines(240) }
const quoteSide = {
  indent: { left: 360, right: 360 },
  border: { left: { style: BorderStyle.SINGLE, size: 18, color: palette.partner, space: 12 } }
}
const contentsTab = [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }]

type StyleList = NonNullable<IStylesOptions['paragraphStyles']>

/** The styles of all blocks. A consultant who changes one in Word changes the whole document. */
const own: [id: string, name: string, run: object, paragraph: object][] = [
  ['Subtitle', 'Subtitle', { size: 30, color: palette.paper }, { spacing: { after: 120, ...lines(240) } }],
  ['CoverMeta', 'Cover Meta', { size: 22 }, { spacing: { after: 40 } }],
  [
    'SampleNotice',
    'Sample Notice',
    { size: 22, bold: true, color: palette.alert },
    { spacing: { after: 120 } }
  ],
  [
    'FrontHeading',
    'Front Heading',
    { size: 34, bold: true, color: palette.vendor },
    { spacing: { after: 160 }, keepNext: true }
  ],
  ['Lead', 'Lead Paragraph', { size: 24, color: palette.vendor }, { spacing: { after: 180, ...lines(286) } }],
  [
    'Note',
    'Note',
    { size: 17, color: palette.muted },
    { spacing: { before: 60, after: 160, ...lines(252) } }
  ],
  ['TableHead', 'Table Head', { size: 18, bold: true, color: palette.paper }, { spacing: tight }],
  ['TableText', 'Table Text', { size: 18 }, { spacing: tight }],
  [
    'QuoteText',
    'Quote Text',
    { italics: true, size: 22, color: palette.vendor },
    { spacing: { before: 120, after: 40 }, ...quoteSide }
  ],
  [
    'QuoteSource',
    'Quote Source',
    { size: 18, color: palette.muted },
    { spacing: { after: 160 }, ...quoteSide }
  ],
  [
    'Figure',
    'Figure',
    {},
    { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 40, ...lines(240) } }
  ],
  ['Source', 'Source', { size: 17, color: palette.muted }, { spacing: { before: 40, after: 200 } }],
  [
    'KpiValue',
    'KPI Value',
    { size: 40, bold: true, color: palette.vendor },
    { spacing: tight, keepNext: true }
  ],
  ['KpiLabel', 'KPI Label', { size: 18 }, { spacing: { ...tight, after: 40 }, keepNext: true }],
  ['KpiNote', 'KPI Note', { size: 16, color: palette.muted }, { spacing: tight }],
  [
    'CalloutTitle',
    'Callout Title',
    { size: 22, bold: true, color: palette.vendor },
    { spacing: { after: 40 }, keepNext: true }
  ],
  ['CalloutText', 'Callout Text', {}, { spacing: { after: 0 } }],
  ['ListBullet', 'List Bullet', {}, { spacing: { after: 80 } }],
  [
    'DefinitionTerm',
    'Definition Term',
    { bold: true, color: palette.vendor },
    { spacing: { before: 100, after: 0 }, keepNext: true }
  ],
  ['DefinitionText', 'Definition Text', {}, { spacing: { after: 60 } }],
  [
    'TOC1',
    'toc 1',
    { color: palette.vendor },
    { tabStops: contentsTab, spacing: { before: 120, after: 40 } }
  ],
  ['TOC2', 'toc 2', { size: 20 }, { tabStops: contentsTab, indent: { left: 280 }, spacing: { after: 40 } }],
  ['Header', 'header', { size: 17, color: palette.muted }, { spacing: { after: 0 } }],
  ['Footer', 'footer', { size: 17, color: palette.muted }, { spacing: { after: 0 } }]
]

/** Styles of our own that stand where headings do, and are lettered like them. */
const headed = new Set(['Subtitle', 'FrontHeading', 'KpiValue'])

/** Styles of words in tables, whose columns leave no room for a wider font. */
const tabled = new Set(['TableHead', 'TableText'])

function runOf(id: string, run: object, fonts: FontPair): object {
  if (tabled.has(id)) return { ...run, size: 2 * tablePoints(fonts) }
  return headed.has(id) && fonts.heading !== fonts.body ? { ...run, font: fonts.heading } : run
}

const paragraphStyles = (fonts: FontPair): StyleList =>
  own.map(([id, name, run, paragraph]) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: runOf(id, run, fonts),
    paragraph
  }))

const headingStyle = (font: string, [size, color]: [number, string], spacing: object): object => ({
  run: { size, bold: true, color, font },
  paragraph: { spacing: { ...lines(252), ...spacing }, keepNext: true, keepLines: true }
})

/** Ids of all styles our blocks are written with. */
export const ownStyleIds: ReadonlySet<string> = new Set([
  ...['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption'],
  ...own.map(([id]) => id)
])

const headColour = { color: palette.vendor }

/** White words stand on grounds that a template's cover and tables do not have. */
function onTemplate(id: string, run: object, { mapping, fonts }: TemplateInUse): object {
  if (id === 'Subtitle') return { ...run, ...headColour }
  const sized = runOf(id, run, fonts)
  if (id !== 'TableHead' || !mapping.table) return sized
  const { color: _, ...uncoloured } = sized as { color?: string }
  return uncoloured
}

/** Who said it stands under the words as the template's quote does, without our mark at the side. */
const besideQuote = (id: string, paragraph: object, { mapping }: TemplateInUse): object =>
  id === 'QuoteSource' && mapping.quote ? { spacing: { after: 160 }, indent: quoteSide.indent } : paragraph

/** Our own designs for what a Word template has no style for, in its fonts. */
export function stylesBesideTemplate(
  template: TemplateInUse,
  taken: ReadonlyMap<string, string>
): IStylesOptions {
  const { heading } = template.fonts
  const missing = <T>(id: string, key: string, style: T) => (taken.has(id) ? {} : { [key]: style })
  return {
    default: {
      ...missing('Title', 'title', { run: { size: 60, bold: true, ...headColour, font: heading } }),
      ...missing(
        'Heading1',
        'heading1',
        headingStyle(heading, [34, palette.vendor], { before: 360, after: 160 })
      ),
      ...missing(
        'Heading2',
        'heading2',
        headingStyle(heading, [25, palette.partner], { before: 260, after: 100 })
      ),
      ...missing(
        'Heading3',
        'heading3',
        headingStyle(heading, [22, palette.vendor], { before: 180, after: 60 })
      ),
      ...missing('Caption', 'caption', {
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true }
      })
    },
    paragraphStyles: own
      .filter(([id]) => !taken.has(id))
      .map(([id, name, run, paragraph]) => ({
        ...{ id, name, basedOn: 'Normal', quickFormat: true },
        paragraph: besideQuote(id, paragraph, template),
        run: onTemplate(id, run, template)
      }))
  }
}

/** Styles of a document written in `language`. */
export function documentStyles(language: string, fonts: FontPair = houseFonts): IStylesOptions {
  const { heading, body } = fonts
  return {
    default: {
      document: {
        run: { font: body, size: 21, color: palette.ink, language: { value: language } },
        paragraph: { spacing: { after: 120, ...lines(276) } }
      },
      title: {
        run: { size: 60, bold: true, color: palette.paper, font: heading },
        paragraph: { spacing: { before: 0, after: 120, ...lines(240) } }
      },
      heading1: headingStyle(heading, [34, palette.vendor], { before: 360, after: 160 }),
      heading2: headingStyle(heading, [25, palette.partner], { before: 260, after: 100 }),
      heading3: headingStyle(heading, [22, palette.vendor], { before: 180, after: 60 }),
      caption: {
        run: { size: 20, bold: true, italics: false, color: palette.ink },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true }
      }
    },
    paragraphStyles: paragraphStyles(fonts)
  }
}

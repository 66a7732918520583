import type { MappingReason } from '@shared/domain/deliverables/template/propose-mapping'
import type { TemplateRole } from '@shared/domain/deliverables/template/roles'
import type { TemplateGap } from '@shared/domain/deliverables/template/template-gaps'
import type { LeftOutKind } from '@shared/domain/entities/word-template'
import { plural, type FindingWords } from '../words/around-words'

/** What a style does in our documents. */
export const roleWords: Readonly<Record<TemplateRole, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
  body: 'Text',
  lead: 'Opening paragraph',
  list: 'List',
  caption: 'Caption',
  table: 'Table',
  tableHead: 'Table heading',
  tableText: 'Table text',
  quote: 'Quote',
  quoteSource: 'Source of a quote',
  calloutTitle: 'Title of a box',
  callout: 'Text of a box',
  note: 'Note',
  source: 'Source line',
  contentsTitle: 'Title of contents',
  contents1: 'Contents, level 1',
  contents2: 'Contents, level 2',
  header: 'Header',
  footer: 'Footer',
  link: 'Link'
}

export const reasonWords: Readonly<Record<MappingReason, string>> = {
  'built-in': 'Word’s own style for it',
  'local-name': 'Bears its name in another language',
  look: 'Looks and is named like one: check it',
  chosen: 'Chosen by you',
  none: 'Nothing like it in the template: our design, in its fonts and colours',
  own: 'Our design, chosen by you'
}

/** What is wanting, and what is done instead. */
export function gapWords(gap: TemplateGap): FindingWords {
  switch (gap.code) {
    case 'role-missing':
      return {
        title: `No style for: ${roleWords[gap.role].toLowerCase()}`,
        text: 'Our own design stands in, in the template’s fonts and colours.'
      }
    case 'headings-alike':
      return {
        title: `${roleWords[gap.roles[0]]} and ${roleWords[gap.roles[1]].toLowerCase()} look the same`,
        text: 'Readers cannot tell the levels apart. Choose another style for one of them.'
      }
    case 'too-light':
      return {
        title: `${roleWords[gap.role]} is too light for print`,
        text: `#${gap.colour} on white stays under a contrast of 4.5. It is used as the template says.`
      }
    case 'numbering-left':
      return {
        title: 'Numbers before headings are left out',
        text: `${plural(gap.count, 'style is', 'styles are')} numbered by a list of the template’s file. Our headings are claims and stand without numbers.`
      }
    case 'theme-missing':
      return {
        title: 'The template has no theme',
        text: 'Colours are taken from its headings; what has none keeps ours.'
      }
    case 'font-unusual':
      return {
        title: `${gap.font} does not come with Word`,
        text: 'Where it is not installed another font takes its place, and pages may break elsewhere.'
      }
    case 'too-small':
      return {
        title: `${roleWords[gap.role]} is ${gap.points} pt`,
        text: 'Smaller than 7 pt is hard to read in print. It is used as the template says.'
      }
  }
}

const leftOut: Readonly<Record<LeftOutKind, [one: string, many: string]>> = {
  macros: ['macros', 'macros'],
  external: ['link to another file', 'links to other files'],
  embedded: ['embedded object', 'embedded objects'],
  active: ['control', 'controls'],
  properties: ['file property list', 'file property lists'],
  people: ['trace of who edited', 'traces of who edited'],
  comments: ['part with comments', 'parts with comments'],
  'custom-data': ['part with data of other programs', 'parts with data of other programs'],
  settings: ['technical part', 'technical parts']
}

/** "3 links to other files". */
export const leftOutWords = (kind: LeftOutKind, count: number): string =>
  kind === 'macros' ? 'its macros' : `${count} ${leftOut[kind][count === 1 ? 0 : 1]}`

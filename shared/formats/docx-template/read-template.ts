import type { FoundPlaceholder } from '@shared/domain/entities/word-template'
import type { AppError } from '@shared/domain/errors'
import type { TemplateContent } from '@shared/domain/deliverables/template/template-content'
import { ok, type Result } from '@shared/domain/result'
import { shapesOf } from './chart-data'
import { openTemplate, type OpenTemplate } from './open-template'
import { meetPlaceholders, wordsOf } from './find-placeholders'
import { cleanStyles } from './merge-styles'
import { readTemplateStyles, readTemplateTheme } from './read-styles'
import { writePackage } from './write-package'
import { attributeOf, childOf, descendantsOf, writeNode, type XmlNode } from './xml-nodes'

const partOf = (template: OpenTemplate, kind: string): XmlNode | null =>
  [...template.parts.values()].find((part) => part.kind === kind)?.root ?? null

const size = (node: XmlNode | undefined, name: string): number =>
  Number(attributeOf(node, name) ?? Number.NaN)

/** A4 between margins of an inch, where a file does not say. */
const usualWidth = 9026

/** Twips between the margins of the first page. */
export function textWidthOf(document: XmlNode): number {
  const section = [...descendantsOf(document)].find(({ name }) => name === 'w:sectPr')
  const margins = childOf(section, 'w:pgMar')
  const width = size(childOf(section, 'w:pgSz'), 'w:w') - size(margins, 'w:left') - size(margins, 'w:right')
  return width > 2000 && width < 30000 ? Math.round(width) : usualWidth
}

/** As much of its own text as is searched for names. */
const mostLetters = 400_000

/** The texts of a template, in order. */
function ownWords(template: OpenTemplate): string[] {
  const words: string[] = []
  let letters = 0
  for (const { text } of wordsOf(template)) {
    if (text.trim() === '') continue
    letters += text.length
    if (letters > mostLetters) break
    words.push(text)
  }
  return words
}

/** More charts than a form has; each is tried with data of several structures. */
const mostCharts = 40

/** The placeholders of a form; with those that name a chart, what data it can take. */
async function placeholdersOf(template: OpenTemplate): Promise<FoundPlaceholder[]> {
  const all: FoundPlaceholder[] = []
  let charts = 0
  for (const { found, part, drawing } of meetPlaceholders(template)) {
    const isTried = drawing !== null && charts < mostCharts
    const takes = isTried ? await shapesOf(template, part, drawing) : null
    if (takes !== null) charts += 1
    all.push(takes === null ? found : { ...found, takes })
  }
  return all
}

const emptyStyles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>'

/** Styles, theme and form of a Word file, cleaned. Errors: as of `openTemplate`. */
export async function readTemplate(
  bytes: Uint8Array,
  file: string
): Promise<Result<TemplateContent, AppError>> {
  const opened = await openTemplate(bytes, file)
  if (!opened.ok) return opened
  const template = opened.value
  const theme = readTemplateTheme(partOf(template, 'theme'))
  const styles = partOf(template, 'styles')
  return ok({
    styles: styles ? readTemplateStyles(styles, theme) : [],
    theme,
    stylesXml: styles ? writeNode(cleanStyles(styles)) : emptyStyles,
    leftOut: template.leftOut,
    file: writePackage(template, null),
    placeholders: await placeholdersOf(template),
    words: ownWords(template),
    textWidth: template.main.root ? textWidthOf(template.main.root) : usualWidth
  })
}

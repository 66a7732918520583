import type { IPropertiesOptions } from 'docx'
import type { Report } from '@shared/domain/deliverables/report'
import type { TemplateTheme } from '@shared/domain/entities/word-template'
import { mergeStyles, namesOfTemplate, settleStyles } from '../docx-template/merge-styles'
import type { PartMend } from '../office/settle-package'
import { ownStyleIds, stylesBesideTemplate } from './styles'

/** A document in the styles of the consultant's Word template: what it is written with, and mended by. */
export interface TemplateLook {
  readonly options: Pick<IPropertiesOptions, 'theme' | 'styles' | 'externalStyles'>
  readonly mends: readonly PartMend[]
}

/** The theme as the library takes it: colours and fonts only, never a part of the template's file. */
function themeOf(
  theme: TemplateTheme | null,
  fonts: { heading: string; body: string }
): TemplateLook['options'] {
  return {
    theme: {
      name: 'Template',
      colors: theme?.colours ?? {},
      fonts: { headings: theme?.headingFont ?? fonts.heading, body: theme?.bodyFont ?? fonts.body }
    }
  }
}

const isText = (name: string): boolean =>
  /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes)\.xml$/.test(name)

/** The look of a report whose brand has a template; null: the house design. */
export function templateLook({ brand, language }: Report): TemplateLook | null {
  const template = brand?.wordTemplate
  if (!template) return null
  const merged = mergeStyles(template, ownStyleIds)
  return {
    options: {
      ...themeOf(template.theme, template.fonts),
      externalStyles: merged.xml,
      styles: stylesBesideTemplate(template, merged.ids)
    },
    mends: [
      { isOf: (name) => name === 'word/styles.xml', mend: (xml) => settleStyles(xml, merged, language) },
      { isOf: isText, mend: (xml) => namesOfTemplate(xml, merged) }
    ]
  }
}

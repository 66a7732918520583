import type { Engagement } from '../../entities/engagement'
import type { FormTemplate, StyleTemplate, WordTemplate } from '../../entities/word-template'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import type { TemplateContent } from './template-content'
import type { TemplateRole } from './roles'

/** What is noted of a template beside what is in it. */
export interface TemplateNote {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly addedAt: string
}

/** The record of a template whose styles are taken on: its pages stay behind. */
export function styleTemplate(note: TemplateNote, content: TemplateContent): StyleTemplate {
  const { styles, theme, stylesXml, leftOut } = content
  return { ...note, use: 'styles', styles, theme, stylesXml, leftOut }
}

/** The record of a form; `file` is the cleaned file as base64. */
export function formTemplate(note: TemplateNote, content: TemplateContent, file: string): FormTemplate {
  const { file: _, ...kept } = content
  return { ...note, ...kept, use: 'form', file }
}

/** Has all documents take on a template, in place of the one before. */
export function takeStylesOf(
  engagement: Engagement,
  template: StyleTemplate,
  before: WordTemplate | null
): ChangeDraft {
  const brand = { ...engagement.brand, template: { id: template.id, styles: {} } }
  return draft('template.taken', { file: template.fileName }, [
    ...(before ? [change('wordTemplates', before, null)] : []),
    change('wordTemplates', null, template),
    change('engagement', engagement, { ...engagement, brand })
  ])
}

/** Back to the house design. */
export function dropStylesOf(engagement: Engagement, template: WordTemplate | null): ChangeDraft {
  const { template: _, ...brand } = engagement.brand
  return draft('template.dropped', { file: template?.fileName ?? '' }, [
    ...(template ? [change('wordTemplates', template, null)] : []),
    change('engagement', engagement, { ...engagement, brand })
  ])
}

/** Gives a role a style of the template, our own design (""), or back what is proposed (null). */
export function chooseStyle(engagement: Engagement, role: TemplateRole, styleId: string | null): ChangeDraft {
  const { template } = engagement.brand
  if (!template) throw new Error('no template is in use')
  const { [role]: _, ...others } = template.styles
  const styles = styleId === null ? others : { ...others, [role]: styleId }
  const brand = { ...engagement.brand, template: { ...template, styles } }
  return draft('template.mapped', { role }, [change('engagement', engagement, { ...engagement, brand })])
}

export const addForm = (template: FormTemplate): ChangeDraft =>
  draft('template.form-added', { file: template.fileName }, [change('wordTemplates', null, template)])

export const removeForm = (template: WordTemplate): ChangeDraft =>
  draft('template.form-removed', { file: template.fileName }, [change('wordTemplates', template, null)])

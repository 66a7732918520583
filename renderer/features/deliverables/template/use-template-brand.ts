import { useMemo } from 'react'
import { mappingOf, type RoleMapping } from '@shared/domain/deliverables/template/propose-mapping'
import { templateGaps, type TemplateGap } from '@shared/domain/deliverables/template/template-gaps'
import { brandWithTemplate, type DocumentBrand } from '@shared/domain/deliverables/template/template-in-use'
import type { WordTemplate } from '@shared/domain/entities/word-template'
import { useEngagement, useRecords } from '@renderer/data'

/** The brand of Word documents, with the template it takes its styles from. */
export interface TemplateBrand {
  readonly brand: DocumentBrand
  readonly template: WordTemplate | null
  readonly mapping: readonly RoleMapping[]
  readonly gaps: readonly TemplateGap[]
}

const noTemplates: readonly WordTemplate[] = []

/** The engagement's brand; its template where one is in use. */
export function useTemplateBrand(): TemplateBrand {
  const { brand } = useEngagement()
  const templates = useRecords('wordTemplates') ?? noTemplates
  return useMemo(() => {
    const choice = brand.template
    const template = templates.find(({ id }) => id === choice?.id) ?? null
    if (!template || !choice) return { brand, template: null, mapping: [], gaps: [] }
    const mapping = mappingOf(template.styles, choice.styles)
    return {
      brand: brandWithTemplate(brand, template),
      template,
      mapping,
      gaps: templateGaps(template, mapping)
    }
  }, [brand, templates])
}

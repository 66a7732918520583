import { useMemo } from 'react'
import type { Mask } from '@shared/domain/deliverables/anonymous-edition'
import { fillData, type FillData } from '@shared/domain/deliverables/template/fill-data'
import { readPlaceholder } from '@shared/domain/deliverables/template/placeholders'
import { brandWithTemplate } from '@shared/domain/deliverables/template/template-in-use'
import type { Report } from '@shared/domain/deliverables/report'
import type { FormTemplate } from '@shared/domain/entities/word-template'
import { findMetric } from '@shared/domain/metrics/registry'
import { useEngagement, usePartnerFigures, useRecords } from '@renderer/data'

/** Metrics of partners that forms ask for, e.g. `{{partner.revenue-12m|short}}`. */
const metricsAsked = (forms: readonly FormTemplate[]): string[] => [
  ...new Set(
    forms
      .flatMap(({ placeholders }) => placeholders)
      .flatMap(({ text }) => {
        const asked = readPlaceholder(text)
        return asked?.kind === 'item' && asked.list === 'partner' && findMetric(asked.field)
          ? [asked.field]
          : []
      })
  )
]

/** What forms are filled with: the document as it is shown, and the partners that were signed. */
export function useFillData(
  report: Report | null,
  forms: readonly FormTemplate[],
  mask: Mask | null
): FillData | null {
  const partners = useRecords('partners')
  const metricIds = useMemo(() => metricsAsked(forms), [forms])
  const figures = usePartnerFigures(metricIds)
  return useMemo(() => {
    if (!report || !partners || (metricIds.length > 0 && !figures)) return null
    const signed = partners
      .filter(({ mergedIntoId, status }) => mergedIntoId === null && status !== 'prospect')
      .sort((a, b) => a.name.localeCompare(b.name))
    return fillData({ report, partners: signed, figuresOf: figures ?? new Map(), mask })
  }, [report, partners, figures, metricIds, mask])
}

/** The same for one form: its blocks come in the form's own styles. */
export function useDataForForm(data: FillData | null, form: FormTemplate): FillData | null {
  const { brand } = useEngagement()
  return useMemo(() => {
    if (!data) return null
    const inForm = brandWithTemplate({ ...brand, template: { id: form.id, styles: {} } }, form)
    return { ...data, report: { ...data.report, brand: inForm } }
  }, [data, brand, form])
}

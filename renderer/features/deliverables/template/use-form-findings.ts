import { useMemo } from 'react'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import { formFindings, type FormFinding } from '@shared/domain/deliverables/template/form-findings'
import { brandWithTemplate } from '@shared/domain/deliverables/template/template-in-use'
import { useEngagement } from '@renderer/data'
import type { ChosenDocument } from '../data/use-document'
import { useMask } from '../data/use-mask'
import { useFillData } from './use-fill-data'
import { useForms } from './use-forms'

/** What stops the consultant's forms from being filled from this document; nothing while there are no forms. */
export function useFormFindings({ request }: ChosenDocument, edition: Edition): readonly FormFinding[] {
  const { brand } = useEngagement()
  const forms = useForms()
  const mask = useMask(edition)
  const isKnown = edition === 'named' || mask !== null
  const report = forms.length > 0 && isKnown && request?.kind === 'docx' ? request.report : null
  const data = useFillData(report, forms, mask)
  return useMemo(
    () =>
      data === null
        ? []
        : forms.flatMap((form) => {
            const inForm = brandWithTemplate({ ...brand, template: { id: form.id, styles: {} } }, form)
            return formFindings(form, { ...data, report: { ...data.report, brand: inForm } }, mask)
          }),
    [data, forms, mask, brand]
  )
}

import { useMemo } from 'react'
import type { FormTemplate } from '@shared/domain/entities/word-template'
import { useRecords } from '@renderer/data'

const noForms: readonly FormTemplate[] = []

/** The consultant's forms, in the order they were added. */
export function useForms(): readonly FormTemplate[] {
  const templates = useRecords('wordTemplates')
  return useMemo(
    () =>
      templates
        ?.filter((template): template is FormTemplate => template.use === 'form')
        .sort((a, b) => a.addedAt.localeCompare(b.addedAt)) ?? noForms,
    [templates]
  )
}

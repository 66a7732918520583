import { useState } from 'react'
import {
  addForm,
  chooseStyle,
  dropStylesOf,
  formTemplate,
  removeForm,
  styleTemplate,
  takeStylesOf
} from '@shared/domain/deliverables/template/template-record'
import type { TemplateRole } from '@shared/domain/deliverables/template/roles'
import type { TemplateUse, WordTemplate } from '@shared/domain/entities/word-template'
import type { AppError } from '@shared/domain/errors'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useCommit, useStore, useUndoRedo } from '@renderer/data'
import { useToldAct } from '@renderer/ui/use-told-act'
import { base64Of, takeTemplate } from './take-template'

/** What can be done with Word templates; each is one change that can be undone. */
export interface TemplateActs {
  readonly isReading: boolean
  readonly error: AppError | null
  readonly take: (file: File, use: TemplateUse) => Promise<void>
  readonly choose: (role: TemplateRole, styleId: string | null) => Promise<void>
  readonly drop: () => Promise<void>
  readonly removeForm: (template: WordTemplate) => Promise<void>
}

/** Takes templates in and changes what they are used for. */
export function useTemplateActs(inUse: WordTemplate | null): TemplateActs {
  const store = useStore()
  const told = useToldAct(useCommit(), useUndoRedo().undo)
  const [isReading, setReading] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const write = async (
    make: (engagement: NonNullable<Awaited<ReturnType<typeof stored>>>) => ChangeDraft,
    said: string
  ): Promise<void> => {
    const engagement = await stored()
    if (engagement) await told(make(engagement), said)
  }
  const stored = () => store.get('engagement', store.engagementId)

  const take = async (file: File, use: TemplateUse): Promise<void> => {
    setError(null)
    setReading(true)
    const taken = await takeTemplate(file)
    setReading(false)
    if (!taken.ok) return setError(taken.error)
    const { note, content } = taken.value
    if (use === 'form') {
      const form = formTemplate(note, content, base64Of(content.file))
      await told(addForm(form), `Added the form ${file.name}`)
    } else {
      const template = styleTemplate(note, content)
      await write((engagement) => takeStylesOf(engagement, template, inUse), `Documents take on ${file.name}`)
    }
  }
  return {
    ...{ isReading, error, take },
    choose: (role, styleId) =>
      write((engagement) => chooseStyle(engagement, role, styleId), 'Changed the style'),
    drop: () => write((engagement) => dropStylesOf(engagement, inUse), 'Back to the house design'),
    removeForm: async (template) => {
      await told(removeForm(template), `Removed the form ${template.fileName}`)
    }
  }
}

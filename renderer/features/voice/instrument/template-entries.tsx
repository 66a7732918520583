import type { MenuEntry } from '@renderer/ui/menu'
import type { BankTemplate, QuestionBank } from '@shared/domain/voice/instrument/question-bank'

/** What a new instrument may begin as: surveys, guides, or empty. */
export const templateEntries = (
  bank: QuestionBank,
  onBegin: (template: BankTemplate | null) => void
): MenuEntry[] => [
  ...bank.templates.map((template, index) => ({
    id: template.id,
    label: template.title,
    startsGroup: index > 0 && template.kind !== bank.templates[index - 1]?.kind,
    onSelect: () => onBegin(template)
  })),
  { id: 'empty', label: 'Empty instrument', startsGroup: true, onSelect: () => onBegin(null) }
]

import type { ChangeLabel } from '@shared/domain/history/change-set'
import { changeTexts } from './change-texts'

/** "slow-mdf" → "Slow mdf": for codes this version has no sentence for. */
function plainWords(code: string): string {
  const words = code.split(/[.-]/).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const naming = ['name', 'title', 'partner', 'line', 'code', 'file', 'field'] as const

/** Says in the past tense what a change did: "Merged code Slow payment into Payment terms". */
export function changeText(label: ChangeLabel): string {
  const write = changeTexts[label.code]
  if (write) return write(label.params)
  const subject = naming.map((key) => label.params[key]).find((value) => value !== undefined)
  return subject === undefined ? plainWords(label.code) : `${plainWords(label.code)}: ${subject}`
}

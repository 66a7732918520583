import { useState, type ReactNode } from 'react'
import { TextField } from '@renderer/ui/text-field'

/** A text that is saved when the consultant leaves it or presses Enter; what is stored shows again after undo. */
export function DraftText(props: {
  label: string
  isLabelHidden?: boolean
  stored: string
  onSave: (value: string) => void
  hint?: ReactNode
  placeholder?: string
  rows?: number
  /** Shown when the text is empty, and nothing is saved. */
  neededBecause?: string
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? props.stored
  const isMissing = props.neededBecause !== undefined && value.trim() === ''
  const save = (): void => {
    if (typed === null || isMissing) return
    if (typed.trim() !== props.stored) props.onSave(typed.trim())
    setTyped(null)
  }
  return (
    <TextField
      label={props.label}
      isLabelHidden={props.isLabelHidden ?? false}
      value={value}
      onChange={setTyped}
      onCommit={save}
      error={isMissing ? (props.neededBecause ?? null) : null}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.rows === undefined ? {} : { rows: props.rows })}
    />
  )
}

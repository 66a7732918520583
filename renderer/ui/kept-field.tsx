import { useState } from 'react'
import { TextField } from './text-field'

/** A field that keeps what was typed when it is left. */
export function KeptField(props: {
  label: string
  isLabelHidden?: boolean
  value: string
  rows?: number
  hint?: string
  placeholder?: string
  onKeep: (value: string) => void
}) {
  const [draft, setDraft] = useState({ from: props.value, text: props.value })
  // An undo elsewhere changes the value under the field: show that, unless something else is being typed.
  if (draft.from !== props.value) setDraft({ from: props.value, text: props.value })
  return (
    <TextField
      label={props.label}
      value={draft.text}
      onChange={(text) => setDraft({ from: props.value, text })}
      onCommit={(text) => {
        if (text !== props.value) props.onKeep(text)
      }}
      isLabelHidden={props.isLabelHidden ?? false}
      {...(props.rows === undefined ? {} : { rows: props.rows })}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
    />
  )
}

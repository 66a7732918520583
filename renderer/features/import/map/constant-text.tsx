import { useState } from 'react'
import { TextField } from '@renderer/ui/text-field'

/** A free value for every row; taken over when the field is left. */
export function ConstantText(props: { label: string; value: string; onCommit: (value: string) => void }) {
  const [text, setText] = useState(props.value)
  return (
    <TextField
      label={props.label}
      isLabelHidden
      placeholder="Not set"
      value={text}
      onChange={setText}
      onCommit={(value) => {
        if (value !== props.value) props.onCommit(value)
      }}
    />
  )
}

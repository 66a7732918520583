import { useState } from 'react'
import { TextField } from '@renderer/ui/text-field'

/** The line's name; an empty one goes back to what it was. */
export function NameField(props: { name: string; onCommit: (name: string) => void }) {
  const [text, setText] = useState(props.name)
  const commit = (value: string): void => {
    const name = value.trim()
    if (name === '') setText(props.name)
    else if (name !== props.name) props.onCommit(name)
  }
  return <TextField label="Name" value={text} onChange={setText} onCommit={commit} maxLength={80} />
}

import { useState } from 'react'
import type { Recommendation } from '@shared/domain/entities/diagnosis'
import { dimensions, dimensionWords, type Dimension } from '@shared/domain/diagnosis/dimension'
import { phases, phaseWords, type Phase } from '@shared/domain/diagnosis/recommendations/phase'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { TextField } from '@renderer/ui/text-field'

const middle = 3

/** A recommendation no library knows: what, in which phase, for which dimension. */
export function OwnDialog(props: { onAdd: (record: Recommendation) => void; onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [phase, setPhase] = useState<Phase>('design')
  const [dimension, setDimension] = useState<Dimension | null>(null)
  const isReady = title.trim() !== ''
  const add = (): void => {
    if (!isReady) return
    props.onAdd({
      id: crypto.randomUUID(),
      libraryId: null,
      title: title.trim(),
      text: text.trim(),
      ruleIds: [],
      ...{ impact: middle, effort: middle, confidence: middle, phase },
      ...{ owner: null, dueOn: null, state: 'proposed' },
      ...(dimension === null ? {} : { dimension })
    })
  }
  return (
    <Dialog
      title="Own recommendation"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!isReady} onClick={add}>
            Add to the board
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextField label="What to do" value={title} onChange={setTitle} maxLength={160} autoFocus />
        <TextField
          label="How, and when it is done"
          value={text}
          onChange={setText}
          rows={3}
          maxLength={800}
        />
        <Select
          label="Phase"
          value={phase}
          options={phases.map((one) => ({ value: one, label: phaseWords[one] }))}
          onChange={setPhase}
        />
        <Select
          label="Dimension"
          value={dimension}
          options={dimensions.map((one) => ({ value: one, label: dimensionWords[one] }))}
          onChange={setDimension}
          onClear={() => setDimension(null)}
          placeholder="None"
        />
      </Stack>
    </Dialog>
  )
}

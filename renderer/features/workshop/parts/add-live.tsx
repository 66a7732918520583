import { useState } from 'react'
import type { ExchangeDirection } from '@shared/domain/entities/exchange'
import { addLine } from '@shared/domain/exchange/edit-audit'
import { newLine } from '@shared/domain/exchange/new-audit'
import { Button } from '@renderer/ui/button'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import type { LedWorkshop } from '../use-workshop'
import styles from './workshop.module.css'

/** Something the room names that is not on the list yet. */
export function AddLive({ led, onAdded }: { led: LedWorkshop; onAdded: (lineId: string) => void }) {
  const act = useAct()
  const [name, setName] = useState('')
  const [direction, setDirection] = useState<ExchangeDirection>('gets')
  const add = (value: string): void => {
    if (value.trim() === '') return
    setName('')
    const order = led.lines.reduce((most, line) => Math.max(most, line.order), -1) + 1
    const object = {
      ...{ id: 'own', direction, name: value.trim(), meaning: '', metricId: null, derivation: null },
      ...{ types: [], pricePer: null, isOutlay: false, isEarning: false }
    }
    const line = { ...newLine(object, { id: led.audit.id, order }, newId()), objectId: null }
    void act(addLine(line)).then((done) => {
      if (done) onAdded(line.id)
    })
  }
  return (
    <div className={styles.addLive}>
      <SegmentedControl
        label="Who gives what is added"
        value={direction}
        options={[
          { value: 'gets', label: 'Gets' },
          { value: 'gives', label: 'Gives' }
        ]}
        onChange={setDirection}
      />
      <TextField
        label="Add what the room names"
        isLabelHidden
        placeholder="Add what the room names, then Enter"
        value={name}
        onChange={setName}
        onCommit={add}
        maxLength={80}
      />
      <Button size="small" onClick={() => add(name)} isDisabled={name.trim() === ''}>
        Add
      </Button>
    </div>
  )
}

import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { IconButton } from '@renderer/ui/icon-button'
import { NumberField } from '@renderer/ui/number-field'
import { TextField } from '@renderer/ui/text-field'
import { newId } from '../new-id'
import { useLead } from '../use-lead'
import type { TalkingClock } from '../use-clock'
import type { ProjectorControl } from '../use-projector'
import type { LedWorkshop } from '../use-workshop'
import styles from './workshop.module.css'

function Clock({ led, clock }: { led: LedWorkshop; clock: TalkingClock }) {
  const [minutes, setMinutes] = useState<number | null>(led.workshop.minutes)
  return (
    <section className={styles.block} aria-label="Clock">
      <div className={styles.pair}>
        <NumberField label="Minutes to talk" value={minutes} onChange={setMinutes} min={1} max={180} />
        {clock.isRunning ? (
          <Button onClick={clock.stop}>{`Stop ${clock.text}`}</Button>
        ) : (
          <Button onClick={() => clock.start(minutes ?? led.workshop.minutes)}>Start the clock</Button>
        )}
      </div>
    </section>
  )
}

function ParkingLot({ led }: { led: LedWorkshop }) {
  const { lead } = useLead(led.audit)
  const [text, setText] = useState('')
  const { parked } = led.workshop
  const park = (value: string): void => {
    if (value.trim() === '') return
    setText('')
    const point = { id: newId(), text: value.trim() }
    lead((workshop) => ({ parked: [...workshop.parked, point] }))
  }
  return (
    <section className={styles.block} aria-label="Parking lot">
      <h2 className={styles.title}>{`Parking lot ${parked.length}`}</h2>
      <ul className={styles.plain}>
        {parked.map((point) => (
          <li key={point.id} className={styles.parked}>
            <span>{point.text}</span>
            <IconButton
              label={`Take ${point.text} off the parking lot`}
              onClick={() =>
                lead((workshop) => ({ parked: workshop.parked.filter((each) => each.id !== point.id) }))
              }
            >
              <IconX size={12} />
            </IconButton>
          </li>
        ))}
      </ul>
      <TextField
        label="Park a point"
        isLabelHidden
        placeholder="Park a point, then Enter"
        value={text}
        onChange={setText}
        onCommit={park}
        maxLength={160}
      />
    </section>
  )
}

function Notes({ led }: { led: LedWorkshop }) {
  const { lead } = useLead(led.audit)
  const [text, setText] = useState(led.workshop.notes)
  return (
    <section className={styles.block} aria-label="Notes">
      <TextField
        label="Your notes (never on the projector; the protocol ends with them)"
        value={text}
        onChange={setText}
        onCommit={(notes) => {
          if (notes !== led.workshop.notes) lead(() => ({ notes }))
        }}
        rows={4}
        maxLength={4000}
      />
    </section>
  )
}

/** What only the facilitator sees: the projector's switch, what is hidden, the clock, notes, parking lot. */
export function FacilitatorPane(props: {
  led: LedWorkshop
  clock: TalkingClock
  projector: ProjectorControl
  isNamed: boolean
  onNamed: (isNamed: boolean) => void
}) {
  const { led, projector } = props
  const hidden = led.ordered.filter((line) => !led.workshop.revealed.includes(line.id)).length
  return (
    <>
      <section className={styles.block} aria-label="Projector">
        <Button onClick={projector.isOpen ? projector.close : projector.open}>
          {projector.isOpen ? 'Close the projector window' : 'Open the projector window'}
        </Button>
        {projector.hasFailed && (
          <ErrorNotice
            title="The projector window did not open"
            text="Nothing was lost. Try again; if it stays away, restart Tandem."
          />
        )}
        <Checkbox
          label="Show the names of both sides"
          isChecked={props.isNamed}
          onChange={props.onNamed}
          hint="Names of other partners are never shown."
        />
        <p className={styles.quiet}>
          {`Hidden from the room: ratings of ${hidden} lines, all amounts, your notes, every other partner.`}
        </p>
      </section>
      <Clock led={led} clock={props.clock} />
      <ParkingLot led={led} />
      <Notes key={led.audit.id} led={led} />
    </>
  )
}

import { useState } from 'react'
import type { ExchangeLine, WorkshopStep } from '@shared/domain/entities/exchange'
import { nextToReveal, stepBeside, stepOrder } from '@shared/domain/workshop/lead-workshop'
import { useUndoRedo } from '@renderer/data'
import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { KeyCap } from '@renderer/ui/key-cap'
import { Pane, Panes } from '@renderer/ui/pane'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useToast } from '@renderer/ui/use-toast'
import { useAsOf } from '../use-as-of'
import { useClock } from '../use-clock'
import { useLead } from '../use-lead'
import { useProjector } from '../use-projector'
import { useScene, useSideNames } from '../use-scene'
import type { LedWorkshop } from '../use-workshop'
import { AddLive } from './add-live'
import { AgreeStep } from './agree-step'
import { FacilitatorPane } from './facilitator-pane'
import { LineList } from './line-list'
import { RatingStep } from './rating-step'
import styles from './workshop.module.css'

const stepWords: Record<WorkshopStep, string> = {
  'vendor-rates': 'The vendor rates',
  'partner-rates': 'The partner rates',
  reveal: 'Reveal',
  agree: 'Agree on actions',
  close: 'End'
}

/** What the facilitator does now, and what comes after. */
const stepHelp: Record<WorkshopStep, string> = {
  'vendor-rates': 'Go down the list with j and k; rate with 1 to 5. Next: the partner rates.',
  'partner-rates': 'Hand the keyboard over. What the vendor rated is not on this screen. Next: reveal.',
  reveal: 'Space reveals the next line both have rated; talk about the gap. Next: agree.',
  agree: 'Write down who does what by when, on both sides. Next: end the workshop.',
  close: 'End the workshop: the ratings stay as a version marked “workshop”.'
}

function useHere(led: LedWorkshop) {
  const [chosen, choose] = useState<string | null>(null)
  const index = Math.max(
    0,
    led.ordered.findIndex((line) => line.id === chosen)
  )
  const step = (by: number): void => {
    const next = led.ordered[Math.min(led.ordered.length - 1, Math.max(0, index + by))]
    if (!next) return
    choose(next.id)
    document.querySelector(`[data-line="${next.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  return { here: led.ordered[index] ?? null, choose, step }
}

/** What is done in the step at hand. */
function StepBody(props: { led: LedWorkshop; here: ExchangeLine | null; onAdded: (lineId: string) => void }) {
  const { led, here } = props
  const { step } = led.workshop
  const names = useSideNames(led, true)
  return (
    <>
      <p className={styles.help}>{stepHelp[step]}</p>
      {step === 'vendor-rates' && here && (
        <RatingStep side="vendor" who={names.vendor} other={names.partner} line={here} />
      )}
      {step === 'partner-rates' && here && (
        <RatingStep side="partner" who={names.partner} other={names.vendor} line={here} />
      )}
      {(step === 'agree' || step === 'close') && <AgreeStep led={led} />}
      {step !== 'close' && <AddLive led={led} onAdded={props.onAdded} />}
    </>
  )
}

/** The way on: back, reveal, next step, end. */
function StepBar(props: {
  led: LedWorkshop
  canReveal: boolean
  onGo: (by: 1 | -1) => void
  onReveal: () => void
  onEnd: () => void
}) {
  const { step } = props.led.workshop
  return (
    <BottomBar
      actions={
        <>
          {step === 'reveal' && (
            <Button
              variant="primary"
              onClick={props.onReveal}
              isDisabled={!props.canReveal}
              after={<KeyCap keys=" " />}
            >
              Reveal next
            </Button>
          )}
          {step === 'close' ? (
            <Button variant="primary" onClick={props.onEnd}>
              End the workshop
            </Button>
          ) : (
            <Button variant={step === 'reveal' ? 'outlined' : 'primary'} onClick={() => props.onGo(1)}>
              {`Next: ${stepWords[stepBeside(step, 1)].toLowerCase()}`}
            </Button>
          )}
        </>
      }
    >
      <Button onClick={() => props.onGo(-1)} isDisabled={step === 'vendor-rates'}>
        Step back
      </Button>
    </BottomBar>
  )
}

/** Steps, lines and reveals, by key and by button. */
function useLeading(led: LedWorkshop, line: Pick<ReturnType<typeof useHere>, 'choose' | 'step'>) {
  const { lead } = useLead(led.audit)
  const { workshop } = led
  const go = (by: 1 | -1): void => {
    const step = stepBeside(workshop.step, by)
    lead(() => ({ step }))
  }
  const next = nextToReveal(led.ordered, workshop)
  const reveal = (): void => {
    if (!next) return
    line.choose(next.id)
    lead(({ revealed }) => ({ revealed: [...revealed.filter((id) => id !== next.id), next.id] }))
  }
  useShortcuts('Workshop', [
    { keys: 'j', label: 'Next line', run: () => line.step(1) },
    { keys: 'k', label: 'Previous line', run: () => line.step(-1) },
    {
      ...{ keys: ' ', label: 'Reveal the next line', run: reveal },
      isEnabled: workshop.step === 'reveal' && next !== null
    },
    { keys: 'n', label: 'Next step', run: () => go(1), isEnabled: workshop.step !== 'close' },
    { keys: 'b', label: 'Step back', run: () => go(-1), isEnabled: workshop.step !== 'vendor-rates' }
  ])
  return { go, reveal, canReveal: next !== null }
}

/** Leading a workshop: the list, the step at hand, and what only the facilitator sees. */
export function LeadView({ led, onEnded }: { led: LedWorkshop; onEnded: () => void }) {
  const toast = useToast()
  const { undo } = useUndoRedo()
  const asOf = useAsOf()
  const clock = useClock()
  const [isNamed, setNamed] = useState(false)
  const { here, choose, step } = useHere(led)
  const { workshop, audit } = led
  const scene = useScene(led, { isNamed, hereId: here?.id ?? null, clock: clock.text })
  const projector = useProjector(scene)
  const { end: endIt } = useLead(audit)
  const { go, reveal, canReveal } = useLeading(led, { choose, step })
  const end = (): void => {
    projector.close()
    void endIt(asOf).then((done) => {
      if (!done) return
      toast.show(`Ended the workshop with ${led.partner.name}`, { undo: () => void undo() })
      onEnded()
    })
  }
  return (
    <>
      <Panes columns="300px minmax(0,1fr) 320px">
        <Pane label="Lines" title={`${workshop.revealed.length} of ${led.ordered.length} revealed`}>
          <LineList ordered={led.ordered} workshop={workshop} hereId={here?.id ?? null} onChoose={choose} />
        </Pane>
        <Pane
          label="Step"
          title={`${stepOrder.indexOf(workshop.step) + 1} of 5 · ${stepWords[workshop.step]}`}
        >
          <StepBody led={led} here={here} onAdded={choose} />
        </Pane>
        <Pane label="Facilitator" title="Only you see this">
          <FacilitatorPane
            led={led}
            clock={clock}
            projector={projector}
            isNamed={isNamed}
            onNamed={setNamed}
          />
        </Pane>
      </Panes>
      <StepBar led={led} canReveal={canReveal} onGo={go} onReveal={reveal} onEnd={end} />
    </>
  )
}

import { IconCheck } from '@tabler/icons-react'
import { steps, type Step } from '../desk/desk-state'
import styles from './import-steps.module.css'

const labels: Readonly<Record<Step, string>> = {
  recognise: 'Recognise',
  map: 'Map',
  check: 'Check',
  match: 'Match partners',
  preview: 'Preview and apply'
}

/** The way from files to facts; each step can be gone to at any time. */
export function ImportSteps(props: {
  step: Step
  isDone: (step: Step) => boolean
  onGo: (step: Step) => void
}) {
  return (
    <nav className={styles.steps} aria-label="Steps of the import">
      {steps.map((step, index) => {
        const isCurrent = step === props.step
        const isDone = !isCurrent && props.isDone(step)
        return (
          <span key={step} className={styles.item}>
            {index > 0 && <span className={styles.line} aria-hidden />}
            <button
              type="button"
              className={styles.step}
              data-state={isCurrent ? 'current' : isDone ? 'done' : 'open'}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => props.onGo(step)}
            >
              <span className={styles.mark} aria-hidden>
                {isDone ? <IconCheck size={13} stroke={2.5} /> : index + 1}
              </span>
              {labels[step]}
              {isDone && <span className={styles.hidden}> (done)</span>}
            </button>
          </span>
        )
      })}
    </nav>
  )
}

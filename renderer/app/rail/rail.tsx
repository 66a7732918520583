import {
  IconArrowsExchange,
  IconBriefcase,
  IconBuildingStore,
  IconChartScatter,
  IconFileImport,
  IconFileText,
  IconLayoutKanban,
  IconMessage2,
  IconPresentation,
  IconStethoscope,
  IconUsers
} from '@tabler/icons-react'
import { useEngagement } from '@renderer/data'
import { KeyCap } from '@renderer/ui/key-cap'
import { useNavigation } from '@renderer/ui/navigation'
import { StatusMark, statusWord } from '@renderer/ui/status-mark'
import styles from './rail.module.css'
import { steps, type StepScreen } from './steps'
import { useStepStates } from './use-step-states'

const icons = {
  engagement: IconBriefcase,
  import: IconFileImport,
  partners: IconUsers,
  voice: IconMessage2,
  exchange: IconArrowsExchange,
  diagnosis: IconStethoscope,
  portfolio: IconChartScatter,
  plan: IconLayoutKanban,
  programme: IconBuildingStore,
  deliverables: IconFileText
} as const satisfies Record<StepScreen, unknown>

/** The steps of the engagement with their states; folds to icons when the window is narrow or zoomed. */
export function Rail() {
  const { route, navigate } = useNavigation()
  const { kind, copyOf } = useEngagement()
  const states = useStepStates()
  // A programme is only built in engagements of that kind; elsewhere the palette leads there.
  // A coder's copy holds answers and a codebook: there is nothing to do in it but to code.
  const shown = copyOf
    ? steps.filter(({ screen }) => screen === 'voice')
    : steps.filter(
        ({ screen }) => screen !== 'programme' || kind === 'programme-build' || route.screen === 'programme'
      )
  return (
    <nav className={styles.rail} aria-label="Steps">
      {shown.map(({ screen, title }) => {
        const Icon = icons[screen]
        const { state, hint } = states[screen]
        return (
          <button
            key={screen}
            type="button"
            className={styles.step}
            aria-current={route.screen === screen ? 'step' : undefined}
            title={`${title} · ${hint}`}
            onClick={() => navigate({ screen })}
          >
            <Icon size={18} stroke={1.6} aria-hidden className={styles.icon} />
            <span className={styles.words}>
              <span className={styles.name}>{title}</span>
              <span className={styles.hint}>{hint}</span>
              <span className={styles.spoken}>, {statusWord(state).toLowerCase()}</span>
            </span>
            <span className={styles.mark}>
              <StatusMark status={state} />
            </span>
          </button>
        )
      })}
      <span className={styles.rest} />
      {!copyOf && <WorkshopStep />}
    </nav>
  )
}

function WorkshopStep() {
  const { route, navigate } = useNavigation()
  return (
    <button
      type="button"
      className={styles.workshop}
      aria-current={route.screen === 'workshop' ? 'step' : undefined}
      title="Workshop"
      onClick={() => navigate({ screen: 'workshop' })}
    >
      <IconPresentation size={18} stroke={1.6} aria-hidden className={styles.icon} />
      <span className={styles.name}>Workshop</span>
      <span className={styles.mark}>
        <KeyCap keys="F9" />
      </span>
    </button>
  )
}

import { useEngagement } from '@renderer/data'
import { StatusMark, statusWord, type Status } from '@renderer/ui/status-mark'
import { kinds } from '../kinds'
import { useEngagementEdit } from '../use-engagement-edit'
import styles from './stage-tracker.module.css'

function stateOf(index: number, current: number): Status {
  if (index < current) return 'ready'
  return index === current ? 'in-progress' : 'empty'
}

/** The stages of this kind of engagement; choosing one says where it stands. */
export function StageTracker() {
  const { kind, stage } = useEngagement()
  const edit = useEngagementEdit()
  const { stages } = kinds[kind]
  const current = stages.indexOf(stage)
  return (
    <ol className={styles.stages} aria-label="Stages">
      {stages.map((name, index) => {
        const status = stateOf(index, current)
        return (
          <li key={name}>
            <button
              type="button"
              className={styles.stage}
              aria-current={index === current ? 'step' : undefined}
              aria-label={`${name}: ${statusWord(status).toLowerCase()}`}
              onClick={() => void edit('stage', name)}
            >
              <StatusMark status={status} />
              {name}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

import { Pane } from '@renderer/ui/pane'
import type { AnsweredChecklist } from '@shared/domain/diagnosis/checklist'
import { countWords } from './checklist-words'
import styles from './checklists.module.css'

/** The checklists with how far each is answered. */
export function ChecklistList(props: {
  lists: readonly AnsweredChecklist[]
  chosenId: string
  onChoose: (checklistId: string) => void
}) {
  return (
    <Pane label="Checklists" title="Checklists">
      <ul className={styles.list}>
        {props.lists.map((answered) => {
          const { id, title } = answered.checklist
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.checklist}
                aria-current={id === props.chosenId || undefined}
                onClick={() => props.onChoose(id)}
              >
                <strong>{title}</strong>
                <span>{countWords(answered)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Pane>
  )
}

import { IconArrowRight, IconFileSpreadsheet, IconFileText, IconForms } from '@tabler/icons-react'
import { useNavigation } from '@renderer/ui/navigation'
import { SpokenOnly } from '@renderer/ui/spoken-only'
import { StatusMark, statusWord, type Status } from '@renderer/ui/status-mark'
import { documentChoices, documentWords, type DocumentChoice } from '../words/document-words'
import styles from './deliverables.module.css'

/** How far a document is, and the line below its name. */
export interface DocumentState {
  readonly status: Status
  readonly line: string
}

function Entry(props: {
  choice: DocumentChoice
  state: DocumentState
  isChosen: boolean
  onChoose: (choice: DocumentChoice) => void
}) {
  const { choice, state } = props
  const words = documentWords[choice]
  const Icon = words.program === 'Word' ? IconFileText : IconFileSpreadsheet
  return (
    <button
      type="button"
      className={styles.document}
      aria-current={props.isChosen || undefined}
      onClick={() => props.onChoose(choice)}
    >
      <Icon size={16} aria-hidden />
      <span className={styles.documentWords}>
        <span>{words.title}</span>
        <span className={styles.quiet}>{state.line}</span>
      </span>
      <SpokenOnly>, {statusWord(state.status).toLowerCase()}</SpokenOnly>
      <StatusMark status={state.status} />
    </button>
  )
}

/** The documents that can be made, by program, each with its state. */
export function DocumentList(props: {
  states: Readonly<Record<DocumentChoice, DocumentState>>
  chosen: DocumentChoice
  onChoose: (choice: DocumentChoice) => void
}) {
  return (['Word', 'Excel'] as const).map((program) => (
    <div key={program} role="group" aria-label={program}>
      <h3 className={styles.program}>{program}</h3>
      {documentChoices
        .filter((choice) => documentWords[choice].program === program)
        .map((choice) => (
          <Entry
            key={choice}
            choice={choice}
            state={props.states[choice]}
            isChosen={choice === props.chosen}
            onChoose={props.onChoose}
          />
        ))}
      {program === 'Word' && <Instrument />}
    </div>
  ))
}

/** Forms are written where their questions are: this leads there. */
function Instrument() {
  const { navigate } = useNavigation()
  return (
    <button
      type="button"
      className={styles.document}
      onClick={() => navigate({ screen: 'voice', tab: 'instrument' })}
    >
      <IconForms size={16} aria-hidden />
      <span className={styles.documentWords}>
        <span>Voice of Partner Instrument</span>
        <span className={styles.quiet}>Survey and guide, in Voice</span>
      </span>
      <IconArrowRight size={14} aria-hidden />
    </button>
  )
}

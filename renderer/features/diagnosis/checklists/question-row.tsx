import { useEffect, useRef } from 'react'
import { StatusWord, type Status } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import type { AnsweredQuestion, ChecklistQuestion, ClientAnswer } from '@shared/domain/diagnosis/checklist'
import { answerWords } from './checklist-words'
import styles from './checklists.module.css'

const choices: readonly ClientAnswer[] = ['yes', 'partly', 'no']

const statusOf = ({ goodAnswer }: ChecklistQuestion, answer: ClientAnswer): Status =>
  answer === 'partly' ? 'watch' : answer === goodAnswer ? 'on-track' : 'at-risk'

/** One question: the client's answer beside what the data say. */
export function QuestionRow(props: {
  answered: AnsweredQuestion
  isChosen: boolean
  onChoose: () => void
  onAnswer: (answer: ClientAnswer | null) => void
}) {
  const { answered, isChosen } = props
  const { question, clientAnswer, dataAnswer } = answered
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={row} className={styles.row} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.question}
        aria-current={isChosen || undefined}
        onClick={props.onChoose}
      >
        {question.text}
        {answered.note !== '' && <span className={styles.noted}>{answered.note}</span>}
      </button>
      <div className={styles.answers} role="group" aria-label={`The client’s answer: ${question.text}`}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={styles.answer}
            aria-pressed={clientAnswer === choice}
            onClick={() => {
              props.onChoose()
              props.onAnswer(clientAnswer === choice ? null : choice)
            }}
          >
            {answerWords[choice]}
          </button>
        ))}
      </div>
      <div className={styles.data}>
        {dataAnswer === null ? (
          <Text size="meta" tone="faint">
            {answered.dataSentence === '' ? 'Not in the data' : 'Data cannot say'}
          </Text>
        ) : (
          <StatusWord status={statusOf(question, dataAnswer)} word={`Data: ${answerWords[dataAnswer]}`} />
        )}
        {answered.isContradicted && <StatusWord status="fires" word="Contradiction" />}
      </div>
    </li>
  )
}

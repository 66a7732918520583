import { useState } from 'react'
import { useDiagnosis, useRecords } from '@renderer/data'
import { FilterChip } from '@renderer/ui/chip'
import { KeyStrip } from '@renderer/ui/key-strip'
import { Pane, Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { Text } from '@renderer/ui/text'
import type { AnsweredChecklist, AnsweredQuestion, ClientAnswer } from '@shared/domain/diagnosis/checklist'
import type { Diagnosis } from '@shared/domain/diagnosis/diagnosis'
import type { ChecklistAnswer } from '@shared/domain/entities/diagnosis'
import { ChecklistList } from './checklist-list'
import styles from './checklists.module.css'
import { QuestionPanel } from './question-panel'
import { QuestionRow } from './question-row'
import { useAnswerActs } from './use-answer-acts'
import { useChosenQuestion } from './use-chosen-question'
import { useQuestionKeys } from './use-question-keys'

/** Questions for the client, with the client's answer beside what the data say. */
export function ChecklistsTab() {
  const diagnosis = useDiagnosis()
  const records = useRecords('checklistAnswers')
  if (!diagnosis || !records) {
    return (
      <div className={styles.loading}>
        <Progress label="Holding the answers against the data" share={null} figure="" />
      </div>
    )
  }
  return <Checklists diagnosis={diagnosis} records={records} />
}

/** The answers as they stand on disk now: the worker's follow a moment later. */
function withRecords(
  lists: readonly AnsweredChecklist[],
  records: readonly ChecklistAnswer[]
): AnsweredChecklist[] {
  const given = new Map(records.map((record) => [record.id, record]))
  return lists.map((list) => ({
    ...list,
    questions: list.questions.map((answered) => {
      const record = given.get(answered.question.id)
      return { ...answered, clientAnswer: record?.clientAnswer ?? null, note: record?.note ?? '' }
    })
  }))
}

function Checklists({ diagnosis, records }: { diagnosis: Diagnosis; records: readonly ChecklistAnswer[] }) {
  const lists = withRecords(diagnosis.checklists, records)
  const contradictions = onlyContradictions(lists)
  const [isFiltered, setFiltered] = useState(false)
  const shown = isFiltered ? contradictions : lists
  const { chosen, choose, move, listId } = useChosenQuestion(shown)
  const acts = useAnswerActs(records)
  useQuestionKeys({ move, answer: (given) => chosen && acts.answer(chosen, given) })
  const openList = (id: string): void => {
    setFiltered(false)
    choose(lists.find(({ checklist }) => checklist.id === id)?.questions[0]?.question.id)
  }
  return (
    <Panes columns="232px minmax(0, 1fr) 320px" stacksWhenNarrow>
      <ChecklistList lists={lists} chosenId={listId} onChoose={openList} />
      <Questions
        lists={shown}
        chosen={chosen}
        contradictions={contradictions.flatMap(({ questions }) => questions).length}
        isFiltered={isFiltered}
        onFilter={setFiltered}
        onChoose={choose}
        onAnswer={acts.answer}
      />
      <Pane label="The chosen question">
        {chosen && (
          <QuestionPanel
            answered={chosen}
            findings={diagnosis.findings}
            onNote={(text) => acts.note(chosen, text)}
          />
        )}
      </Pane>
    </Panes>
  )
}

const onlyContradictions = (lists: readonly AnsweredChecklist[]): AnsweredChecklist[] =>
  lists
    .map((list) => ({ ...list, questions: list.questions.filter(({ isContradicted }) => isContradicted) }))
    .filter(({ questions }) => questions.length > 0)

function Questions(props: {
  lists: readonly AnsweredChecklist[]
  chosen: AnsweredQuestion | undefined
  contradictions: number
  isFiltered: boolean
  onFilter: (isFiltered: boolean) => void
  onChoose: (questionId: string) => void
  onAnswer: (answered: AnsweredQuestion, answer: ClientAnswer | null) => void
}) {
  return (
    <Pane
      label="Questions"
      title="Client’s answer beside what the data say"
      actions={
        <FilterChip isActive={props.isFiltered} onToggle={() => props.onFilter(!props.isFiltered)}>
          {props.contradictions === 1 ? '1 contradiction' : `${props.contradictions} contradictions`}
        </FilterChip>
      }
      footer={<KeyStrip />}
    >
      {props.lists.map(({ checklist, questions }) => (
        <section key={checklist.id} aria-label={checklist.title}>
          <div className={styles.head}>
            <h2>{checklist.title}</h2>
            <Text size="meta" tone="faint">
              {checklist.purpose}
            </Text>
          </div>
          <ul className={styles.list}>
            {questions.map((answered) => (
              <QuestionRow
                key={answered.question.id}
                answered={answered}
                isChosen={answered === props.chosen}
                onChoose={() => props.onChoose(answered.question.id)}
                onAnswer={(given) => props.onAnswer(answered, given)}
              />
            ))}
          </ul>
        </section>
      ))}
      {props.lists.length === 0 && <p className={styles.note}>Client and data agree so far.</p>}
    </Pane>
  )
}

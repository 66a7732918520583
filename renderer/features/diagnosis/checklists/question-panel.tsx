import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { KeptField } from '@renderer/ui/kept-field'
import { StatusWord } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import type { AnsweredQuestion } from '@shared/domain/diagnosis/checklist'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { DiagnosisFigure, figureTitle } from '../parts/diagnosis-figure'
import { answerWords } from './checklist-words'
import styles from './checklists.module.css'

/** A question in full: what counts as evidence, what the data say, the consultant's note, and what it decides. */
export function QuestionPanel(props: {
  answered: AnsweredQuestion
  findings: readonly RuleFinding[]
  onNote: (note: string) => void
}) {
  const { answered } = props
  const { question, clientAnswer } = answered
  return (
    <div className={styles.panel}>
      <div>
        <h2>{question.text}</h2>
        <Text as="p" tone="quiet">
          {question.help}
        </Text>
      </div>
      <section>
        <h3>The client says</h3>
        <p>{clientAnswer === null ? 'Nothing yet; a blank is not a “no”.' : answerWords[clientAnswer]}</p>
      </section>
      <DataSay answered={answered} />
      <KeptField
        key={question.id}
        label="Note"
        value={answered.note}
        rows={4}
        hint="Who said it, what was shown as evidence."
        onKeep={props.onNote}
      />
      <Decides questionId={question.id} findings={props.findings} />
      <section>
        <h3>Source</h3>
        <p>{question.source}</p>
      </section>
    </div>
  )
}

function DataSay({ answered }: { answered: AnsweredQuestion }) {
  const { dataAnswer, dataSentence, figures, windowDays, isContradicted } = answered
  return (
    <section>
      <h3>The data say</h3>
      {isContradicted && (
        <p>
          <StatusWord status="fires" word="The data say something else" />
        </p>
      )}
      {dataAnswer !== null && (
        <p>
          <strong>{answerWords[dataAnswer]}</strong>
        </p>
      )}
      <p>{dataSentence === '' ? 'Nothing: no imported file can answer this.' : dataSentence}</p>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={figure.metricId}>
            <dt>{figureTitle(figure)}</dt>
            <dd>
              <DiagnosisFigure figure={figure} windowDays={windowDays} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The rules that read the question, and what they say now. */
function Decides({ questionId, findings }: { questionId: string; findings: readonly RuleFinding[] }) {
  const { navigate } = useNavigation()
  const reading = rules.filter(({ questions }) => questions.includes(questionId))
  if (reading.length === 0) return null
  return (
    <section>
      <h3>Rules that read it</h3>
      {reading.map(({ id, claim }) => {
        const finding = findings.find(({ ruleId }) => ruleId === id)
        return (
          <div key={id} className={styles.rule}>
            {finding && <StatusWord status={finding.outcome} />}
            <Button
              variant="subtle"
              size="small"
              onClick={() => navigate({ screen: 'diagnosis', tab: 'rules', ruleId: id })}
            >
              {`${id} ${claim}`}
            </Button>
          </div>
        )
      })}
    </section>
  )
}

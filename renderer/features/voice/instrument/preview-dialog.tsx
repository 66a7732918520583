import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Instrument, InstrumentQuestion } from '@shared/domain/entities/instrument'
import { otherOptions, printedOptions } from '@shared/domain/voice/instrument/asked-questions'
import { personWords } from '@shared/domain/voice/instrument/form-layout'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import styles from './instrument.module.css'

/** The form as respondents will see it. */
export function PreviewDialog({
  instrument,
  language,
  onClose
}: {
  /** As it is printed; null: not shown. */
  instrument: Instrument | null
  language: DocumentLanguage
  onClose: () => void
}) {
  return (
    <Dialog
      title={instrument ? `${instrument.title}, as respondents see it` : ''}
      isOpen={instrument !== null}
      size="large"
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      {instrument && (
        <div className={styles.sheet}>
          <p className={styles.intro}>{instrument.introduction}</p>
          <p className={styles.why}>{Object.values(personWords[language]).join(' · ')}</p>
          {instrument.questions.map((question, index) => (
            <section key={question.id}>
              <h3>
                {index + 1}. {question.text}
              </h3>
              <Answer question={question} other={otherOptions[language]} />
            </section>
          ))}
        </div>
      )}
    </Dialog>
  )
}

function Answer({ question, other }: { question: InstrumentQuestion; other: string }) {
  switch (question.kind) {
    case 'open':
      return <div className={styles.box} />
    case 'rating':
    case 'nps':
      return (
        <>
          {question.options.length > 0 && (
            <ul className={styles.options}>
              {question.options.map((item) => (
                <li key={item}>
                  <span aria-hidden>＿</span>
                  {item}
                </li>
              ))}
            </ul>
          )}
          <Points question={question} />
        </>
      )
    case 'single':
    case 'multiple':
    case 'ranking':
      return (
        <ul className={styles.options}>
          {printedOptions(question, other).map((option) => (
            <li key={option}>
              <span aria-hidden>{question.kind === 'ranking' ? '＿' : '☐'}</span>
              {option}
            </li>
          ))}
        </ul>
      )
  }
}

function Points({ question }: { question: InstrumentQuestion }) {
  const { low, high } =
    question.kind === 'nps' ? { low: 0, high: 10 } : (question.scale ?? { low: 1, high: 5 })
  return (
    <div className={styles.scale}>
      <ul className={styles.points}>
        {Array.from({ length: high - low + 1 }, (_, index) => (
          <li key={index}>{low + index}</li>
        ))}
      </ul>
      <p className={styles.ends}>
        <span>{question.lowLabel}</span>
        <span>{question.highLabel}</span>
      </p>
    </div>
  )
}

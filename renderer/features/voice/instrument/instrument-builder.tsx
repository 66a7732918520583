import { useState, type ReactNode } from 'react'
import type { Instrument } from '@shared/domain/entities/instrument'
import { useFormat } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { counted } from '../words/count-words'
import { BankPane } from './bank-pane'
import { InstrumentActions } from './instrument-actions'
import { InstrumentCard } from './instrument-card'
import { InstrumentFrame } from './instrument-frame'
import { NoInstrument } from './no-instrument'
import { QuestionForm } from './question-form'
import { QuestionLine } from './question-line'
import { useQuestionList } from './use-question-list'
import { useInstrumentActs, useInstruments, type InstrumentActs } from './use-instruments'
import styles from './instrument.module.css'

const rowPx = 52

/** Put an instrument together: the bank on the left, its questions in order, the chosen one's card. */
export function InstrumentBuilder({ switcher }: { switcher: ReactNode }) {
  const instruments = useInstruments()
  const acts = useInstrumentActs()
  const [chosenId, choose] = useState<string | null>(null)
  if (!instruments) return null
  const chosen = instruments.find(({ id }) => id === chosenId) ?? instruments[0]
  if (!chosen)
    return (
      <InstrumentFrame switcher={switcher}>
        <NoInstrument onBegin={(template) => choose(acts.begin(template))} />
      </InstrumentFrame>
    )
  const facts = { instrument: chosen, all: instruments, acts, onChoose: choose }
  return <Builder key={chosen.id} {...facts} switcher={switcher} />
}

function Builder(props: {
  instrument: Instrument
  all: readonly Instrument[]
  acts: InstrumentActs
  onChoose: (id: string) => void
  switcher: ReactNode
}) {
  const { instrument, acts } = props
  const { questions } = instrument
  const format = useFormat()
  const list = useQuestionList(instrument, acts)
  const { chosen } = list
  const actions = <InstrumentActions {...props} onAddOwn={list.addOwn} />
  return (
    <InstrumentFrame switcher={props.switcher} actions={actions}>
      <Panes columns="340px minmax(0, 1fr) 360px">
        <BankPane instrument={instrument} onAdd={list.add} />
        <Pane label="Questions of the instrument" scrolls={false}>
          <PaneHeader title={counted(questions.length, 'question', format.count)} />
          {questions.length === 0 ? (
            <p className={styles.note}>Add questions from the bank on the left, or write one of your own.</p>
          ) : (
            <List
              label="Questions"
              items={questions}
              itemKey={({ id }) => id}
              rowPx={rowPx}
              selectedKey={chosen?.id ?? null}
              onSelect={({ id }) => list.choose(id)}
              renderItem={(question) => (
                <QuestionLine question={question} number={questions.indexOf(question) + 1} />
              )}
            />
          )}
        </Pane>
        {chosen ? (
          <QuestionForm
            key={chosen.id}
            question={chosen}
            onChange={list.change}
            onMove={list.move}
            onRemove={list.remove}
            onClose={() => list.choose(null)}
          />
        ) : (
          <InstrumentCard instrument={instrument} acts={acts} />
        )}
      </Panes>
    </InstrumentFrame>
  )
}

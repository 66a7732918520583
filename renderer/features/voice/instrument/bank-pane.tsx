import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Instrument } from '@shared/domain/entities/instrument'
import {
  bankQuestions,
  lifecycleStages,
  type BankFilter,
  type BankQuestion
} from '@shared/domain/voice/instrument/question-bank'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { List } from '@renderer/ui/list'
import { Pane, PaneHeader } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { kindWords, languageOptions, stageWords, typeOptions } from './instrument-words'
import { useBank } from './use-bank'
import styles from './instrument.module.css'

const rowPx = 64
const stageOptions = lifecycleStages.map((value) => ({ value, label: stageWords[value] }))

/** Questions to choose from, by partner type, stage and words; Enter adds the chosen one. */
export function BankPane(props: { instrument: Instrument; onAdd: (question: BankQuestion) => void }) {
  const { kind, questions } = props.instrument
  const format = useFormat()
  const { bank, language, choose: chooseLanguage } = useBank()
  const [filter, setFilter] = useState<Filter>({
    type: props.instrument.partnerType,
    stage: null,
    words: ''
  })
  const [chosenId, choose] = useState<string | null>(null)
  const found = useMemo(() => bankQuestions(bank, { kind, ...filter }), [bank, kind, filter])
  const taken = useMemo(() => new Set(questions.map(({ bankId }) => bankId)), [questions])
  return (
    <Pane label="Question bank" scrolls={false}>
      <PaneHeader
        title={`Question bank · ${format.count(found.length)}`}
        actions={
          <Select
            label="Language of questions and forms"
            isLabelHidden
            width={108}
            value={language}
            options={languageOptions}
            onChange={chooseLanguage}
          />
        }
      />
      <BankFilters filter={filter} onChange={setFilter} />
      {found.length === 0 ? (
        <p className={styles.note}>No question of the bank has these words. Write one of your own.</p>
      ) : (
        <List
          label="Questions of the bank"
          items={found}
          itemKey={({ id }) => id}
          rowPx={rowPx}
          selectedKey={chosenId}
          onSelect={({ id }) => choose(id)}
          onOpen={props.onAdd}
          renderItem={(question) => (
            <BankLine question={question} isTaken={taken.has(question.id)} onAdd={props.onAdd} />
          )}
        />
      )}
    </Pane>
  )
}

type Filter = Omit<BankFilter, 'kind'>

function BankFilters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  return (
    <div className={styles.filters}>
      <Select
        label="Partner type"
        isLabelHidden
        placeholder="All partner types"
        value={filter.type}
        options={typeOptions}
        onChange={(type) => onChange({ ...filter, type })}
        onClear={() => onChange({ ...filter, type: null })}
      />
      <Select
        label="Stage"
        isLabelHidden
        placeholder="All stages"
        value={filter.stage}
        options={stageOptions}
        onChange={(stage) => onChange({ ...filter, stage })}
        onClear={() => onChange({ ...filter, stage: null })}
      />
      <div className={styles.words}>
        <TextField
          label="Words in question or topic"
          isLabelHidden
          placeholder="Words, such as “lead” or “payment”"
          icon={<IconSearch size={14} />}
          value={filter.words}
          onChange={(words) => onChange({ ...filter, words })}
        />
      </div>
    </div>
  )
}

function BankLine(props: {
  question: BankQuestion
  isTaken: boolean
  onAdd: (question: BankQuestion) => void
}) {
  const { question, isTaken } = props
  return (
    <div className={styles.bankRow} title={question.why}>
      <span>
        <span className={styles.topic}>
          {question.topic} · {kindWords[question.kind]}
          {isTaken && ' · taken'}
        </span>
        <span className={styles.text}>{question.text}</span>
      </span>
      <IconButton
        label={isTaken ? 'Already in the instrument' : `Add: ${question.text}`}

        isDisabled={isTaken}
        onClick={() => props.onAdd(question)}
      >
        <IconPlus size={16} />
      </IconButton>
    </div>
  )
}

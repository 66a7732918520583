import { useCallback, useState } from 'react'
import { draft } from '@shared/domain/history/draft'
import { addCode } from '@shared/domain/voice/edit-code'
import { hitExtents } from '@shared/domain/voice/search/code-hits'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { Pane } from '@renderer/ui/pane'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select } from '@renderer/ui/select'
import { NewCodeDialog } from '../code/new-code-dialog'
import { newStamp } from '../data/stamp'
import { useCodeOptions } from '../data/use-code-options'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { segmentChips } from '../words/segment-words'
import { MarkedText } from './marked-text'
import { extentWords, hitStateWords } from './search-words'
import styles from './search.module.css'
import type { SearchActs } from './use-search-acts'
import type { SearchDesk } from './use-search-desk'

/** Right: which code the found answers get, how much of them, and the open one in full. */
export function GivePane({ desk, acts }: { desk: SearchDesk; acts: SearchActs }) {
  const { state, set, rows, plan, counts } = desk
  const format = useFormat()
  const options = useCodeOptions()
  const [newName, setNewName] = useState<string | null>(null)
  return (
    <Pane label="Give a code" scrolls={false} footer={<OneByOne desk={desk} acts={acts} />}>
      <div className={styles.give}>
        <Select
          label="Code to give"
          placeholder="Choose a code"
          value={plan ? state.codeId : null}
          options={options}
          onChange={(codeId) => set({ codeId })}
          isSearchable
        />
        <div>
          <Button size="small" variant="subtle" onClick={() => setNewName(proposedName(state.request.typed))}>
            New code…
          </Button>
        </div>
        <SegmentedControl
          label="How much of an answer gets the code"
          value={state.extent}
          options={hitExtents.map((value) => ({ value, label: extentWords[value] }))}
          onChange={(extent) => set({ extent })}
        />
        {plan && rows.length > 0 && (
          <p className={styles.counts}>
            {counts['has-code'] > 0 && (
              <>{counted(counts['has-code'], 'answer', format.count)} with the code already. </>
            )}
            {counts['stands-alone'] > 0 && (
              <>
                {counted(counts['stands-alone'], 'answer', format.count)} left out: a code there stands
                alone.{' '}
              </>
            )}
            {counts['to-code'] === 0 && 'Nothing left to give.'}
          </p>
        )}
        <Button
          variant="primary"
          isFullWidth
          isDisabled={!plan || counts['to-code'] === 0}
          onClick={() => plan && acts.giveAll(rows, plan)}
          after={<KeyCap keys="Mod+Enter" />}
        >
          {plan ? `Give to ${counted(counts['to-code'], 'answer', format.count)}` : 'Give to all'}
        </Button>
      </div>
      <NewCode name={newName} onClose={() => setNewName(null)} onMade={(codeId) => set({ codeId })} />
    </Pane>
  )
}

/** The words searched for, as the name of a code to begin with. */
const proposedName = (typed: string): string => {
  const words =
    typed
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 4)
      .join(' ') ?? ''
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function NewCode(props: { name: string | null; onClose: () => void; onMade: (codeId: string) => void }) {
  const { codes, write } = useVoice()
  const { onMade, onClose } = props
  const create = useCallback(
    (name: string, parentId: string | null) => {
      const added = addCode(codes, { id: newStamp().id, name, parentId })
      if (!added.ok) return added.error
      const { code, changes } = added.value
      void write(draft('voice.code-added', { code: code.name }, changes))
      onMade(code.id)
      return null
    },
    [codes, write, onMade]
  )
  return (
    <NewCodeDialog
      proposedName={props.name}
      proposedParentId={null}
      hint="Chosen for what was found; nothing is coded yet."
      actionText="Add and choose"
      onCreate={create}
      onClose={onClose}
    />
  )
}

/** The open answer in full, to decide on it alone. */
function OneByOne({ desk, acts }: { desk: SearchDesk; acts: SearchActs }) {
  const { codesById, list } = useVoice()
  const { open, plan, rows, place, state } = desk
  if (!open) return null
  const { answer } = open
  const asked = list.questions.find(
    ({ question, surveyId }) => question.id === answer.questionId && surveyId === answer.surveyId
  )
  const code = state.codeId === null ? undefined : codesById.get(state.codeId)
  return (
    <section className={styles.open} aria-label="Open answer">
      <div className={styles.openHead}>
        <strong>{answer.respondentId}</strong>
        <span>
          {place + 1} of {rows.length}
        </span>
      </div>
      <p className={styles.asked}>
        {[asked?.question.code, ...segmentChips(answer.segment)].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.openText} tabIndex={0} role="group" aria-label="Answer in full">
        <MarkedText text={answer.text} spans={open.spans} />
      </p>
      {plan && open.state !== 'to-code' && open.state && (
        <p className={styles.counts}>
          This answer {hitStateWords[open.state].replace('left out:', 'is left out:')}
          {code ? ` “${code.name}”` : ''}.
        </p>
      )}
      <div className={styles.keys}>
        <Button
          size="small"
          isDisabled={!plan || open.state !== 'to-code'}
          onClick={() => plan && acts.giveOne(open, plan)}
          after={<KeyCap>y</KeyCap>}
        >
          Give here
        </Button>
        <span>
          <KeyCap>n</KeyCap> next without <KeyCap>u</KeyCap> undo <KeyCap>o</KeyCap> open at the desk
        </span>
      </div>
    </section>
  )
}

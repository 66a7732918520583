import { useMemo, useState } from 'react'
import { draft } from '@shared/domain/history/draft'
import { codeTree, visibleNodes, withDescendants } from '@shared/domain/voice/code-tree'
import { copyFrame, type FrameSource } from '@shared/domain/voice/frames/copy-frame'
import { useUndoRedo } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { useFormat } from '@renderer/ui/format'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../../data/stamp'
import { useVoice } from '../../data/voice-data'
import { counted } from '../../words/count-words'
import { codebookRefusalWords } from '../../words/refusal-words'
import styles from './frames.module.css'
import { useFrameChoices, useFrameSource } from './use-frame-source'

const steps = [
  { value: 'frozen', label: 'Frozen copy' },
  { value: 'step', label: 'Kept in step' }
] as const
type Step = (typeof steps)[number]['value']

const stepWords: Readonly<Record<Step, string>> = {
  frozen: 'The copies stay as they are now, whatever happens to the originals.',
  step: 'Edits of an original in this engagement reach its copy at once. Changes in another engagement are offered here to take over or leave.'
}

/** Copies codes of another engagement or wave, under a code of their own. */
export function FrameDialog(props: { onCopied: (codeId: string) => void; onClose: () => void }) {
  const choices = useFrameChoices()
  const [picked, setPicked] = useState<string | null>(null)
  // Where there is nothing to choose between, nobody is asked.
  const value = picked ?? (choices?.length === 1 ? (choices[0]?.value ?? null) : null)
  const choice = useMemo(() => choices?.find((one) => one.value === value), [choices, value])
  const source = useFrameSource(choice)
  return (
    <Dialog title="Copy codes from elsewhere" isOpen onClose={props.onClose} size="large">
      <div className={styles.form}>
        {choices?.length === 0 ? (
          <p>
            There is no other engagement on this computer, and no wave of this one is coded yet. Codebooks in
            files come in through Import.
          </p>
        ) : (
          <Select
            label="From"
            value={value}
            options={choices ?? []}
            placeholder="Choose an engagement or a coded wave"
            isSearchable
            autoFocus
            onChange={setPicked}
          />
        )}
        {source && !source.ok && <ErrorNotice error={source.error} />}
        {source?.ok && source.value.codes.length === 0 && <p>There are no codes there.</p>}
        {source?.ok && source.value.codes.length > 0 && (
          <FrameForm key={source.value.title} source={source.value} {...props} />
        )}
      </div>
    </Dialog>
  )
}

function FrameForm(props: { source: FrameSource; onCopied: (codeId: string) => void; onClose: () => void }) {
  const { source } = props
  const { codes, surveys, write } = useVoice()
  const { undo } = useUndoRedo()
  const toast = useToast()
  const format = useFormat()
  const offered = useMemo(() => source.codes.filter(({ isRetired }) => !isRetired), [source])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(offered.map(({ id }) => id)))
  const [name, setName] = useState(source.title.replace(/^This engagement: /, ''))
  const [surveyId, setSurveyId] = useState('')
  const [step, setStep] = useState<Step>('frozen')
  const copy = (): ReturnType<typeof copyFrame> =>
    copyFrame(codes, source, chosen, {
      name,
      surveyId: surveyId === '' ? null : surveyId,
      isKeptInStep: step === 'step',
      nextId: () => newStamp().id
    })
  const made = copy()
  const finish = (): void => {
    if (!made.ok) return
    const { changes, copied } = made.value
    void write(draft('voice.frame-copied', { codes: copied, from: source.title }, changes))
    toast.show(`Copied ${counted(copied, 'code')}`, { undo: () => void undo() })
    props.onClose()
    if (changes[0]) props.onCopied(changes[0].id)
  }
  return (
    <>
      <SegmentedControl label="How they are copied" value={step} options={steps} onChange={setStep} />
      <p className={styles.hint}>{stepWords[step]}</p>
      <div className={styles.pair}>
        <TextField label="They stand under" value={name} onChange={setName} maxLength={120} />
        <Select
          label="Offered for"
          value={surveyId}
          options={[
            { value: '', label: 'All waves' },
            ...surveys.map(({ id, title }) => ({ value: id, label: `Only ${title}` }))
          ]}
          onChange={setSurveyId}
        />
      </div>
      <CodeChoice codes={offered} chosen={chosen} onChange={setChosen} />
      <div className={styles.actions}>
        <span role="status" className={styles.hint}>
          {!made.ok && codebookRefusalWords[made.error]}
        </span>
        <Button variant="primary" isDisabled={!made.ok} onClick={finish}>
          {made.ok ? `Copy ${counted(made.value.copied, 'code', format.count)}` : 'Copy'}
        </Button>
      </div>
    </>
  )
}

/** The tree of the source; a code is taken or left with everything below it. */
function CodeChoice(props: {
  codes: FrameSource['codes']
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}) {
  const { codes, chosen, onChange } = props
  const nodes = useMemo(() => visibleNodes(codeTree(codes), new Set()), [codes])
  const take = (id: string, isTaken: boolean): void => {
    const next = new Set(chosen)
    for (const one of withDescendants(codes, id)) {
      if (isTaken) next.add(one)
      else next.delete(one)
    }
    onChange(next)
  }
  return (
    <div className={styles.codes} role="group" aria-label="Codes to copy">
      {nodes.map(({ code, depth }) => (
        <div key={code.id} style={{ paddingLeft: depth * 20 }}>
          <Checkbox
            label={code.name}
            isChecked={chosen.has(code.id)}
            onChange={(isTaken) => take(code.id, isTaken)}
          />
        </div>
      ))}
    </div>
  )
}

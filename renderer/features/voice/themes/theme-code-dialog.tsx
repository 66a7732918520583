import { useState } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import type { BoardTheme } from '@shared/domain/voice/themes/theme-board'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { TextField } from '@renderer/ui/text-field'
import { useToast } from '@renderer/ui/use-toast'
import { useParentOptions } from '../codebook/parent-options'
import { useCodeOptions } from '../data/use-code-options'
import { counted } from '../words/count-words'
import { codebookRefusalWords } from '../words/refusal-words'
import styles from './themes.module.css'
import { useThemeToCode, type ThemePlan } from './use-theme-to-code'

/** More boxes than this nobody ticks one by one; the answers beyond are given the code only if asked for. */
const mostShown = 200

export type CodeDialogKind = 'new' | 'existing'

/** A draft theme becomes a code, new or of the codebook, after its answers have been looked through. */
export function ThemeCodeDialog(props: {
  kind: CodeDialogKind
  theme: BoardTheme
  answers: readonly Answer[]
  onDone: (codeId: string) => void
  onClose: () => void
}) {
  const { theme } = props
  const toCode = useThemeToCode()
  const toast = useToast()
  const [name, setName] = useState(theme.name)
  const [parentId, setParentId] = useState('')
  const [codeId, setCodeId] = useState<string | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(props.answers.slice(0, mostShown).map(({ key }) => key))
  )
  const [error, setError] = useState<string | null>(null)
  const chosen = props.answers.filter(({ key }) => ticked.has(key))
  const isNew = props.kind === 'new'
  const finish = (answers: readonly Answer[]): void => {
    const code: ThemePlan['code'] = isNew ? { name, parentId: parentId || null } : { id: codeId ?? '' }
    const done = toCode({ code, answers })
    if (!done.ok) return setError(codebookRefusalWords[done.refusal])
    toast.show(
      done.answers === 0
        ? `Added code “${done.codeName}”`
        : `Gave “${done.codeName}” to ${counted(done.answers, 'answer')}`
    )
    props.onDone(done.codeId)
  }
  return (
    <Dialog
      title={isNew ? 'Theme to a new code' : 'Theme to a code of the codebook'}
      isOpen
      onClose={props.onClose}
      size="large"
      actions={
        <>
          {isNew && <Button onClick={() => finish([])}>Add the code only</Button>}
          <Button
            variant="primary"
            isDisabled={chosen.length === 0 || (!isNew && codeId === null)}
            onClick={() => finish(chosen)}
          >
            {isNew ? 'Add and give' : 'Give'} to {counted(chosen.length, 'answer')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        {isNew ? (
          <NewCodeFields {...{ name, setName, parentId, setParentId, error }} />
        ) : (
          <ExistingCode codeId={codeId} onChange={setCodeId} />
        )}
        <TickList answers={props.answers} ticked={ticked} onChange={setTicked} />
      </Stack>
    </Dialog>
  )
}

function NewCodeFields(props: {
  name: string
  setName: (name: string) => void
  parentId: string
  setParentId: (id: string) => void
  error: string | null
}) {
  const parents = useParentOptions(null)
  return (
    <>
      <TextField
        label="Name"
        value={props.name}
        onChange={props.setName}
        error={props.error}
        maxLength={120}
        autoFocus
      />
      <Select
        label="Under"
        value={props.parentId}
        options={parents}
        onChange={props.setParentId}
        isSearchable
      />
    </>
  )
}

function ExistingCode(props: { codeId: string | null; onChange: (id: string) => void }) {
  const options = useCodeOptions()
  return (
    <Select
      label="Code"
      placeholder="Choose a code"
      value={props.codeId}
      options={options}
      onChange={props.onChange}
      isSearchable
    />
  )
}

function TickList(props: {
  answers: readonly Answer[]
  ticked: ReadonlySet<string>
  onChange: (ticked: ReadonlySet<string>) => void
}) {
  const { answers, ticked, onChange } = props
  const shown = answers.slice(0, mostShown)
  const all = new Set(shown.map(({ key }) => key))
  return (
    <section aria-label="Answers that get the code">
      <Checkbox
        label={
          answers.length > shown.length
            ? `The ${shown.length} most typical of ${answers.length} answers; the others stay in the draft`
            : `All ${counted(shown.length, 'answer')}`
        }
        isChecked={ticked.size === shown.length}
        isMixed={ticked.size > 0 && ticked.size < shown.length}
        onChange={(isTicked) => onChange(isTicked ? all : new Set())}
      />
      <ul className={styles.ticks}>
        {shown.map((answer) => (
          <li key={answer.key}>
            <Checkbox
              label={`${answer.respondentId} “${answer.text.trim()}”`}
              isChecked={ticked.has(answer.key)}
              onChange={(isTicked) => {
                const next = new Set(ticked)
                if (isTicked) next.add(answer.key)
                else next.delete(answer.key)
                onChange(next)
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

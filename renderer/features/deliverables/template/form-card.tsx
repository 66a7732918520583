import { useContext, useEffect, useMemo, useRef } from 'react'
import { IconDownload, IconFileText } from '@tabler/icons-react'
import type { Mask } from '@shared/domain/deliverables/anonymous-edition'
import { checkForm, type FillData } from '@shared/domain/deliverables/template/fill-data'
import { namingTexts } from '@shared/domain/deliverables/template/form-findings'
import { suggestedFileName } from '@shared/domain/deliverables/file-name'
import type { FormTemplate } from '@shared/domain/entities/word-template'
import { Button } from '@renderer/ui/button'
import { Progress } from '@renderer/ui/progress'
import { StatusMark } from '@renderer/ui/status-mark'
import { chartWords, placeWords, problemWords, summaryWords } from './placeholder-words'
import { SoughtFormContext } from './sought-form'
import { leftOutWords } from './template-words'
import { useFill, type FilledFrom } from './use-fill'
import { useDataForForm } from './use-fill-data'
import styles from './template.module.css'

function Placeholders({ checked }: { checked: ReturnType<typeof checkForm> }) {
  if (checked.length === 0) return null
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">Placeholder</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {checked.map(({ found, count, problem, becomesPicture }) => (
          <tr key={JSON.stringify(found)} data-doubt={problem !== null || undefined}>
            <td>
              <span className={styles.reason}>
                <StatusMark status={problem === null ? 'clear' : 'at-risk'} />
                <span className={styles.mono}>{`{{${found.text}}}`}</span>
              </span>
            </td>
            <td>
              {placeWords(found)}
              {count > 1 && ` (${count} times)`}
              {problem && <span className={styles.look}>{problemWords(problem)}</span>}
              {found.takes && <span className={styles.look}>{chartWords(becomesPicture)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Takes the focus when a finding leads to this form. */
function useSought(form: FormTemplate) {
  const card = useRef<HTMLElement>(null)
  const sought = useContext(SoughtFormContext)
  useEffect(() => {
    if (sought?.id !== form.id) return
    card.current?.scrollIntoView({ block: 'start' })
    card.current?.focus()
  }, [sought, form.id])
  return card
}

/** One form: what was found in it, what stands in the way, and the button that fills it. */
export function FormCard(props: {
  form: FormTemplate
  data: FillData | null
  mask: Mask | null
  blocking: number
  from: FilledFrom
  onRemove: () => void
}) {
  const { form, mask } = props
  const data = useDataForForm(props.data, form)
  const { state, run, cancel } = useFill(props.from)
  const checked = useMemo(() => (data ? checkForm(form.placeholders, data) : []), [form, data])
  const named = useMemo(() => namingTexts(form, mask), [form, mask])
  const card = useSought(form)
  const isStopped = checked.some(({ problem }) => problem !== null) || named.length > 0 || props.blocking > 0
  const fill = (): void => {
    if (!data) return
    const { fileName, file, textWidth } = form
    const name = `${form.fileName.replace(/\.[^.]+$/, '')} ${suggestedFileName(data.report.front, 'docx')}`
    void run({ kind: 'filled-form', data, form: { fileName, file, textWidth } }, name)
  }
  return (
    <section aria-label={`Form ${form.fileName}`} ref={card} tabIndex={-1}>
      <div className={styles.buttons}>
        <span className={styles.file}>
          <IconFileText size={16} aria-hidden /> {form.fileName}
        </span>
        <Button
          size="small"
          variant="outlined"
          icon={<IconDownload size={16} aria-hidden />}
          isDisabled={isStopped || data === null || checked.length === 0 || state.step === 'writing'}
          onClick={fill}
        >
          Fill and save
        </Button>
        <Button size="small" variant="subtle" onClick={props.onRemove}>
          Remove the form
        </Button>
      </div>
      {state.step === 'writing' && (
        <Progress label={`Filling ${form.fileName}`} share={null} figure="Writing" onCancel={cancel} />
      )}
      {state.step === 'failed' && <p role="alert">{`${form.fileName} was not delivered: ${state.detail}`}</p>}
      {data && <p role="status">{summaryWords(checked)}</p>}
      {props.blocking > 0 && <p>The document itself waits for what stops it, see the list on the right.</p>}
      {named.length > 0 && (
        <p role="alert">
          {`The form’s own text names somebody the anonymised edition must not: “${named[0]?.slice(0, 120) ?? ''}”. Take the name out in Word and add the form again.`}
        </p>
      )}
      {form.leftOut.length > 0 && (
        <p className={styles.quiet}>
          {`Left behind: ${form.leftOut.map(({ kind, count }) => leftOutWords(kind, count)).join(', ')}.`}
        </p>
      )}
      <Placeholders checked={checked} />
    </section>
  )
}

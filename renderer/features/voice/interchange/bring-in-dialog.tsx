import type { FrameDifference } from '@shared/domain/voice/frames/keep-in-step'
import type { BroughtIn } from '@shared/domain/voice/interchange/bring-in-protocol'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { DifferenceList } from '../codebook/frames/difference-list'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { codersLine, countLines, refusalWords } from './bring-in-words'
import styles from './bring-in.module.css'
import { ReportList } from './report-list'
import { SheetChoices } from './sheet-choices'
import type { BringIn } from './use-bring-in'

/** A coded file before it is brought in: what it holds, what is new, what is left out; then one change. */
export function BringInDialog({ bringIn }: { bringIn: BringIn }) {
  const { open, plan } = bringIn
  if (!open) return null
  const { draft = null, differences = null } = plan?.ok ? plan.value : {}
  return (
    <Dialog
      title={`Bring in ${open.file}`}
      isOpen
      size="large"
      onClose={bringIn.close}
      actions={
        <>
          <Button onClick={bringIn.close}>Cancel</Button>
          <Button variant="primary" isDisabled={!draft} onClick={() => void bringIn.apply()}>
            {differences === null ? 'Bring in' : 'Take over'}
          </Button>
        </>
      }
    >
      {open.step === 'reading' && (
        <Progress label={`Reading ${open.file}`} share={null} figure="" onCancel={bringIn.close} />
      )}
      {open.step === 'failed' && <ErrorNotice error={open.error} />}
      {open.step === 'choosing' && <Choosing content={open.content} bringIn={bringIn} />}
    </Dialog>
  )
}

function Choosing({ content, bringIn }: { content: BroughtIn; bringIn: BringIn }) {
  const { engagement } = useVoice()
  const { choices, choose, plan } = bringIn
  const isNewer = plan?.ok === true && plan.value.differences !== null
  const isBook = content.kind === 'codebook' || choices.use?.as === 'codebook'
  const hasDescriptions = content.kind !== 'sheets' || choices.use?.as === 'codebook'
  return (
    <>
      {content.kind === 'sheets' ? (
        <SheetChoices
          sheets={content.sheets}
          use={choices.use}
          coder={engagement.coder}
          onUse={(use) => choose({ ...choices, use })}
        />
      ) : (
        <p className={styles.meta}>{originWords(content)}</p>
      )}
      <Planned bringIn={bringIn} />
      {isBook && !isNewer && (
        <Checkbox
          label="Keep these codes in step with the file: a newer one shows what changed"
          isChecked={choices.keepsInStep}
          onChange={(keepsInStep) => choose({ ...choices, keepsInStep })}
        />
      )}
      {hasDescriptions && !isNewer && (
        <Checkbox
          label="Codes that are here already get the descriptions of this file"
          isChecked={choices.takesDescriptions}
          onChange={(takesDescriptions) => choose({ ...choices, takesDescriptions })}
        />
      )}
      {content.kind !== 'sheets' && !isNewer && <ReportList report={content.report} />}
    </>
  )
}

function originWords(content: Exclude<BroughtIn, { kind: 'sheets' }>): string {
  const from = content.origin === '' ? 'a program that does not say its name' : content.origin
  if (content.kind === 'codebook') return `Codebook, written by ${from}`
  return content.isOwn
    ? `Project “${content.study.title}”, written by ${from} and unchanged since: read without loss`
    : `Project “${content.study.title}”, written by ${from}`
}

function Planned({ bringIn }: { bringIn: BringIn }) {
  const format = useFormat()
  const { plan } = bringIn
  if (!plan) return <Progress label="Comparing with what is here" share={null} figure="" />
  if (!plan.ok) return <p role="status">{refusalWords[plan.error]}</p>
  const { counts, coders, draft, differences } = plan.value
  if (differences !== null) return <Newer differences={differences} bringIn={bringIn} />
  return (
    <div className={styles.lines} role="status">
      {countLines(counts, format.count).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {coders.length > 0 && <p>{codersLine(coders)}</p>}
      {!draft && <p>Nothing in it is new.</p>}
    </div>
  )
}

/** A newer state of a file that codes are kept in step with: what it changes, each taken over or left. */
function Newer(props: { differences: readonly FrameDifference[]; bringIn: BringIn }) {
  const { differences, bringIn } = props
  const { choices, choose } = bringIn
  const format = useFormat()
  if (differences.length === 0) {
    return <p role="status">The codes kept in step with this file are as it has them.</p>
  }
  const set = (key: string, isTaken: boolean): void => {
    const others = choices.left.filter((one) => one !== key)
    choose({ ...choices, left: isTaken ? others : [...others, key] })
  }
  return (
    <div className={styles.lines}>
      <p role="status">
        {counted(differences.length, 'change', format.count)} since the codes kept in step with this file were
        brought in. What is left unticked stays as it is, and is offered again.
      </p>
      <DifferenceList differences={differences} left={new Set(choices.left)} onSet={set} />
    </div>
  )
}

import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { chartForms, type ChartForm } from '@shared/domain/deliverables/export-job'
import type { AppError } from '@shared/domain/errors'
import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { errorText } from '@renderer/ui/errors'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { Select } from '@renderer/ui/select'
import { Text } from '@renderer/ui/text'
import type { ExportState, SaveBeside } from '../data/use-export'
import type { DocumentWords } from '../words/document-words'
import styles from './deliverables.module.css'

function Failure(props: { error: AppError; beside: SaveBeside | null }) {
  const { title, next } = errorText(props.error)
  return (
    <>
      <span role="alert">
        <Text tone="negative" isStrong>
          {title}
        </Text>{' '}
        {props.beside === null && <Text tone="quiet">{next}</Text>}
      </span>
      {props.beside && (
        <span className={styles.beside}>
          <Button size="small" onClick={props.beside.save} isFullWidth>
            Save as {props.beside.name}
          </Button>
        </span>
      )}
    </>
  )
}

const chartFormWords: Readonly<Record<ChartForm, string>> = {
  picture: 'Charts as exact pictures',
  native: 'Charts editable in Word'
}

export interface ChartChoice {
  readonly form: ChartForm
  readonly choose: (form: ChartForm) => void
}

/** How charts leave, for this export. */
function ChartFormSelect({ form, choose }: ChartChoice) {
  return (
    <Select
      label="Charts"
      isLabelHidden
      width={210}
      value={form}
      options={chartForms.map((value) => ({ value, label: chartFormWords[value] }))}
      onChange={choose}
    />
  )
}

/** What will be saved, how far it is, and the one button. */
export function ExportBar(props: {
  words: DocumentWords
  facts: string
  state: ExportState
  /** Findings that stop the export. */
  blocking: number
  isReady: boolean
  /** Null for a document without charts. */
  charts: ChartChoice | null
  onExport: () => void
  onCancel: () => void
}) {
  const { words, state, blocking } = props
  const format = useFormat()
  const Icon = words.program === 'Word' ? IconFileText : IconFileSpreadsheet
  const isWriting = state.step === 'writing'
  return (
    <BottomBar
      actions={
        <>
          {props.charts && <ChartFormSelect {...props.charts} />}
          <Button
            variant="primary"
            icon={<IconDownload size={16} aria-hidden />}
            isDisabled={!props.isReady || blocking > 0 || isWriting}
            onClick={props.onExport}
          >
            Export to {words.program}
          </Button>
        </>
      }
    >
      <Icon size={16} aria-hidden />
      {isWriting ? (
        <div className={styles.progress}>
          <Progress
            label={`Writing ${words.title}`}
            share={state.share}
            figure={format.share(state.share)}
            onCancel={props.onCancel}
          />
        </div>
      ) : state.step === 'failed' ? (
        <Failure error={state.error} beside={state.beside} />
      ) : (
        <span>
          <span className={styles.name}>{words.title}</span>{' '}
          {blocking > 0 ? 'waits for what stops it, see the list on the right' : props.facts}
        </span>
      )}
    </BottomBar>
  )
}

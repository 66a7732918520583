import { useState } from 'react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { importTargets } from '@shared/domain/entities/import-run'
import { useFormat } from '@renderer/ui/format'
import { Button } from '@renderer/ui/button'
import { Pane } from '@renderer/ui/pane'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select } from '@renderer/ui/select'
import { Text } from '@renderer/ui/text'
import { useCommands } from '@renderer/ui/use-commands'
import { useToast } from '@renderer/ui/use-toast'
import { useDesk, useDeskState } from '../desk/use-desk'
import { targetLabels } from '../words/field-labels'
import { leftOutLine, likelyAnswers } from '../words/left-out-words'
import { HeaderMenu } from './header-menu'
import { MappingPanel } from './mapping-panel'
import { ReshapePanel } from './reshape/reshape-panel'
import { SheetGrid } from './sheet-grid'
import styles from './map-step.module.css'

const none = 'none'

/** The client's sheet beside what each of its columns becomes. */
export function MapStep({ detail, isReading }: { detail: DeskSheetDetail | null; isReading: boolean }) {
  if (!detail) {
    return (
      <>
        <Pane label="Sheet" title="Sheet">
          {isReading && <p className={styles.line}>The rows show here as soon as the file is read.</p>}
        </Pane>
        <Pane label="Mapping" title="Mapping">
          {isReading && <p className={styles.line}>What the columns mean shows here.</p>}
        </Pane>
      </>
    )
  }
  return <OpenSheet key={detail.key} detail={detail} />
}

/** Equal as long as the rows on show are the same, so that the grid fetches them anew only then. */
const tableKey = (detail: DeskSheetDetail, asSent: boolean): string =>
  asSent ? 'sent' : JSON.stringify([detail.operations, detail.header])

function OpenSheet({ detail }: { detail: DeskSheetDetail }) {
  const format = useFormat()
  const [wantsSent, setWantsSent] = useState(false)
  useLayoutCommand()
  const isReshaped = detail.operations.length > 0
  const asSent = wantsSent && isReshaped
  const used = new Set(detail.mapping.filter((one) => one.field !== null).map((one) => one.column)).size
  return (
    <>
      <Pane
        label="Sheet"
        scrolls={false}
        title={detail.name}
        actions={
          <>
            {/* Beside the choice of tables there is no room for it; the list of files and the bar say it as well. */}
            {detail.markCount > 0 && !isReshaped && (
              <Text size="meta" tone="warning">
                {format.count(detail.markCount)} {detail.markCount === 1 ? 'cell' : 'cells'} to look at
              </Text>
            )}
            {isReshaped && (
              <SegmentedControl
                label="Which table is shown"
                value={asSent ? 'sent' : 'reshaped'}
                options={[
                  { value: 'reshaped', label: 'Reshaped' },
                  { value: 'sent', label: 'As sent' }
                ]}
                onChange={(value) => setWantsSent(value === 'sent')}
              />
            )}
            <HeaderMenu detail={detail} />
          </>
        }
      >
        <SheetGrid key={tableKey(detail, asSent)} detail={detail} asSent={asSent} />
      </Pane>
      <Pane
        label="Mapping"
        title="Mapping"
        actions={
          <Text size="meta" tone="faint">
            {used} of {detail.profiles.length} columns used
          </Text>
        }
      >
        <TargetChoice detail={detail} />
        <ReshapePanel key={detail.key} detail={detail} />
        {detail.target ? <MappingPanel detail={detail} /> : <LeftOut detail={detail} />}
      </Pane>
    </>
  )
}

function TargetChoice({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  return (
    <div className={styles.target}>
      <Select
        label="The rows are"
        value={detail.target ?? none}
        options={[
          ...importTargets.map((target) => ({
            value: target,
            label: targetLabels[target]
          })),
          { value: none, label: 'Left out' }
        ]}
        onChange={(value) =>
          desk.choose(detail.key, { kind: 'target', target: value === none ? null : value })
        }
      />
    </div>
  )
}

/** Why nothing is taken from a sheet, and where its records may be. */
function LeftOut({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  const { records } = detail
  const { files } = useDeskState()
  // Of a problem list that came back, what the client answered is taken in under Check.
  const isProblemList = files.some(({ key, isAnswers }) => key === detail.fileKey && isAnswers === true)
  const answers = isProblemList ? null : likelyAnswers(detail)
  return (
    <div className={styles.line}>
      <p>{leftOutLine(detail)}</p>
      {answers !== null && (
        <>
          <p>
            No kind of rows fits its columns well enough to be sure. “{answers}” holds longer texts, as
            answers in people’s own words do.
          </p>
          <Button
            size="small"
            onClick={() => desk.choose(detail.key, { kind: 'target', target: 'response' })}
          >
            Take in as survey answers
          </Button>
        </>
      )}
      {records && (
        <Button size="small" onClick={() => desk.select(records.key)}>
          Open “{records.name}”
        </Button>
      )}
    </div>
  )
}

/** The way to clear what is remembered across engagements. */
function useLayoutCommand(): void {
  const desk = useDesk()
  const toast = useToast()
  const [commands] = useState(() => [
    {
      id: 'import.forget-layouts',
      title: 'Forget file layouts of other engagements',
      group: 'Actions',
      keywords: 'mapping templates memory clear',
      run: () =>
        void desk.forgetLayouts().then(() => toast.show('Forgot the file layouts of other engagements'))
    }
  ])
  useCommands(commands)
}

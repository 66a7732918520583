import { useState, type DragEvent } from 'react'
import { importTargets, type ImportTarget } from '@shared/domain/entities/import-run'
import type { DeskFile, DeskSheet } from '@shared/domain/importing/desk-protocol'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { useFormat } from '@renderer/ui/format'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useDesk } from '../desk/use-desk'
import { targetLabels } from '../words/field-labels'
import styles from './recognise-step.module.css'

const none = 'none'
const kinds = [...importTargets, null] as const
const kindLabel = (target: ImportTarget | null): string => (target ? targetLabels[target] : 'Left out')
const options = kinds.map((target) => ({ value: target ?? (none as typeof none), label: kindLabel(target) }))
const sheetDrag = 'application/x-tandem-sheet'

interface Listed {
  readonly file: DeskFile
  readonly sheet: DeskSheet
}

/** All sheets by what their rows are taken for; a sheet is dragged to another kind, or chosen there. */
export function RecogniseStep({ files }: { files: readonly DeskFile[] }) {
  const [dragged, setDragged] = useState<string | null>(null)
  const all = files.flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })))
  return (
    <Pane label="Recognised sheets" title="What the sheets are">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">File and sheet</th>
            <th scope="col">Rows are</th>
            <th scope="col">Sure</th>
            <th scope="col">Why</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
          </tr>
        </thead>
        {kinds.map((target) => {
          const listed = all.filter(({ sheet }) => sheet.target === target)
          return listed.length === 0 && dragged === null ? null : (
            <KindGroup
              key={target ?? none}
              target={target}
              listed={listed}
              isWaiting={dragged !== null}
              onDragged={setDragged}
            />
          )
        })}
      </table>
    </Pane>
  )
}

/** One kind with its sheets; while a sheet is dragged all kinds show, as places to drop it. */
function KindGroup(props: {
  target: ImportTarget | null
  listed: readonly Listed[]
  isWaiting: boolean
  onDragged: (key: string | null) => void
}) {
  const desk = useDesk()
  const format = useFormat()
  const [isOver, setOver] = useState(false)
  const { target, listed } = props
  const takes = (event: DragEvent): boolean => event.dataTransfer.types.includes(sheetDrag)
  return (
    <tbody
      className={styles.group}
      data-waiting={props.isWaiting || undefined}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!takes(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!takes(event)) return
        event.preventDefault()
        setOver(false)
        props.onDragged(null)
        desk.choose(event.dataTransfer.getData(sheetDrag), { kind: 'target', target })
      }}
    >
      <tr className={styles.kind}>
        <th scope="rowgroup" colSpan={5}>
          {kindLabel(target)} <span className={styles.count}>{format.count(listed.length)}</span>
        </th>
      </tr>
      {listed.map((one) => (
        <SheetLine key={one.sheet.key} {...one} onDragged={props.onDragged} />
      ))}
    </tbody>
  )
}

function SheetLine({ file, sheet, onDragged }: Listed & { onDragged: (key: string | null) => void }) {
  const desk = useDesk()
  const format = useFormat()
  return (
    <tr
      className={styles.sheet}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(sheetDrag, sheet.key)
        event.dataTransfer.effectAllowed = 'move'
        onDragged(sheet.key)
      }}
      onDragEnd={() => onDragged(null)}
    >
      <th scope="row" className={styles.name}>
        {sheet.name}
        <span className={styles.meta}>
          {file.name}
          {sheet.visibility !== 'visible' && ' · hidden sheet'}
          {file.notes.some((note) => note.code === 'encoding') && ' · encoding guessed'}
          {file.notes.map((note) => note.code === 'stray-quotes' && ` · unclear quotes in row ${note.value}`)}
          {file.notes.map(
            (note) => note.code === 'removed-characters' && ` · ${note.value} unreadable left out`
          )}
        </span>
      </th>
      <td>
        <Select
          label={`Rows of ${sheet.name} are`}
          isLabelHidden
          width={170}
          value={sheet.target ?? none}
          options={options}
          onChange={(value) =>
            desk.choose(sheet.key, { kind: 'target', target: value === none ? null : value })
          }
        />
      </td>
      <td>{sheet.target ? <ConfidenceBars value={sheet.confidence} /> : '—'}</td>
      <td className={styles.meta}>
        {file.isAnswers ? 'answers to our questions, taken in under Check' : sheet.reason}
      </td>
      <td className={styles.number}>{format.count(sheet.rows)}</td>
    </tr>
  )
}

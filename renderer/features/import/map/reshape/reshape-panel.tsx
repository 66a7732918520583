import { IconArrowBackUp, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import type { OperationKind, TableOperation } from '@shared/domain/importing/operations/operation'
import { Button } from '@renderer/ui/button'
import { IconButton } from '@renderer/ui/icon-button'
import { Menu } from '@renderer/ui/menu'
import { useDesk } from '../../desk/use-desk'
import { StepDialog } from './step-dialog'
import { stepNames, stepWords } from './step-words'
import styles from './reshape-panel.module.css'

/** Steps that can be asked for here; corrections of cells are made where the problem stands. */
const addable: readonly OperationKind[] = [
  'unpivot',
  'spread',
  'fill-down',
  'drop-rows',
  'keep-rows',
  'split',
  'merge-columns',
  'label-rows',
  'join',
  'replace'
]

const sameStep = (a: TableOperation, b: TableOperation): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The steps of a sheet, with the way back to what they were before each change made here. */
function useSteps({ key, operations }: DeskSheetDetail) {
  const desk = useDesk()
  const [past, setPast] = useState<readonly (readonly TableOperation[])[]>([])
  const set = (next: readonly TableOperation[]): void =>
    desk.choose(key, { kind: 'operations', operations: next })
  const last = past.at(-1)
  return {
    change: (next: readonly TableOperation[]): void => {
      setPast((before) => [...before, operations])
      set(next)
    },
    undo: last
      ? () => {
          setPast(past.slice(0, -1))
          set(last)
        }
      : null
  }
}

/**
 * What was done to the sheet before its columns are read, step by step, and what it seems to need. Every change
 * shows in the sheet at once.
 */
export function ReshapePanel({ detail }: { detail: DeskSheetDetail }) {
  const [adding, setAdding] = useState<OperationKind | null>(null)
  const { change, undo } = useSteps(detail)
  const { operations } = detail
  const open = detail.steps.filter(({ operation }) => !operations.some((one) => sameStep(one, operation)))
  return (
    <section className={styles.panel} aria-label="Reshape">
      <PanelHead onUndo={undo} onAdd={setAdding} />
      {operations.length === 0 && open.length === 0 && (
        <p className={styles.none}>Read as the client sent it.</p>
      )}
      <ol className={styles.steps}>
        {operations.map((operation, index) => (
          <StepLine
            key={`${index}:${operation.kind}`}
            number={index + 1}
            words={stepWords(detail, operation)}
            reason={detail.steps.find((step) => sameStep(step.operation, operation))?.reason ?? null}
            onRemove={() => change(operations.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      {open.map(({ operation, reason }) => (
        <div key={reason} className={styles.offer}>
          <span>
            {stepWords(detail, operation)}?<span className={styles.reason}>{reason}</span>
          </span>
          <Button size="small" onClick={() => change([...operations, operation])}>
            Do it
          </Button>
        </div>
      ))}
      {adding && (
        <StepDialog
          kind={adding}
          detail={detail}
          onClose={() => setAdding(null)}
          onAdd={(operation) => {
            setAdding(null)
            change([...operations, operation])
          }}
        />
      )}
    </section>
  )
}

function PanelHead(props: { onUndo: (() => void) | null; onAdd: (kind: OperationKind) => void }) {
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>Reshape</h3>
      <span className={styles.actions}>
        {props.onUndo && (
          <IconButton label="Undo the last change of steps" onClick={props.onUndo}>
            <IconArrowBackUp size={15} />
          </IconButton>
        )}
        <Menu
          width={250}
          trigger={
            <Button variant="subtle" size="small" icon={<IconPlus size={13} />}>
              Add step
            </Button>
          }
          entries={addable.map((kind) => ({
            id: kind,
            label: stepNames[kind],
            onSelect: () => props.onAdd(kind)
          }))}
        />
      </span>
    </div>
  )
}

function StepLine(props: { number: number; words: string; reason: string | null; onRemove: () => void }) {
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden>
        {props.number}
      </span>
      <span>
        {props.words}
        {props.reason !== null && <span className={styles.reason}>{props.reason}</span>}
      </span>
      <IconButton label={`Take step ${props.number} out: ${props.words}`} onClick={props.onRemove}>
        <IconX size={13} />
      </IconButton>
    </li>
  )
}

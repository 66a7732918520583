import { useMemo, useRef, useState } from 'react'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import type { AppError } from '@shared/domain/errors'
import { change, draft } from '@shared/domain/history/draft'
import type { NameListPlan } from '@shared/domain/importing/matching/name-list'
import { saveFile, useCommit, useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { useFormat } from '@renderer/ui/format'
import { useVirtualRows } from '@renderer/ui/use-virtual-rows'
import { useToast } from '@renderer/ui/use-toast'
import { useDesk } from '../desk/use-desk'
import { kindWords } from './match-words'
import styles from './memory-dialog.module.css'
import { NameListPreview } from './name-list-preview'
import { useNameList } from './use-name-list'

const rowPx = 36
const noNames: readonly NameAlias[] = []

/** What was just decided or taken in stands on top; names of one moment by the alphabet. */
const latestFirst = (one: NameAlias, other: NameAlias): number =>
  one.at === other.at ? one.alias.localeCompare(other.alias) : one.at < other.at ? 1 : -1

/** What was decided about names: looked through, forgotten one by one, saved as a file, taken in from one. */
export function MemoryDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const desk = useDesk()
  const toast = useToast()
  const kept = useRecords('nameAliases') ?? noNames
  const names = useMemo(() => [...kept].sort(latestFirst), [kept])
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<AppError | null>(null)
  const list = useNameList(setProblem)
  const save = async (): Promise<void> => {
    const bytes = await desk.writeNames()
    const saved = await saveFile({ suggestedName: 'Remembered names.csv', kind: 'csv', bytes })
    if (!saved.ok) setProblem(saved.error)
    else if (saved.value.outcome === 'saved') toast.show(`Saved ${saved.value.name}`)
  }
  const close = (): void => {
    setProblem(null)
    list.clear()
    onClose()
  }
  return (
    <Dialog
      title="Remembered names"
      isOpen={isOpen}
      onClose={close}
      size="large"
      actions={
        list.plan ? (
          <ListActions plan={list.plan} onTake={() => void list.take()} onBack={list.clear} />
        ) : (
          <>
            <Button onClick={() => picker.current?.click()}>Take in a list …</Button>
            <Button isDisabled={names.length === 0} onClick={() => void save()}>
              Save as a file …
            </Button>
          </>
        )
      }
    >
      {problem && <ErrorNotice error={problem} />}
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".csv,.txt"
        tabIndex={-1}
        aria-label="List of names"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          setProblem(null)
          if (file) void list.read(file)
          event.currentTarget.value = ''
        }}
      />
      {list.plan ? <NameListPreview plan={list.plan} unread={list.unread} /> : <NameTable names={names} />}
    </Dialog>
  )
}

function ListActions(props: { plan: NameListPlan; onTake: () => void; onBack: () => void }) {
  const format = useFormat()
  const count = props.plan.draft.changes.length
  return (
    <>
      <Button onClick={props.onBack}>Back</Button>
      <Button variant="primary" isDisabled={count === 0} onClick={props.onTake}>
        {count === 0
          ? 'Nothing new to take in'
          : `Take in ${format.count(count)} ${count === 1 ? 'name' : 'names'}`}
      </Button>
    </>
  )
}

function NameTable({ names }: { names: readonly NameAlias[] }) {
  const commit = useCommit()
  const { scroller, first, end, totalPx, topPx } = useVirtualRows({ count: names.length, rowPx })
  if (names.length === 0) {
    return (
      <p className={styles.line}>
        Nothing is remembered yet. What you decide about names is kept when an import is applied, and holds
        for every later file.
      </p>
    )
  }
  return (
    <div ref={scroller} className={styles.table} role="list" aria-label="Remembered names" tabIndex={0}>
      <div className={styles.inside} role="presentation" style={{ height: totalPx }}>
        {names.slice(first, end).map((name, offset) => (
          <div key={name.id} role="listitem" className={styles.row} style={{ top: topPx(first + offset) }}>
            <span className={styles.kind}>{kindWords[name.kind].one}</span>
            <span className={styles.text}>{name.alias}</span>
            <span className={styles.sign}>{signs[name.decision]}</span>
            <span className={styles.text}>{name.decision === 'none' ? 'any partner' : name.canonical}</span>
            <Button
              size="small"
              variant="subtle"
              label={`Forget ${name.alias}`}
              onClick={() =>
                void commit(
                  draft('names.forgotten', { alias: name.alias }, [change('nameAliases', name, null)])
                )
              }
            >
              Forget
            </Button>
          </div>
        ))}
      </div>
    </div>
  )
}

const signs = { same: 'is', different: 'is not', none: 'is without' } as const

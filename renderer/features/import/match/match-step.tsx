import { useState } from 'react'
import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import { Button } from '@renderer/ui/button'
import { KeyStrip } from '@renderer/ui/key-strip'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { PaneMessage } from '../parts/pane-message'
import { AcceptDialog } from './accept-dialog'
import { CasePanel } from './case-panel'
import { CaseRow } from './case-row'
import styles from './match-step.module.css'
import { MemoryDialog } from './memory-dialog'
import { QueueHead } from './queue-head'
import { clearSuggestion, differentFrom, sameAs, type QueueItem } from './queue-item'
import { useQueue, type MatchQueue } from './use-queue'

/** Names of the files that are not certain: whom or what each one means. One key each; nothing is merged unasked. */
export function MatchStep({ plan }: { plan: DeskPlan | null }) {
  const queue = useQueue(plan)
  const [isAccepting, setAccepting] = useState(false)
  const [isRemembered, setRemembered] = useState(false)
  const hasLikely = queue.items.some((item) => item.isOpen && clearSuggestion(item) !== null)
  const openAccept = (): void => setAccepting(true)
  useQueueKeys(queue, hasLikely ? openAccept : null)
  const { selected } = queue
  return (
    <>
      <Pane
        label="Names to match"
        scrolls={false}
        title="Names to match"
        actions={
          <>
            <Button size="small" variant="subtle" onClick={() => setRemembered(true)}>
              Remembered names
            </Button>
            <Button size="small" isDisabled={!hasLikely} onClick={openAccept}>
              Accept many …
            </Button>
          </>
        }
      >
        {queue.all.length === 0 ? (
          <EmptyQueue isPlanned={plan !== null} />
        ) : (
          <div className={styles.queue}>
            <QueueHead queue={queue} />
            <List
              label="Names to match"
              items={queue.items}
              itemKey={(item) => item.id}
              rowPx={46}
              selectedKey={selected?.id ?? null}
              onSelect={(item) => queue.select(item)}
              renderItem={(item) => <CaseRow item={item} showsKind={queue.kind === null} />}
            />
          </div>
        )}
      </Pane>
      <Pane label="Decision" title={selected?.title ?? 'Decision'} footer={selected && <KeyStrip />}>
        {selected && <CasePanel key={selected.id} item={selected} onDecide={queue.decide} />}
      </Pane>
      {isAccepting && (
        <AcceptDialog items={queue.items} onAccept={queue.decide} onClose={() => setAccepting(false)} />
      )}
      <MemoryDialog isOpen={isRemembered} onClose={() => setRemembered(false)} />
    </>
  )
}

function EmptyQueue({ isPlanned }: { isPlanned: boolean }) {
  if (!isPlanned) return <p className={styles.line}>The files are being compared with what is known.</p>
  return (
    <PaneMessage
      sentence="No name is left to decide."
      line="Every partner in the files was found by its key, its name or a name you confirmed before, or stands new on a roster, as Preview lists it. No two customers, contacts or managers look like the same one."
    />
  )
}

function useQueueKeys(queue: MatchQueue, accept: (() => void) | null): void {
  const { selected } = queue
  const same = (index: number): void => {
    const suggestion = selected?.suggestions[index]
    if (selected && suggestion) queue.decide(sameAs(selected, suggestion))
  }
  const numbered = (['first', 'second', 'third'] as const).map((which, index) => ({
    keys: String(index + 1),
    label: `Same as the ${which} suggestion`,
    isEnabled: selected?.suggestions[index] !== undefined,
    run: () => same(index)
  }))
  useShortcuts('Match names', [
    { keys: 'j', label: 'Next name', strip: 'move', run: () => queue.move(1) },
    { keys: 'k', label: 'Previous name', strip: 'move', run: () => queue.move(-1) },
    { keys: 'x', label: 'Next name that is not decided', strip: 'next open', run: () => queue.nextOpen() },
    ...numbered,
    {
      keys: 'd',
      label: 'Different from all suggestions',
      isEnabled: (selected?.suggestions.length ?? 0) > 0,
      run: () => selected && queue.decide(differentFrom(selected))
    },
    ...partnerKeys(queue, selected),
    {
      keys: 'a',
      label: 'Accept many at once',
      strip: 'many',
      isEnabled: accept !== null,
      run: () => accept?.()
    },
    {
      keys: 'u',
      label: 'Take the last decision back',
      strip: 'undo',
      isEnabled: queue.canUndo,
      run: () => queue.undo()
    }
  ])
}

/** Decisions that only a partner's name can have. */
function partnerKeys(queue: MatchQueue, selected: QueueItem | null) {
  const one = selected?.kind === 'partner' ? selected.one : null
  const parent = selected?.suggestions[0]
  const decide = (decision: NonNullable<Parameters<MatchQueue['decide']>[0]['partners'][string]>): void => {
    if (one) queue.decide({ partners: { [one.id]: decision }, names: {} })
  }
  return [
    {
      keys: 'n',
      label: 'A new partner',
      isEnabled: one !== null,
      run: () => decide({ kind: 'new' })
    },
    {
      keys: 'p',
      label: 'A new partner that belongs to the first suggestion',
      isEnabled: one?.name !== undefined && one.name !== null && parent !== undefined,
      run: () => parent && decide({ kind: 'parent', partnerId: parent.key, name: parent.name })
    },
    {
      keys: 'o',
      label: 'Without partner',
      isEnabled: one !== null && !one.isInRoster,
      run: () => decide({ kind: 'none' })
    }
  ]
}

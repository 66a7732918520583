import { useMemo, useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { likelyFrom } from '@shared/domain/importing/matching/likeness-bounds'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import styles from './accept-dialog.module.css'
import { OfferList, type Offer } from './offer-list'
import { clearSuggestion, mergedRulings, sameAs, type QueueItem } from './queue-item'

/** Takes many likely pairs for the same at once: the list is seen, and can be thinned out, before anything happens. */
export function AcceptDialog(props: {
  items: readonly QueueItem[]
  onAccept: (rulings: MatchRulings) => void
  onClose: () => void
}) {
  const { items, onAccept, onClose } = props
  const format = useFormat()
  const [percent, setPercent] = useState<number | null>(Math.round(likelyFrom * 100))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const threshold = (percent ?? 100) / 100
  const open = items.filter((item) => item.isOpen)
  const offers = useMemo(() => offersAbove(open, threshold), [open, threshold])
  const taken = offers.filter(({ item }) => !left.has(item.id))
  const tied = open.filter((item) => (item.suggestions[0]?.score ?? 0) >= threshold).length - offers.length
  const toggle = (id: string): void => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  return (
    <Dialog
      title="Accept many at once"
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={taken.length === 0}
            onClick={() => {
              onAccept(mergedRulings(taken.map(({ item, suggestion }) => sameAs(item, suggestion))))
              onClose()
            }}
          >
            Accept {format.count(taken.length)} {taken.length === 1 ? 'name' : 'names'}
          </Button>
        </>
      }
    >
      <Threshold
        percent={percent}
        onChange={setPercent}
        counts={{ open: open.length, offers: offers.length, tied }}
      />
      <OfferList offers={offers} left={left} onToggle={toggle} />
    </Dialog>
  )
}

function offersAbove(open: readonly QueueItem[], threshold: number): readonly Offer[] {
  return open
    .flatMap((item) => {
      const suggestion = clearSuggestion(item)
      return suggestion && suggestion.score >= threshold ? [{ item, suggestion }] : []
    })
    .sort((a, b) => a.suggestion.score - b.suggestion.score)
}

function Threshold(props: {
  percent: number | null
  onChange: (percent: number | null) => void
  counts: { open: number; offers: number; tied: number }
}) {
  const format = useFormat()
  const { open, offers, tied } = props.counts
  return (
    <div className={styles.threshold}>
      <NumberField
        label="Alike from"
        unit="%"
        value={props.percent}
        min={50}
        max={100}
        onChange={props.onChange}
      />
      <p className={styles.meta}>
        {format.count(offers)} of {format.count(open)} open names are at least{' '}
        {format.share((props.percent ?? 100) / 100)} alike with one suggestion.
        {tied > 0 && ` ${format.count(tied)} have two equally good ones and stay in the queue.`}
        <br />
        On labelled company names 98 of 100 pairs above 72% are the same company.
      </p>
    </div>
  )
}

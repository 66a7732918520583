import { useFormat } from '@renderer/ui/format'
import { useVirtualRows } from '@renderer/ui/use-virtual-rows'
import styles from './offer-list.module.css'
import { reasonWords } from './match-words'
import type { ItemSuggestion, QueueItem } from './queue-item'

/** A name that would be taken for another one. */
export interface Offer {
  readonly item: QueueItem
  readonly suggestion: ItemSuggestion
}

const rowPx = 46

/** Everything that is about to be accepted, the least certain first; each can be left out. */
export function OfferList(props: {
  offers: readonly Offer[]
  left: ReadonlySet<string>
  onToggle: (id: string) => void
}) {
  const { offers, left, onToggle } = props
  const { scroller, first, end, totalPx, topPx } = useVirtualRows({ count: offers.length, rowPx })
  return (
    <div ref={scroller} className={styles.list} role="list" aria-label="Names to accept">
      <div className={styles.inside} role="presentation" style={{ height: totalPx }}>
        {offers.slice(first, end).map((offer, offset) => (
          <div
            key={offer.item.id}
            role="listitem"
            className={styles.place}
            style={{ top: topPx(first + offset) }}
          >
            <OfferRow
              offer={offer}
              isTaken={!left.has(offer.item.id)}
              onToggle={() => onToggle(offer.item.id)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

function OfferRow(props: { offer: Offer; isTaken: boolean; onToggle: () => void }) {
  const { item, suggestion } = props.offer
  const format = useFormat()
  return (
    <label className={styles.row} data-left={!props.isTaken || undefined}>
      <input type="checkbox" checked={props.isTaken} onChange={props.onToggle} />
      <span className={styles.pair}>
        <span className={styles.text}>{item.title}</span>
        <span className={styles.text}>{suggestion.name}</span>
      </span>
      <span className={styles.figure}>{format.share(suggestion.score, 0)}</span>
      <span className={styles.reason}>{reasonWords(suggestion.reason)}</span>
    </label>
  )
}

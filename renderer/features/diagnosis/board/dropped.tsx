import type { PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import { Button } from '@renderer/ui/button'
import styles from './dropped.module.css'

/** What was turned down, to be taken up again from its pane. */
export function Dropped(props: { items: readonly PlacedItem[]; onChoose: (id: string) => void }) {
  return (
    <section className={styles.dropped} aria-label="Dropped">
      {props.items.map(({ id, title }) => (
        <Button key={id} size="small" onClick={() => props.onChoose(id)}>
          {title}
        </Button>
      ))}
    </section>
  )
}

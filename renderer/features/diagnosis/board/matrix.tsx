import { type DragEvent } from 'react'
import type { PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import { dragKind } from './card'
import styles from './matrix.module.css'

const steps = [1, 2, 3, 4, 5] as const
const downwards = [5, 4, 3, 2, 1] as const

/** A cell of the matrix: what has this impact for this effort. */
function Cell(props: {
  impact: number
  effort: number
  items: readonly PlacedItem[]
  chosenId: string | null
  onChoose: (id: string) => void
  onTake: (id: string) => void
}) {
  const { impact, effort } = props
  const over = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes(dragKind)) event.preventDefault()
  }
  return (
    <td
      className={styles.cell}
      data-worth={impact - effort >= 2 ? 'much' : impact - effort <= -1 ? 'little' : undefined}
      onDragOver={over}
      onDrop={(event) => {
        event.preventDefault()
        const id = event.dataTransfer.getData(dragKind)
        if (id !== '') props.onTake(id)
      }}
    >
      {props.items.map((item) => (
        <button
          key={item.id}
          type="button"
          className={styles.spot}
          draggable
          aria-pressed={item.id === props.chosenId}
          aria-label={`${item.title}: impact ${impact}, effort ${effort}`}
          title={item.title}
          data-card={item.id}
          data-held={item.holds.length > 0 || undefined}
          onClick={() => props.onChoose(item.id)}
          onFocus={() => props.onChoose(item.id)}
          onDragStart={(event) => {
            event.dataTransfer.setData(dragKind, item.id)
            props.onChoose(item.id)
          }}
        >
          <span className={styles.words}>{item.title}</span>
        </button>
      ))}
    </td>
  )
}

/** Impact upwards, effort to the right: what stands top left gives most for least. Dragging re-rates. */
export function Matrix(props: {
  items: readonly PlacedItem[]
  chosenId: string | null
  onChoose: (id: string) => void
  onRate: (id: string, impact: number, effort: number) => void
}) {
  const at = (impact: number, effort: number): PlacedItem[] =>
    props.items.filter(
      (item) => Math.round(item.impact ?? 0) === impact && Math.round(item.effort ?? 0) === effort
    )
  const unrated = props.items.filter(({ impact, effort }) => impact === null || effort === null)
  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <caption className={styles.caption}>
          Impact upwards, effort to the right. Drag a card, or hold Alt and press an arrow, to rate it anew.
          {unrated.length > 0 && ` ${unrated.length} not rated yet: see Bands.`}
        </caption>
        <tbody>
          {downwards.map((impact) => (
            <tr key={impact}>
              <th scope="row">{impact === 5 ? 'Impact 5' : impact}</th>
              {steps.map((effort) => (
                <Cell
                  key={effort}
                  impact={impact}
                  effort={effort}
                  items={at(impact, effort)}
                  chosenId={props.chosenId}
                  onChoose={props.onChoose}
                  onTake={(id) => props.onRate(id, impact, effort)}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {steps.map((effort) => (
              <th key={effort} scope="col">
                {effort === 1 ? 'Effort 1' : effort}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

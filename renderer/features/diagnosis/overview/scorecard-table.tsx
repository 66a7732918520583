import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react'
import { useRef, type KeyboardEvent } from 'react'
import { dimensionWords, type Dimension } from '@shared/domain/diagnosis/dimension'
import type { DimensionScore, Scorecard, Trend } from '@shared/domain/diagnosis/scorecard'
import { useFormat } from '@renderer/ui/format'
import { SpokenOnly } from '@renderer/ui/spoken-only'
import { StatusWord } from '@renderer/ui/status-mark'
import { ScoreBar } from './score-bar'
import { confidenceWord, ragStatus, trendWords } from './score-words'
import styles from './scorecard.module.css'

const arrows: Readonly<Record<Trend, typeof IconArrowRight>> = {
  up: IconArrowUpRight,
  flat: IconArrowRight,
  down: IconArrowDownRight
}

function TrendMark({ trend }: { trend: Trend | null }) {
  if (trend === null) return <span className={styles.quiet}>—</span>
  const Arrow = arrows[trend]
  return (
    <span className={styles.trend} data-trend={trend}>
      <Arrow size={14} aria-hidden /> {trendWords[trend]}
    </span>
  )
}

function Row(props: { one: DimensionScore; isChosen: boolean; onChoose: () => void }) {
  const { one } = props
  const format = useFormat()
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-pressed={props.isChosen}
        onClick={props.onChoose}
        data-dimension={one.dimension}
      >
        <span className={styles.name}>
          {dimensionWords[one.dimension]}
          <SpokenOnly>: </SpokenOnly>
        </span>
        <ScoreBar score={one.score} target={one.target} />
        <b className={styles.score}>
          {format.decimal(one.score)}
          <SpokenOnly>
            {one.score === null ? ' unknown' : ' of 5'}
            {`, target ${format.decimal(one.target)}, `}
          </SpokenOnly>
          {one.judgedScore !== null && (
            <abbr className={styles.judged} title="Judged by the consultant">
              j
            </abbr>
          )}
        </b>
        <StatusWord status={ragStatus[one.rag]} />
        <span>
          <SpokenOnly>, trend </SpokenOnly>
          <TrendMark trend={one.trend} />
        </span>
        <span className={styles.quiet}>
          <SpokenOnly>, data </SpokenOnly>
          {confidenceWord(one)}
        </span>
      </button>
    </li>
  )
}

/** Arrow keys go from dimension to dimension, Home and End to the ends. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('button[data-dimension]') ?? [])]
  const here = rows.findIndex((row) => row === document.activeElement)
  const goals = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }
  const goal = rows[goals[event.key as keyof typeof goals] ?? -1]
  if (here < 0 || !goal) return
  event.preventDefault()
  goal.focus()
  goal.click()
}

/** The ten dimensions, each a row that opens what it is made of. */
export function ScorecardTable(props: {
  card: Scorecard
  chosen: Dimension | null
  onChoose: (dimension: Dimension) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  return (
    <div className={styles.table}>
      <div className={styles.heads} aria-hidden="true">
        <span>Dimension</span>
        <span>0 to 5</span>
        <span />
        <span>State</span>
        <span>Trend</span>
        <span>Data</span>
      </div>
      <ul
        ref={list}
        className={styles.rows}
        aria-label="Dimensions"
        onKeyDown={(event) => moveFocus(event, list.current)}
      >
        {props.card.dimensions.map((one) => (
          <Row
            key={one.dimension}
            one={one}
            isChosen={one.dimension === props.chosen}
            onChoose={() => props.onChoose(one.dimension)}
          />
        ))}
      </ul>
    </div>
  )
}

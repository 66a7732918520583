import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { addRecommendation } from '@shared/domain/diagnosis/recommendations/edit-recommendation'
import type { PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import type { FrictionItem } from '@shared/domain/entities/plan'
import { Button } from '@renderer/ui/button'
import { FilterChip } from '@renderer/ui/chip'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { StatusWord } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import { useAct } from '../use-act'
import { Columns } from './columns'
import { Dropped } from './dropped'
import { ItemPane } from './item-pane'
import { Matrix } from './matrix'
import { OwnDialog } from './own-dialog'
import { useBoard, type Board } from './use-board'
import { useBoardActs, type BoardActs } from './use-board-acts'
import { useBoardKeys } from './use-board-keys'
import styles from './board.module.css'

type View = 'bands' | 'matrix'

/** Why later phases wait, with the way to the log. */
function FrictionNotice({ items }: { items: readonly FrictionItem[] }) {
  const { navigate } = useNavigation()
  if (items.length === 0) return null
  const words = items.length === 1 ? '1 open friction item holds' : `${items.length} open friction items hold`
  return (
    <div className={styles.friction} role="note">
      <StatusWord status="watch" word={`${words} back every phase after repair`} />
      <span>Fix what is broken before adding anything new.</span>
      <Button size="small" onClick={() => navigate({ screen: 'plan' })}>
        Open the friction log
      </Button>
    </div>
  )
}

function Nothing() {
  return (
    <div className={styles.loading}>
      <Text as="p" size="answer">
        Nothing to recommend yet.
      </Text>
      <Text as="p" tone="quiet">
        Recommendations come from rules that fire and dimensions at risk. Import data or answer a checklist,
        or press n to write your own.
      </Text>
    </div>
  )
}

function Chosen(props: {
  item: PlacedItem | undefined
  board: Board
  acts: ReturnType<typeof useBoardActs>
}) {
  const { item, acts } = props
  if (!item) {
    return (
      <div className={styles.loading}>
        <Text tone="quiet">Choose a card to see why it is proposed, and to rate, date or hand it on.</Text>
      </div>
    )
  }
  return (
    <ItemPane
      item={item}
      all={props.board.items}
      onEdit={(patch) => acts.edit(item, patch)}
      onMove={(state) => acts.move(item, state)}
      onRemove={() => acts.remove(item)}
    />
  )
}

function BoardBar(props: {
  view: View
  onView: (view: View) => void
  droppedCount: number
  areDroppedShown: boolean
  onShowDropped: (areShown: boolean) => void
  onAdd: () => void
}) {
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label="View"
        value={props.view}
        options={[
          { value: 'bands', label: 'Bands' },
          { value: 'matrix', label: 'Impact × effort' }
        ]}
        onChange={props.onView}
      />
      {props.droppedCount > 0 && (
        <FilterChip
          isActive={props.areDroppedShown}
          onToggle={() => props.onShowDropped(!props.areDroppedShown)}
        >
          {`${props.droppedCount} dropped`}
        </FilterChip>
      )}
      <Text tone="faint" size="meta">
        I impact · E effort · C confidence, 1 to 5
      </Text>
      <Button icon={<IconPlus size={16} aria-hidden />} onClick={props.onAdd}>
        Own recommendation
      </Button>
    </div>
  )
}

const isOpen = ({ state }: PlacedItem): boolean => state === 'proposed' || state === 'accepted'

function BoardArea(props: {
  view: View
  items: readonly PlacedItem[]
  chosenId: string | null
  onChoose: (id: string) => void
  acts: BoardActs
}) {
  const { items, chosenId, onChoose, acts } = props
  const byId = (id: string): PlacedItem | undefined => items.find((one) => one.id === id)
  if (props.view === 'bands') {
    return (
      <Columns
        {...{ items, chosenId, onChoose }}
        onMove={(id, state) => {
          const moved = byId(id)
          if (moved) acts.move(moved, state)
        }}
      />
    )
  }
  return (
    <Matrix
      {...{ chosenId, onChoose }}
      items={items.filter(isOpen)}
      onRate={(id, impact, effort) => {
        const moved = byId(id)
        if (moved) acts.edit(moved, { impact, effort })
      }}
    />
  )
}

function Loaded({ board }: { board: Board }) {
  const act = useAct()
  const acts = useBoardActs()
  const [view, setView] = useState<View>('bands')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [areDroppedShown, setDroppedShown] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const item = board.items.find(({ id }) => id === chosenId)
  const dropped = board.items.filter(({ state }) => state === 'dropped')
  useBoardKeys({ item, acts, onAdd: () => setAdding(true), isMatrix: view === 'matrix' })
  return (
    <div className={styles.board}>
      <BoardBar
        view={view}
        onView={setView}
        droppedCount={dropped.length}
        areDroppedShown={areDroppedShown}
        onShowDropped={setDroppedShown}
        onAdd={() => setAdding(true)}
      />
      <FrictionNotice items={board.friction} />
      {board.items.length === 0 && !isAdding ? (
        <Nothing />
      ) : (
        <Panes columns="minmax(0,1fr) 300px">
          <Pane label="Board" scrolls={false}>
            <BoardArea
              view={view}
              items={board.items}
              chosenId={chosenId}
              onChoose={setChosenId}
              acts={acts}
            />
            {areDroppedShown && <Dropped items={dropped} onChoose={setChosenId} />}
          </Pane>
          <Pane label="Recommendation">
            <Chosen item={item} board={board} acts={acts} />
          </Pane>
        </Panes>
      )}
      {isAdding && (
        <OwnDialog
          onClose={() => setAdding(false)}
          onAdd={(record) => {
            setAdding(false)
            setChosenId(record.id)
            void act(addRecommendation(record), `Added “${record.title}”`)
          }}
        />
      )}
    </div>
  )
}

/** What to do first: proposals in bands, accepted work in an order that never skips what must come before. */
export function BoardTab() {
  const board = useBoard()
  if (!board) {
    return (
      <div className={styles.loading}>
        <Progress label="Reading findings and recommendations" share={null} figure="" />
      </div>
    )
  }
  return <Loaded board={board} />
}

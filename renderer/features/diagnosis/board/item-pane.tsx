import { IconLock } from '@tabler/icons-react'
import { dimensionWords } from '@shared/domain/diagnosis/dimension'
import { buildsOnItself } from '@shared/domain/diagnosis/recommendations/edit-recommendation'
import { phases, phaseWords } from '@shared/domain/diagnosis/recommendations/phase'
import { dueAfter, holdWords, type PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import type { RecommendationPatch } from '@shared/domain/diagnosis/recommendations/edit-recommendation'
import { Button } from '@renderer/ui/button'
import { FilterChip } from '@renderer/ui/chip'
import { DateField } from '@renderer/ui/date-field'
import { useFormat } from '@renderer/ui/format'
import { KeptField } from '@renderer/ui/kept-field'
import { RatingField } from '@renderer/ui/rating-field'
import { Select } from '@renderer/ui/select'
import { StatusWord } from '@renderer/ui/status-mark'
import { FindingFigure } from '../parts/finding-figure'
import { stateWords, type State } from './board-words'
import styles from './item-pane.module.css'

interface Edits {
  readonly item: PlacedItem
  readonly onEdit: (patch: RecommendationPatch) => void
}

/** The findings and the gap that speak for it, each with its figure. */
function Reasons({ item }: { item: PlacedItem }) {
  return (
    <section aria-label="What speaks for it">
      <h3 className={styles.part}>What speaks for it</h3>
      <ul className={styles.list}>
        {item.reasons.map((finding) => (
          <li key={finding.ruleId} className={styles.reason}>
            <StatusWord status={finding.outcome} word={finding.ruleId} />
            <span>
              {finding.sentence} <FindingFigure finding={finding} />
            </span>
          </li>
        ))}
        {item.isForGap && item.dimension !== null && (
          <li className={styles.reason}>
            <StatusWord status="at-risk" word="Gap" />
            <span>{`${dimensionWords[item.dimension]} is at risk on the scorecard.`}</span>
          </li>
        )}
        {item.reasons.length === 0 && !item.isForGap && (
          <li className={styles.quiet}>No rule fires for it now; it is on the board because you keep it.</li>
        )}
      </ul>
    </section>
  )
}

function Ratings({ item, onEdit }: Edits) {
  return (
    <section aria-label="Rating" className={styles.fields}>
      <RatingField
        label="Impact"
        value={item.impact}
        ends={['little', 'much']}
        onChange={(impact) => onEdit({ impact })}
      />
      <RatingField
        label="Effort"
        value={item.effort}
        ends={['days', 'quarters']}
        onChange={(effort) => onEdit({ effort })}
      />
      <RatingField
        label="Confidence"
        value={item.confidence}
        ends={['a guess', 'proven by data']}
        onChange={(confidence) => onEdit({ confidence })}
        {...((item.record?.confidence ?? null) === null
          ? { hint: 'From how well the findings are supported' }
          : {})}
      />
    </section>
  )
}

/** What must be done before it, as chips that can be taken away, and a list to add from. */
function BuildsOn({ item, all, onEdit }: Edits & { all: readonly PlacedItem[] }) {
  const before = all.filter(({ id }) => item.dependsOn.includes(id))
  const choices = all.filter(
    (other) => !item.dependsOn.includes(other.id) && !buildsOnItself(item, other, all)
  )
  return (
    <section aria-label="Builds on" className={styles.fields}>
      <h3 className={styles.part}>Builds on</h3>
      <div className={styles.chips}>
        {before.map(({ id, title }) => (
          <FilterChip
            key={id}
            isActive
            label={`No longer build on ${title}`}
            onToggle={() => onEdit({ dependsOn: item.dependsOn.filter((one) => one !== id) })}
          >
            {title}
          </FilterChip>
        ))}
      </div>
      <Select
        label="Add what comes first"
        isLabelHidden
        placeholder="Add what must come first"
        isSearchable
        value={null}
        options={choices.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => onEdit({ dependsOn: [...item.dependsOn, id] })}
      />
    </section>
  )
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

function Work({ item, all, onEdit }: Edits & { all: readonly PlacedItem[] }) {
  const format = useFormat()
  const late = dueAfter(item, all)
  return (
    <section aria-label="Work" className={styles.fields}>
      <Select
        label="Phase"
        value={item.phase}
        options={phases.map((phase) => ({ value: phase, label: phaseWords[phase] }))}
        onChange={(phase) => onEdit({ phase })}
      />
      <KeptField
        label="Owner"
        value={item.owner ?? ''}
        onKeep={(owner) => onEdit({ owner: orNull(owner) })}
      />
      <DateField label="Due" value={item.dueOn} onCommit={(dueOn) => onEdit({ dueOn })} />
      {late.map(({ id, title, dueOn }) => (
        <p key={id} className={styles.hold}>
          {`Due before “${title}”, which it builds on and which is due ${format.date(dueOn)}.`}
        </p>
      ))}
    </section>
  )
}

function Moves(props: { item: PlacedItem; onMove: (state: State) => void; onRemove: () => void }) {
  const { item, onMove } = props
  const isHeld = item.holds.length > 0
  return (
    <div className={styles.moves}>
      {item.state !== 'accepted' && item.state !== 'done' && (
        <Button size="small" variant="soft" onClick={() => onMove('accepted')}>
          Accept
        </Button>
      )}
      {item.state === 'accepted' && (
        <Button size="small" variant="soft" isDisabled={isHeld} onClick={() => onMove('done')}>
          Done
        </Button>
      )}
      {item.state !== 'dropped' && item.state !== 'done' && (
        <Button size="small" onClick={() => onMove('dropped')}>
          Drop
        </Button>
      )}
      {item.state !== 'proposed' && (
        <Button size="small" onClick={() => onMove('proposed')}>
          Back to proposals
        </Button>
      )}
      {item.libraryId === null && (
        <Button size="small" variant="subtle" onClick={props.onRemove}>
          Remove
        </Button>
      )}
    </div>
  )
}

/** Everything about one recommendation: why, how much, after what, by whom. */
export function ItemPane(
  props: Edits & {
    all: readonly PlacedItem[]
    onMove: (state: State) => void
    onRemove: () => void
  }
) {
  const { item, onEdit } = props
  return (
    <div className={styles.pane}>
      <p className={styles.quiet}>{`${stateWords[item.state]} · ${phaseWords[item.phase]}`}</p>
      <h2 className={styles.title}>{item.title}</h2>
      <Moves item={item} onMove={props.onMove} onRemove={props.onRemove} />
      {item.holds.map((hold) => (
        <p key={hold.kind} className={styles.hold}>
          <IconLock size={14} aria-hidden /> {holdWords(hold)}
        </p>
      ))}
      <p className={styles.text}>{item.text}</p>
      <Reasons item={item} />
      <Ratings item={item} onEdit={onEdit} />
      <Work key={item.id} item={item} all={props.all} onEdit={onEdit} />
      <BuildsOn item={item} all={props.all} onEdit={onEdit} />
      <section aria-label="Wording" className={styles.fields} key={`${item.id} words`}>
        <h3 className={styles.part}>Wording</h3>
        <KeptField label="Title" value={item.title} onKeep={(title) => onEdit({ title: title.trim() })} />
        <KeptField
          label="How, and when it is done"
          rows={4}
          value={item.text}
          onKeep={(text) => onEdit({ text })}
        />
      </section>
    </div>
  )
}

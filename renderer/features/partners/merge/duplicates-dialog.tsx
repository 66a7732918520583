import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import type { Partner } from '@shared/domain/entities/partner'
import { tellApartDraft, type LikelyPair } from '@shared/domain/partners/duplicates'
import { placeOf } from '@shared/domain/importing/matching/partner-directory'
import { useAct } from '../use-act'
import { likenessWords } from './likeness-words'
import styles from './merge.module.css'
import { useDuplicates } from './use-duplicates'

const noDecisions: readonly NameAlias[] = []
/** More pairs than anybody decides in one sitting; the rest comes up as these are decided. */
const mostShown = 100

function PairLine(props: { pair: LikelyPair; onMerge: () => void; onApart: () => void }) {
  const { one, other, score, reason } = props.pair
  const name = (partner: Partner) => {
    const place = placeOf(partner)
    return (
      <span className={styles.name}>
        {partner.name}
        {place !== null && <span className={styles.place}>, {place}</span>}
      </span>
    )
  }
  return (
    <li className={styles.pair}>
      <div className={styles.names}>
        {name(one)}
        {name(other)}
      </div>
      <div className={styles.names}>
        <ConfidenceBars value={score} />
        <Text size="meta" tone="faint">
          {likenessWords(reason)}
        </Text>
      </div>
      <div className={styles.acts}>
        <Button size="small" label={`Merge ${one.name} and ${other.name}`} onClick={props.onMerge}>
          Merge…
        </Button>
        <Button
          size="small"
          variant="subtle"
          label={`${one.name} and ${other.name} are two partners`}
          onClick={props.onApart}
        >
          Two partners
        </Button>
      </div>
    </li>
  )
}

/** Partners that may be one company written twice; a person decides about each pair. */
export function DuplicatesDialog(props: {
  partners: readonly Partner[]
  onMerge: (pair: readonly [Partner, Partner]) => void
  onClose: () => void
}) {
  const format = useFormat()
  const act = useAct()
  const decided = useRecords('nameAliases') ?? noDecisions
  const { pairs, done, total } = useDuplicates(props.partners, decided)
  const isSearching = done < total
  const found =
    pairs.length === 0
      ? `No two of ${format.count(total)} partners have names alike.`
      : `${format.count(pairs.length)} ${pairs.length === 1 ? 'pair' : 'pairs'} of partners with names alike. Nothing is merged without you.`
  const apart = ({ one, other }: LikelyPair): void =>
    void act(
      (stamp) => tellApartDraft(one, other, decided, stamp),
      `${one.name} and ${other.name} are two partners`
    )
  return (
    <Dialog title="Likely duplicates" isOpen size="large" onClose={props.onClose}>
      <Stack gap={12}>
        {isSearching ? (
          <Progress
            label="Comparing names"
            share={total === 0 ? null : done / total}
            figure={`${format.count(done)} of ${format.count(total)} partners`}
            onCancel={props.onClose}
          />
        ) : (
          <div role="status">
            <Text as="p" tone="quiet">
              {found}
            </Text>
          </div>
        )}
        {pairs.length > 0 && (
          <ul className={styles.pairs} aria-label="Likely duplicates">
            {pairs.slice(0, mostShown).map((pair) => (
              <PairLine
                key={`${pair.one.id} ${pair.other.id}`}
                pair={pair}
                onMerge={() => props.onMerge([pair.one, pair.other])}
                onApart={() => apart(pair)}
              />
            ))}
          </ul>
        )}
      </Stack>
    </Dialog>
  )
}

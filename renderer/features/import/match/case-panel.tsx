import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import { ActionLine } from './action-line'
import styles from './case-panel.module.css'
import { kindWords, likenessWord, reasonWords } from './match-words'
import { PartnerActions } from './partner-actions'
import { differentFrom, sameAs, type ItemSuggestion, type QueueItem } from './queue-item'

interface PanelProps {
  readonly item: QueueItem
  readonly onDecide: (rulings: MatchRulings) => void
}

/** One name: where it stands, whom it may mean and why, and what to do with it. */
export function CasePanel({ item, onDecide }: PanelProps) {
  return (
    <div className={styles.panel}>
      <CaseFacts item={item} />
      {item.suggestions.map((suggestion, index) => (
        <Suggestion
          key={suggestion.key}
          item={item}
          suggestion={suggestion}
          number={index + 1}
          onDecide={onDecide}
        />
      ))}
      {item.suggestions.length > 0 && (
        <ActionLine keys="d">
          <Button isFullWidth onClick={() => onDecide(differentFrom(item))}>
            {item.kind === 'partner' ? 'Different: none of these' : 'Different: keep as written'}
          </Button>
        </ActionLine>
      )}
      {item.kind === 'partner' ? (
        <>
          <PartnerActions one={item.one} onDecide={onDecide} />
          <OtherPartner item={item} onDecide={onDecide} />
        </>
      ) : (
        <p className={styles.meta}>
          The client’s own writing stays in the file; only the name Tandem counts by changes.
        </p>
      )}
    </div>
  )
}

function CaseFacts({ item }: { item: QueueItem }) {
  const format = useFormat()
  const rows = `${format.count(item.rows)} ${item.rows === 1 ? 'row' : 'rows'}`
  const context = item.kind === 'partner' ? item.one.context : null
  return (
    <dl className={styles.facts}>
      <dt>{kindWords[item.kind].one}</dt>
      <dd>
        {rows} of {item.sheets.join(', ')}
        {context?.cell && `, first in ${context.cell}`}
      </dd>
      {context?.place && (
        <>
          <dt>Place</dt>
          <dd>{context.place}</dd>
        </>
      )}
      {context?.account && (
        <>
          <dt>Customer</dt>
          <dd>{context.account}</dd>
        </>
      )}
      {item.kind === 'partner' && item.one.key !== null && (
        <>
          <dt>Key</dt>
          <dd>{item.one.key}</dd>
        </>
      )}
    </dl>
  )
}

function Suggestion(props: PanelProps & { suggestion: ItemSuggestion; number: number }) {
  const { item, suggestion, number, onDecide } = props
  const format = useFormat()
  return (
    <div className={styles.suggestion}>
      <ActionLine keys={String(number)}>
        <Button
          isFullWidth
          variant={isChosen(item, suggestion) ? 'soft' : 'outlined'}
          onClick={() => onDecide(sameAs(item, suggestion))}
        >
          Same as {suggestion.name}
        </Button>
      </ActionLine>
      <div className={styles.why}>
        <span className={styles.likeness}>
          <ConfidenceBars value={suggestion.score} label="Likeness" />
          {likenessWord(suggestion.score)}
        </span>
        <span>{reasonWords(suggestion.reason)}</span>
        {suggestion.place !== null && <span>{suggestion.place}</span>}
        {suggestion.rows !== null && (
          <span>
            {suggestion.rows === 0
              ? 'Known from earlier files'
              : `Written so in ${format.count(suggestion.rows)} ${suggestion.rows === 1 ? 'row' : 'rows'}`}
          </span>
        )}
      </div>
    </div>
  )
}

function isChosen(item: QueueItem, { key, name }: ItemSuggestion): boolean {
  if (item.kind !== 'partner') return item.one.decision.kind === 'same' && item.one.decision.name === name
  const { decision } = item.one
  return decision.kind === 'same' && (decision.partnerId === key || decision.name === name)
}

function OtherPartner({ item, onDecide }: PanelProps) {
  const partners = useRecords('partners') ?? []
  const decision = item.kind === 'partner' ? item.one.decision : null
  if (partners.length === 0) return null
  return (
    <Select
      label="Same as another partner"
      placeholder="Choose a partner"
      isSearchable
      value={decision?.kind === 'same' ? decision.partnerId : null}
      options={partners.map((partner) => ({ value: partner.id, label: partner.name }))}
      onChange={(partnerId) => {
        const name = partners.find((partner) => partner.id === partnerId)?.name ?? ''
        onDecide({ partners: { [item.id]: { kind: 'same', partnerId, name } }, names: {} })
      }}
    />
  )
}

import { useMemo, useState } from 'react'
import type { CodedUnit } from '@shared/domain/voice/agreement/coded-unit'
import { agreedUncoded } from '@shared/domain/voice/agreement/final-codings'
import { disagreements, type Disagreement } from '@shared/domain/voice/agreement/disagreements'
import { useFormat } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { Pane, Panes } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import styles from './agreement.module.css'
import { DisagreementDetail } from './disagreement-detail'

const rowPx = 58

/** The answers coders read differently, and the one that is being settled. */
export function DisagreementView({
  comparison
}: {
  comparison: { readonly units: readonly CodedUnit[]; readonly coders: readonly string[] }
}) {
  const { everything, surveys } = useVoice()
  const format = useFormat()
  const { units, coders } = comparison
  const [chosenKey, setChosen] = useState<string | null>(null)
  // Settling must not move the list under the hand: the order is that of the answers.
  const list = useMemo(() => {
    const read = { codings: everything.codings, uncoded: agreedUncoded(surveys) }
    return inListOrder(disagreements(units, read, coders), everything.list.byKey)
  }, [units, everything, surveys, coders])
  const place = Math.max(
    0,
    list.findIndex(({ key }) => key === chosenKey)
  )
  const chosen = list[place]
  if (!chosen) return <p className={styles.notice}>The coders gave every answer the same codes.</p>
  const open = list.filter(({ decided }) => decided === null).length
  const goTo = (to: number): void => {
    const next = list[Math.max(0, Math.min(list.length - 1, to))]
    if (next) setChosen(next.key)
  }
  const goToNextOpen = (): void => {
    const ahead = [...list.slice(place + 1), ...list.slice(0, place)]
    setChosen(ahead.find(({ decided }) => decided === null)?.key ?? chosen.key)
  }
  return (
    <Panes columns="232px minmax(0, 1fr)">
      <Pane
        label="Disagreements"
        title={`${format.count(open)} of ${format.count(list.length)} open`}
        scrolls={false}
      >
        <List
          label="Answers read differently"
          items={list}
          itemKey={({ key }) => key}
          rowPx={rowPx}
          selectedKey={chosen.key}
          onSelect={({ key }) => setChosen(key)}
          renderItem={(one) => <DisagreementRow one={one} />}
        />
      </Pane>
      <DisagreementDetail
        key={chosen.key}
        one={chosen}
        onStep={(by) => goTo(place + by)}
        onNextOpen={goToNextOpen}
      />
    </Panes>
  )
}

function inListOrder(list: readonly Disagreement[], byKey: ReadonlyMap<string, unknown>): Disagreement[] {
  const places = new Map([...byKey.keys()].map((key, place) => [key, place]))
  return [...list].sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
}

function DisagreementRow({ one }: { one: Disagreement }) {
  const { everything } = useVoice()
  const format = useFormat()
  const answer = everything.list.byKey.get(one.key)
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <span>{answer?.respondentId ?? 'Answer no longer here'}</span>
        {one.decided === null ? (
          <span>{counted(one.apart.length, 'code', format.count)} apart</span>
        ) : (
          <span className={styles.settled}>{one.decided.length === 0 ? 'no code' : 'settled'}</span>
        )}
      </div>
      <span className={styles.glimpse}>“{answer?.text.trim().slice(0, 80) ?? ''}”</span>
    </div>
  )
}

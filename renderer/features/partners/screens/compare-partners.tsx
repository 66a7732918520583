import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Select } from '@renderer/ui/select'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { Partner } from '@shared/domain/entities/partner'
import { ExchangeRows } from '../compare/exchange-rows'
import { FigureRows } from '../compare/figure-rows'
import { ProfileRows } from '../compare/profile-rows'
import { VoiceRows } from '../compare/voice-rows'
import { mostCompared } from '../parts/bulk-bar'
import styles from '../compare/compare.module.css'

const none: readonly string[] = []

/** Adds a partner to the comparison while there is room. */
function AddColumn(props: {
  chosen: readonly Partner[]
  all: readonly Partner[]
  onAdd: (id: string) => void
}) {
  const { chosen, all } = props
  const options = useMemo(
    () =>
      all
        .filter((one) => !chosen.includes(one))
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    [chosen, all]
  )
  if (chosen.length >= mostCompared || options.length === 0) return null
  return (
    <Select<string>
      label="Add a partner to the comparison"
      isLabelHidden
      isSearchable
      width={240}
      value={null}
      options={options}
      placeholder="Add a partner"
      onChange={props.onAdd}
    />
  )
}

/** Up to four partners beside each other: who they are, what they bring, how the exchange stands, what was said. */
export function ComparePartners(props: {
  chosen: readonly Partner[]
  all: readonly Partner[]
  onChoose: (partnerIds: readonly string[]) => void
}) {
  const { chosen, all, onChoose } = props
  const { navigate } = useNavigation()
  const ids = chosen.map(({ id }) => id)
  const toList = (): void => onChoose(none)
  useShortcuts('Comparison', [
    { keys: 'Escape', label: 'Back to all partners', run: toList, inFields: false }
  ])
  return (
    <div className={styles.screen}>
      <PageHeader
        title={`${chosen.length} partners side by side`}
        actions={<AddColumn chosen={chosen} all={all} onAdd={(id) => onChoose([...ids, id])} />}
      >
        <div className={styles.back}>
          <IconButton label="All partners" onClick={toList}>
            <IconArrowLeft size={16} aria-hidden />
          </IconButton>
        </div>
      </PageHeader>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label="Comparison">
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {chosen.map(({ id, name }) => (
                <th key={id} scope="col">
                  <div className={styles.head}>
                    <button
                      type="button"
                      className={styles.link}
                      onClick={() => navigate({ screen: 'partners', partnerId: id })}
                    >
                      {name}
                    </button>
                    <IconButton
                      label={`Take ${name} out`}
                      withoutTooltip
                      onClick={() => onChoose(ids.filter((one) => one !== id))}
                    >
                      <IconX size={14} aria-hidden />
                    </IconButton>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <FigureRows partnerIds={ids} />
          <ExchangeRows partnerIds={ids} />
          <ProfileRows chosen={chosen} all={all} />
          <VoiceRows partnerIds={ids} />
        </table>
      </div>
    </div>
  )
}

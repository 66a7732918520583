import { useMemo } from 'react'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { PaneHeader } from '@renderer/ui/pane'
import { Text } from '@renderer/ui/text'
import type { Partner } from '@shared/domain/entities/partner'
import { mergedInto } from '@shared/domain/partners/merge-partners'
import styles from './merged-partners.module.css'
import { useUnmerge } from './use-unmerge'

/** Records merged into this partner, with when and by whom; each can be taken out again. */
export function MergedPartners({ partner }: { partner: Partner }) {
  const format = useFormat()
  const { navigate } = useNavigation()
  const partners = useRecords('partners')
  const unmerge = useUnmerge()
  const merged = useMemo(() => mergedInto(partner, partners ?? []), [partner, partners])
  if (merged.length === 0) return null
  return (
    <section aria-label="Merged into it">
      <PaneHeader title="Merged into it" />
      <ul className={styles.list}>
        {merged.map((one) => (
          <li key={one.id} className={styles.merged}>
            <div>
              <button
                type="button"
                className={styles.link}
                onClick={() => navigate({ screen: 'partners', partnerId: one.id })}
              >
                {one.name}
              </button>
              {one.merge && (
                <Text as="p" size="meta" tone="faint">
                  {`${format.moment(one.merge.at)}, ${one.merge.by || 'by hand'}`}
                </Text>
              )}
            </div>
            <Button size="small" label={`Take ${one.name} out again`} onClick={() => void unmerge(one)}>
              Take out
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

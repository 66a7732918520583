import { IconArrowUpRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useRecords } from '@renderer/data'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { PaneHeader } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useFormat } from '@renderer/ui/format'
import type { Partner } from '@shared/domain/entities/partner'
import { editDraft } from '@shared/domain/partners/partner-drafts'
import { partnerFamily } from '@shared/domain/partners/partner-family'
import { useAct } from '../use-act'
import { OriginMark } from './origin-mark'
import styles from './family.module.css'

const none: readonly Partner[] = []

/** The group a partner belongs to: the company it is part of, and the companies that are part of it. */
export function Family({ partner }: { partner: Partner }) {
  const { navigate } = useNavigation()
  const act = useAct()
  const format = useFormat()
  const partners = useRecords('partners') ?? none
  const { parent, children, possibleParents } = useMemo(
    () => partnerFamily(partner, partners),
    [partner, partners]
  )
  const open = (id: string): void => navigate({ screen: 'partners', partnerId: id })
  const setParent = (parentId: string | null): void =>
    void act((stamp) => editDraft(partner, { parentId }, stamp))
  return (
    <section aria-label="Group">
      <PaneHeader title="Group" />
      <div className={styles.parent}>
        <span className={styles.label} aria-hidden>
          Part of
        </span>
        <Select
          label="Part of"
          isLabelHidden
          isSearchable
          value={parent?.id ?? null}
          options={possibleParents.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="No other partner"
          onChange={setParent}
          onClear={() => setParent(null)}
        />
        {parent && (
          <IconButton label={`Open ${parent.name}`} onClick={() => open(parent.id)}>
            <IconArrowUpRight size={16} aria-hidden />
          </IconButton>
        )}
        <OriginMark partner={partner} field="parentId" title="Part of" />
      </div>
      {children.length > 0 && (
        <>
          <p className={styles.count}>
            {format.count(children.length)} {children.length === 1 ? 'partner is' : 'partners are'} part of it
          </p>
          <ul className={styles.list} aria-label="Partners that are part of it">
            {children.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => open(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '@renderer/ui/icon-button'
import { TextField } from '@renderer/ui/text-field'
import type { Partner } from '@shared/domain/entities/partner'
import { editDraft } from '@shared/domain/partners/partner-drafts'
import { useAct } from '../use-act'
import styles from './aliases.module.css'
import { OriginMark } from './origin-mark'

function Alias(props: { name: string; onRemove: () => void }) {
  return (
    <li className={styles.alias}>
      <span className={styles.name}>{props.name}</span>
      <IconButton label={`Remove the name ${props.name}`} withoutTooltip onClick={props.onRemove}>
        <IconX size={12} aria-hidden />
      </IconButton>
    </li>
  )
}

/** Other names of the partner: files that write one of them find it. */
export function Aliases({ partner }: { partner: Partner }) {
  const [name, setName] = useState('')
  const act = useAct()
  const wanted = name.trim()
  const isKnown = [partner.name, ...partner.aliases].some((one) => one.toLowerCase() === wanted.toLowerCase())
  const set = (aliases: readonly string[], said?: string): void =>
    void act((stamp) => editDraft(partner, { aliases }, stamp), said)
  const add = (): void => {
    if (wanted === '' || isKnown) return
    set([...partner.aliases, wanted])
    setName('')
  }
  return (
    <section className={styles.aliases} aria-label="Also known as">
      <div className={styles.head}>
        <span className={styles.label}>Also known as</span>
        <OriginMark partner={partner} field="aliases" title="Also known as" />
      </div>
      {partner.aliases.length > 0 && (
        <ul className={styles.list}>
          {partner.aliases.map((alias) => (
            <Alias
              key={alias}
              name={alias}
              onRemove={() =>
                set(
                  partner.aliases.filter((one) => one !== alias),
                  `Removed the name ${alias}`
                )
              }
            />
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label="Another name"
          isLabelHidden
          placeholder="Add another name"
          value={name}
          error={wanted !== '' && isKnown ? 'This name is known already.' : null}
          onChange={setName}
          after={
            wanted !== '' && !isKnown ? (
              <IconButton label="Add the name" withoutTooltip onClick={add}>
                <IconPlus size={14} aria-hidden />
              </IconButton>
            ) : undefined
          }
        />
      </form>
    </section>
  )
}

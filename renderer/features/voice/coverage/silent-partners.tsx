import { IconCopy } from '@tabler/icons-react'
import type { Coverage } from '@shared/domain/voice/coverage/coverage'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane } from '@renderer/ui/pane'
import { useCopy } from '@renderer/ui/use-copy'
import styles from './coverage.module.css'

/** Tier 1 partners of whom nobody answered: whom to ask again before drawing conclusions. */
export function SilentPartners({ coverage }: { coverage: Coverage }) {
  const { silentTierOne, tierOne } = coverage
  const { navigate } = useNavigation()
  const format = useFormat()
  const copy = useCopy()
  const names = silentTierOne.map(({ name }) => name).join('\n')
  const title = `Silent Tier 1 partners · ${format.count(silentTierOne.length)} of ${format.count(tierOne)}`
  return (
    <Pane
      label="Silent Tier 1 partners"
      title={title}
      actions={
        silentTierOne.length > 0 && (
          <Button size="small" icon={<IconCopy size={14} />} onClick={() => copy(names, 'the names')}>
            Copy
          </Button>
        )
      }
    >
      {tierOne === 0 ? (
        <p className={styles.note}>No partner bears a tier that counts as Tier 1 in this engagement.</p>
      ) : silentTierOne.length === 0 ? (
        <p className={styles.note}>Every Tier 1 partner was heard.</p>
      ) : (
        <>
          <p className={styles.note}>
            For your own follow-up. A list handed on tells the client who did answer.
          </p>
          <ul className={styles.silent}>
            {silentTierOne.map(({ id, name, manager }) => (
              <li key={id}>
                <button type="button" onClick={() => navigate({ screen: 'partners', partnerId: id })}>
                  {name}
                </button>
                {manager !== null && <span>{manager}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Pane>
  )
}

import { IconPencil, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { KnownCoder } from '@shared/domain/voice/agreement/coders'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { counted } from '../words/count-words'
import styles from './agreement.module.css'
import { CoderDialog } from './coder-dialog'
import { useCoders } from './use-coders'

/** Everybody who codes: who sits here now, and how much each has done. */
export function CoderList() {
  const { coders, switchTo, rename } = useCoders()
  const [asked, setAsked] = useState<KnownCoder | 'new' | null>(null)
  const names = coders.map(({ name }) => name)
  const isNew = asked === 'new'
  return (
    <section className={styles.block} aria-label="Who codes">
      {coders.map((coder) => (
        <CoderLine
          key={coder.name}
          coder={coder}
          onSwitch={() => switchTo(coder.name)}
          onRename={() => setAsked(coder)}
        />
      ))}
      <Button size="small" variant="subtle" icon={<IconUserPlus size={14} />} onClick={() => setAsked('new')}>
        Somebody else codes
      </Button>
      {asked !== null && (
        <CoderDialog
          title={isNew ? 'Who codes now?' : `Another name for ${asked.name}`}
          actionText={isNew ? 'Code as this person' : 'Rename'}
          hint={
            isNew
              ? 'Codings bear this name from now on. Nothing given before changes.'
              : 'Codings, memos and rounds get the new name. The history keeps the old one.'
          }
          name={isNew ? '' : asked.name}
          others={isNew ? names : names.filter((name) => name !== asked.name)}
          onName={(name) => (isNew ? switchTo(name) : rename(asked.name, name))}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

function CoderLine(props: { coder: KnownCoder; onSwitch: () => void; onRename: () => void }) {
  const { name, answers, isNow } = props.coder
  const format = useFormat()
  return (
    <div className={styles.coder}>
      <span className={styles.coderName} data-now={isNow || undefined} title={name}>
        {name}
        <span className={styles.meta}>
          {isNow ? 'codes now · ' : ''}
          {counted(answers, 'answer', format.count)}
        </span>
      </span>
      {isNow ? (
        <span />
      ) : (
        <Button size="small" variant="subtle" label={`${name} codes now`} onClick={props.onSwitch}>
          Codes now
        </Button>
      )}
      <IconButton label={`Rename ${name}`} onClick={props.onRename}>
        <IconPencil size={14} />
      </IconButton>
    </div>
  )
}

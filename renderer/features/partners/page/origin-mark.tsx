import { Popover } from '@renderer/ui/popover'
import { useFormat } from '@renderer/ui/format'
import type { Partner } from '@shared/domain/entities/partner'
import { originOf, originText, type Origin } from '../grid/origin-text'
import { useFileNames } from '../use-file-names'
import styles from './origin-mark.module.css'

const words: Readonly<Record<NonNullable<Origin>, string>> = {
  imported: 'Read from a file',
  edited: 'Set by hand'
}

/** A dot that says where a value comes from: ring = the client's file, full = set by hand. Opens cell and text. */
export function OriginMark(props: { partner: Partner; field: string; title: string }) {
  const { partner, field, title } = props
  const format = useFormat()
  const fileNameOf = useFileNames()
  const origin = originOf(partner, field)
  if (origin === null) return <span className={styles.none} />
  return (
    <Popover
      label={`Origin of ${title}`}
      width={300}
      trigger={(control) => (
        <button
          type="button"
          className={styles.mark}
          data-origin={origin}
          aria-label={`${title}: ${words[origin]}`}
          title={words[origin]}
          {...control}
        />
      )}
    >
      {() => (
        // Takes the focus, so that Escape closes the popover and nothing else.
        <p tabIndex={-1} data-autofocus className={styles.text}>
          {originText(partner.provenance[field], fileNameOf, format)}
        </p>
      )}
    </Popover>
  )
}

import type { Ref } from 'react'
import styles from './file-input.module.css'

/** The hidden file field that a button opens; the same file may be chosen again. */
export function FileInput({
  ref,
  label,
  accept,
  multiple = false,
  onFiles
}: {
  label: string
  /** Extensions as in HTML: ".tandem,.qdpx"; every file without. */
  accept?: string
  /** Several files at once. */
  multiple?: boolean
  onFiles: (files: readonly File[]) => void
  ref: Ref<HTMLInputElement>
}) {
  return (
    <input
      ref={ref}
      className={styles.input}
      type="file"
      accept={accept}
      multiple={multiple}
      tabIndex={-1}
      aria-label={label}
      onChange={(event) => {
        onFiles([...(event.currentTarget.files ?? [])])
        event.currentTarget.value = ''
      }}
    />
  )
}

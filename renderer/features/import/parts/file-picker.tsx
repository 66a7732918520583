import type { Ref } from 'react'
import styles from './file-picker.module.css'

/** The hidden file input that buttons open. Several files at once; the same file may be chosen again. */
export function FilePicker({
  ref,
  label,
  onFiles
}: {
  label: string
  onFiles: (files: readonly File[]) => void
  ref: Ref<HTMLInputElement>
}) {
  return (
    <input
      ref={ref}
      className={styles.input}
      type="file"
      multiple
      tabIndex={-1}
      aria-label={label}
      onChange={(event) => {
        onFiles([...(event.currentTarget.files ?? [])])
        event.currentTarget.value = ''
      }}
    />
  )
}

import type { ShownDocument } from '../words/shown-documents'
import { pictureOf } from './document-pictures'
import styles from './help.module.css'

/** One document: its first pages small, its name, and what it is for. Opens the pages large. */
export function DocumentCard(props: { document: ShownDocument; onOpen: () => void }) {
  const { id, title, program, use } = props.document
  const picture = pictureOf(id)
  return (
    <li className={styles.card}>
      <button type="button" className={styles.open} onClick={props.onOpen} aria-haspopup="dialog">
        {picture !== null && (
          // The name beside it says all; the large picture has the description.
          <img className={styles.thumbnail} src={picture} alt="" loading="lazy" decoding="async" />
        )}
        <span className={styles.name}>
          {title} <span className={styles.program}>{program}</span>
        </span>
      </button>
      <p className={styles.use}>{use}</p>
    </li>
  )
}

import styles from './dialog.module.css'

/** Class names of what dialogs and drawers are made of, as Mantine's roots take them. */
export const layerParts = {
  overlay: styles.veil ?? '',
  content: styles.content ?? '',
  title: styles.title ?? '',
  body: styles.body ?? ''
}

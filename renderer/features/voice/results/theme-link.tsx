import type { OpenTheme } from './open-theme'
import styles from './results.module.css'

/** A theme's name; pressed, it leads to the answers behind it. */
export function ThemeLink({
  theme,
  onOpen
}: {
  theme: { readonly id: string; readonly name: string }
  onOpen: OpenTheme
}) {
  return (
    <button
      type="button"
      className={styles.open}
      title={`${theme.name}: read these answers on the Code tab`}
      onClick={() => onOpen(theme.id)}
    >
      {theme.name}
    </button>
  )
}

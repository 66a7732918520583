import { useState, type ReactNode } from 'react'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import styles from './results.module.css'

/**
 * The first rows of a long result, and a button for the rest: nobody reads 200 rows at once, and drawing them all
 * would make switching between results slow. Copied tables hold every row.
 */
export function useFirstRows<T>(rows: readonly T[], first: number, noun: string): [readonly T[], ReactNode] {
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  if (isWhole || rows.length <= first) return [rows, null]
  return [
    rows.slice(0, first),
    <p key="more" className={styles.more}>
      <Button size="small" onClick={() => setWhole(true)}>
        Show all {format.count(rows.length)} {noun}
      </Button>
    </p>
  ]
}

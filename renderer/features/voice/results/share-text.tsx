import type { ThemeShare } from '@shared/domain/voice/theme-frequency'
import type { Format } from '@renderer/ui/format'
import { useFormat } from '@renderer/ui/format'
import { markWords } from './result-words'
import styles from './results.module.css'

/** "38 % (24–53 %), n = 31": for copying. */
export function shareWords({ share, interval, base, mark }: ThemeShare, format: Format): string {
  if (share === null || !interval) return '—'
  const range = `${format.share(interval.low)}–${format.share(interval.high)}`
  const word = markWords[mark]
  return `${format.share(share)} (${range}), n = ${format.count(base)}${word === null ? '' : `, ${word}`}`
}

/** A share with its interval and, on a small base, what to make of it. */
export function ShareText({ share }: { share: ThemeShare }) {
  const format = useFormat()
  const { interval } = share
  if (share.share === null || !interval) return <span title="Nobody here is linked to a partner">—</span>
  return (
    <>
      {format.share(share.share)}{' '}
      <span className={styles.range}>
        {format.share(interval.low)}–{format.share(interval.high)}
      </span>
    </>
  )
}

/** "◐ caution": a base of under 30, or under 10. */
export function BaseMarkText({ mark }: { mark: ThemeShare['mark'] }) {
  const words = markWords[mark]
  if (words === null) return null
  return (
    <span className={styles.mark}>
      {mark === 'indicative' ? '○' : '◐'} {words}
    </span>
  )
}

/** A bar from zero with its interval; `scale` is the share at the right end. */
export function ShareBar({ share, scale }: { share: ThemeShare; scale: number }) {
  const percent = (value: number): string => `${Math.min(100, (100 * value) / scale)}%`
  const { interval } = share
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ width: percent(share.share ?? 0) }} />
      {interval && (
        <span
          className={styles.interval}
          style={{ left: percent(interval.low), width: percent(interval.high - interval.low) }}
        />
      )}
    </span>
  )
}

import type { ThemeShare } from '@shared/domain/voice/theme-frequency'
import type { Format } from '@renderer/ui/format'
import { useFormat } from '@renderer/ui/format'
import { markWords } from './result-words'
import styles from './results.module.css'

/** From so many people on an interval is about as narrow as a per cent, and a decimal is more than noise. */
const largeBase = 1000

/** Under this a share that is not nought would be written as nought. */
const leastWhole = 0.005

/** Writes the shares of one base: 11 of 10,000 is no "0 %", nor is 1 of 500. */
function shareWriter({ base, share: of }: ThemeShare, format: Format): (share: number) => string {
  const isTiny = of !== null && of > 0 && of < leastWhole
  const decimals = base >= largeBase || isTiny ? 1 : 0
  return (share) => format.share(share, decimals)
}

/** "38 % (24–53 %), n = 31": for copying. */
export function shareWords(of: ThemeShare, format: Format): string {
  const { share, interval, base, mark } = of
  if (share === null || !interval) return '—'
  const write = shareWriter(of, format)
  const range = `${write(interval.low)}–${write(interval.high)}`
  const word = markWords[mark]
  return `${write(share)} (${range}), n = ${format.count(base)}${word === null ? '' : `, ${word}`}`
}

/** A share with its interval and, on a small base, what to make of it. */
export function ShareText({ share }: { share: ThemeShare }) {
  const format = useFormat()
  const { interval } = share
  if (share.share === null || !interval) return <span title="Nobody here is linked to a partner">—</span>
  const write = shareWriter(share, format)
  return (
    <>
      {write(share.share)}{' '}
      <span className={styles.range}>
        {write(interval.low)}–{write(interval.high)}
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

import type { BaseMark } from '@shared/domain/voice/minimum-group'
import type { ThemeFrequency, ThemeShare, ThemeTable as Table } from '@shared/domain/voice/theme-frequency'
import { useFormat } from '@renderer/ui/format'
import styles from './results.module.css'

const markWords: Readonly<Record<BaseMark, string | null>> = {
  solid: null,
  caution: 'Small base (under 30): read with caution.',
  indicative: 'Very small base (under 10): indicative only.'
}

/** Themes by respondent and by partner, each share with its n and interval. */
export function ThemeTable({ table }: { table: Table }) {
  const format = useFormat()
  const { themes } = table
  if (themes.length === 0) {
    return <p className={styles.notice}>No answer here carries a code yet. Themes appear as you code.</p>
  }
  // One scale from zero for all rows, wide enough for the longest interval.
  const scale = Math.max(...themes.map(({ byRespondent }) => byRespondent.interval?.high ?? 0), 0.01)
  const notes = [
    ...new Set(
      [themes[0]?.byRespondent.mark ?? 'solid', themes[0]?.byPartner.mark ?? 'solid'].map(
        (mark) => markWords[mark]
      )
    )
  ].filter((note) => note !== null)
  return (
    <>
      <p className={styles.finding}>{findingOf(themes, format.count)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">Respondents, of {format.count(table.respondents)}</th>
            <th scope="col" className={styles.number}>
              Share (95 %)
            </th>
            <th scope="col" className={styles.number}>
              Partners, of {format.count(table.partners)}
            </th>
            <th scope="col" className={styles.number}>
              Share (95 %)
            </th>
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <ThemeRow key={theme.code.id} theme={theme} scale={scale} />
          ))}
        </tbody>
      </table>
      <p className={styles.method}>
        Each respondent and each company counts once per theme, however often it was said; a theme counts
        everybody who raised it or one below it. Intervals: Wilson. {notes.join(' ')}{' '}
        {table.withoutPartner > 0 &&
          `${format.count(table.withoutPartner)} respondents are not linked to a partner and count by respondent only.`}
      </p>
    </>
  )
}

function ThemeRow({ theme, scale }: { theme: ThemeFrequency; scale: number }) {
  const format = useFormat()
  const { code, depth, byRespondent, byPartner } = theme
  const { interval } = byRespondent
  const percent = (share: number | null | undefined): string => `${(100 * (share ?? 0)) / scale}%`
  return (
    <tr>
      <th
        scope="row"
        className={styles.theme}
        data-top={depth === 0 || undefined}
        style={{ paddingLeft: 16 + depth * 18 }}
      >
        {code.name}
      </th>
      <td className={styles.barCell}>
        <span className={styles.track}>
          <span
            className={styles.bar}
            data-top={depth === 0 || undefined}
            style={{ width: percent(byRespondent.share) }}
          />
          {interval && (
            <span
              className={styles.interval}
              style={{ left: percent(interval.low), width: percent(interval.high - interval.low) }}
            />
          )}
        </span>
        <span className={styles.count}>{format.count(byRespondent.count)}</span>
      </td>
      <td className={styles.number}>
        <Share share={byRespondent} />
      </td>
      <td className={styles.number}>{byPartner.base === 0 ? '—' : format.count(byPartner.count)}</td>
      <td className={styles.number}>
        <Share share={byPartner} />
      </td>
    </tr>
  )
}

function Share({ share }: { share: ThemeShare }) {
  const format = useFormat()
  const { interval } = share
  if (share.share === null || !interval) return <span title="No respondent is linked to a partner">—</span>
  return (
    <>
      {format.share(share.share)}{' '}
      <span className={styles.range}>
        {format.share(interval.low)}–{format.share(interval.high)}
      </span>
      {share.mark !== 'solid' && (
        <span className={styles.mark} title={markWords[share.mark] ?? ''}>
          {share.mark === 'indicative' ? ' ○' : ' ◐'}
        </span>
      )}
    </>
  )
}

/** The finding in one sentence: the theme most respondents raised. */
function findingOf(themes: readonly ThemeFrequency[], write: (count: number) => string): string {
  const [first] = themes
  if (!first) return ''
  const { count, base } = first.byRespondent
  const isAlone = themes.every(
    (theme) => theme === first || theme.depth > 0 || theme.byRespondent.count < count
  )
  const rank = isAlone ? 'more than any other theme' : 'as many as any other theme'
  return `${write(count)} of ${write(base)} respondents raised “${first.code.name}”, ${rank}`
}

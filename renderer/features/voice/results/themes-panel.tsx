import type { ThemeLine, ThemesView } from '@shared/domain/voice/results/views/themes-view'
import { useFormat, type Format } from '@renderer/ui/format'
import { CountedHeads } from './counted-heads'
import { useFirstRows } from './first-rows'
import { companiesWithheld } from './result-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { BaseMarkText, ShareBar, ShareText, shareWords } from './share-text'
import type { OpenTheme } from './open-theme'
import { ThemeLink } from './theme-link'

/** Rows drawn before one asks for more. */
const firstRows = 30

/** Themes by respondent and by company, each share with its base and interval. */
export function ThemesPanel({ view, onOpen }: { view: ThemesView; onOpen: OpenTheme }) {
  const format = useFormat()
  const { lines, partners } = view
  const [shown, more] = useFirstRows(lines, firstRows, 'themes')
  if (lines.length === 0) {
    return <p className={styles.notice}>No answer here carries a code yet. Themes appear as you code.</p>
  }
  // One scale from zero for all rows, wide enough for the longest interval.
  const scale = Math.max(...lines.map(({ byRespondent }) => byRespondent.interval?.high ?? 0), 0.01)
  const base = lines[0]?.byRespondent
  return (
    <ResultPanel
      finding={findingOf(lines, format)}
      method={methodOf(view, format)}
      table={tableOf(view, format)}
    >
      <p className={styles.base}>
        {format.count(view.respondents)} respondents {base && <BaseMarkText mark={base.mark} />}
        {' · '}
        {partners.status === 'shown'
          ? `${format.count(partners.value)} companies`
          : companiesWithheld(partners, format)}
      </p>
      <table className={styles.table}>
        <caption className={styles.hiddenCaption}>Themes by respondent and by company</caption>
        <colgroup>
          <col className={styles.nameColumn} />
          <col />
          <col className={styles.countColumn} />
          <col className={styles.shareColumn} />
          <col className={styles.countColumn} />
          <col className={styles.shareColumn} />
        </colgroup>
        <Head />
        <tbody>
          {shown.map((line) => (
            <Line key={line.theme.id} line={line} scale={scale} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {more}
    </ResultPanel>
  )
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Theme</th>
        <td />
        <CountedHeads />
      </tr>
    </thead>
  )
}

function Line({ line, scale, onOpen }: { line: ThemeLine; scale: number; onOpen: OpenTheme }) {
  const format = useFormat()
  const { theme, depth, byRespondent, byPartner } = line
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: 16 + depth * 18 }} data-top={depth === 0 || undefined}>
        <ThemeLink theme={theme} onOpen={onOpen} />
      </th>
      <td>
        <ShareBar share={byRespondent} scale={scale} />
      </td>
      <td className={styles.number}>{format.count(byRespondent.count)}</td>
      <td className={styles.number}>
        <ShareText share={byRespondent} />
      </td>
      <td className={styles.number}>
        {byPartner && byPartner.base > 0 ? format.count(byPartner.count) : '—'}
      </td>
      <td className={styles.number}>{byPartner ? <ShareText share={byPartner} /> : '—'}</td>
    </tr>
  )
}

/** The finding in one sentence: the theme most respondents raised. */
function findingOf(lines: readonly ThemeLine[], format: Format): string {
  const [first] = lines
  if (!first) return ''
  const { count, base } = first.byRespondent
  const isAlone = lines.every((line) => line === first || line.depth > 0 || line.byRespondent.count < count)
  const rank = isAlone ? 'more than any other theme' : 'as many as any other theme'
  return `${format.count(count)} of ${format.count(base)} respondents raised “${first.theme.name}”, ${rank}`
}

function methodOf({ roster, partners }: ThemesView, format: Format): string[] {
  const linked = partners.status === 'shown' ? partners.value : null
  return [
    'Each respondent and each company counts once per theme, however often it was said; a theme counts everybody who raised it or a theme below it. Base: everybody who answered one of the questions. Respondents not linked to a partner count by respondent only.',
    'Intervals: Wilson, 95%. A base under 30 asks for caution, under 10 it is indicative only.',
    ...(roster !== null && linked !== null && linked <= roster
      ? [
          `Intervals by company are corrected for the roster: ${format.count(linked)} of ${format.count(roster)} partners answered, so less is left to chance.`
        ]
      : [])
  ]
}

function tableOf({ lines, partners }: ThemesView, format: Format) {
  return {
    head: ['Theme', 'Respondents', 'Share of respondents (95%)', 'Companies', 'Share of companies (95%)'],
    rows: lines.map(({ theme, depth, byRespondent, byPartner }) => [
      `${'– '.repeat(depth)}${theme.name}`,
      format.count(byRespondent.count),
      shareWords(byRespondent, format),
      byPartner ? format.count(byPartner.count) : '—',
      byPartner
        ? shareWords(byPartner, format)
        : partners.status === 'shown'
          ? '—'
          : companiesWithheld(partners, format)
    ])
  }
}

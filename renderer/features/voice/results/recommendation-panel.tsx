import { npsGroup } from '@shared/domain/voice/net-promoter-score'
import type { MarkedScore, RecommendationView } from '@shared/domain/voice/results/views/recommendation-view'
import type { Shown } from '@shared/domain/voice/confidentiality/shown'
import { BarRow } from '@renderer/ui/bars'
import { useFormat, type Format } from '@renderer/ui/format'
import { IntervalLine } from '@renderer/ui/interval-line'
import { segmentValueWords } from '../words/segment-words'
import { breakdownWords, companiesWithheld, valueWords, withheldShort, withheldWords } from './result-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { BaseMarkText } from './share-text'

/** How likely these respondents are to recommend the vendor. */
export function RecommendationPanel(props: {
  view: RecommendationView
  breakdown: string
  question: string | null
}) {
  const format = useFormat()
  const { view, breakdown } = props
  const { byRespondent, byPartner, distribution, groups } = view
  const most = Math.max(1, ...distribution)
  return (
    <ResultPanel
      finding={`NPS ${scoreText(byRespondent, format)} among ${format.count(byRespondent.nps.n)} respondents`}
      method={methodOf(view, format)}
      table={tableOf(view, breakdown, format)}
    >
      <p className={styles.base}>{view.question}</p>
      <table className={styles.table} data-fits>
        <caption className={styles.hiddenCaption}>Net promoter score</caption>
        <ScoreHead first="Votes" />
        <tbody>
          <ScoreRow name="One vote per respondent" score={{ status: 'shown', value: byRespondent }} />
          <ScoreRow name="One vote per company" score={byPartner} withheld={companiesWithheld} />
        </tbody>
      </table>
      <section className={styles.part} aria-label="Distribution">
        <h3>How many gave each score</h3>
        <div className={styles.bars}>
          {distribution.map((count, score) => (
            <BarRow
              key={score}
              label={`${score} · ${segmentValueWords('npsGroup', npsGroup(score)).toLowerCase()}`}
              value={count}
              max={most}
              figure={format.count(count)}
            />
          ))}
        </div>
      </section>
      {groups.length > 0 && (
        <section className={styles.part} aria-label="By group">
          <h3>By {breakdownWords(breakdown, props.question).toLowerCase()}</h3>
          <table className={styles.table} data-fits>
            <ScoreHead first="Group" />
            <tbody>
              {groups.map(({ value, score }) => (
                <ScoreRow key={String(value)} name={valueWords(breakdown, value)} score={score} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </ResultPanel>
  )
}

function ScoreHead({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className={styles.number}>
          NPS
        </th>
        <th scope="col" className={styles.lineColumn}>
          −100 to +100, 95% interval
        </th>
        <th scope="col" className={styles.number}>
          n
        </th>
        <th scope="col">Promoters, passives, detractors</th>
      </tr>
    </thead>
  )
}

function ScoreRow(props: {
  name: string
  score: Shown<MarkedScore>
  /** Why the score is not shown. */
  withheld?: typeof withheldWords
}) {
  const { name, score, withheld = withheldWords } = props
  const format = useFormat()
  if (score.status !== 'shown') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={4} className={styles.withheld}>
          {withheld(score, format)}
        </td>
      </tr>
    )
  }
  const { nps, mark } = score.value
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.number}>{format.signed(nps.score)}</td>
      <td>
        {nps.interval && nps.score !== null && (
          <IntervalLine
            text={scoreText(score.value, format)}
            value={nps.score}
            low={nps.interval.low}
            high={nps.interval.high}
            threshold={0}
            scaleMin={-100}
            scaleMax={100}
          />
        )}
      </td>
      <td className={styles.number}>{format.count(nps.n)}</td>
      <td>
        {votes(nps, format)} <BaseMarkText mark={mark} />
      </td>
    </tr>
  )
}

const votes = ({ promoters, passives, detractors }: MarkedScore['nps'], format: Format): string =>
  [promoters, passives, detractors]
    .map((count) => (Number.isInteger(count) ? format.count(count) : format.decimal(count)))
    .join(', ')

/** "+12 (−3 to 27)". */
export function scoreText({ nps }: MarkedScore, format: Format): string {
  const { score, interval } = nps
  if (score === null || !interval) return '—'
  return `${format.signed(score)} (${format.signed(interval.low)} to ${format.signed(interval.high)})`
}

const methodOf = ({ roster, byPartner }: RecommendationView, format: Format): string[] => [
  'Promoters (9–10) less detractors (0–6) as shares of all who answered, in points; 0 is an answer, blank is none. Interval: adjusted Wald, 95% (¾ added to promoters and detractors, 3 to n).',
  'One vote per company: the vote of a company with several respondents is split among them, so votes may be fractions; respondents without a company are left out.',
  ...(roster !== null && byPartner.status === 'shown' && byPartner.value.nps.n <= roster
    ? [
        `The interval by company is corrected for the roster: ${format.count(byPartner.value.nps.n)} of ${format.count(roster)} partners answered.`
      ]
    : [])
]

function tableOf(view: RecommendationView, breakdown: string, format: Format) {
  const row = (name: string, score: Shown<MarkedScore>): string[] =>
    score.status === 'shown'
      ? [
          name,
          scoreText(score.value, format),
          format.count(score.value.nps.n),
          votes(score.value.nps, format)
        ]
      : [name, withheldShort(score, format), '', '']
  return {
    head: ['Votes', 'NPS (95%)', 'n', 'Promoters, passives, detractors'],
    rows: [
      row('One vote per respondent', { status: 'shown', value: view.byRespondent }),
      row('One vote per company', view.byPartner),
      ...view.groups.map(({ value, score }) => row(valueWords(breakdown, value), score)),
      ...view.distribution.map((count, score) => [`Score ${score}`, '', format.count(count), ''])
    ]
  }
}

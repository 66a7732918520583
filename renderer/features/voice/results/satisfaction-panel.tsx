import type { AreaLine, SatisfactionView } from '@shared/domain/voice/results/views/satisfaction-view'
import type { ThemeShare } from '@shared/domain/voice/theme-frequency'
import { useFormat, type Format } from '@renderer/ui/format'
import { withheldShort, withheldWords } from './result-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { satisfactionFinding } from './satisfaction-finding'
import { BaseMarkText, ShareBar, ShareText, shareWords } from './share-text'

type Result = Extract<AreaLine['result'], { readonly status: 'shown' }>['value']

const asShare = ({ psat, mark }: Result): ThemeShare => ({
  ...{ count: psat.count, base: psat.n, share: psat.share, interval: psat.interval, mark }
})

const boxes = ({ high }: AreaLine['scale'], format: Format): string =>
  `${format.count(high - 1)} and ${format.count(high)}`

/** Partner satisfaction by area: share of the two highest points. */
export function SatisfactionPanel({ view }: { view: SatisfactionView }) {
  const format = useFormat()
  const withNsat = hasNsat(view)
  return (
    <ResultPanel
      finding={satisfactionFinding(view, format)}
      method={methodOf(view)}
      table={tableOf(view, format)}
    >
      <table className={styles.table}>
        <caption className={styles.hiddenCaption}>Satisfied by area</caption>
        <colgroup>
          <col className={styles.areaColumn} />
          <col />
          <col className={styles.shareColumn} />
          <col className={styles.countColumn} />
          <col className={styles.countColumn} />
          <col className={styles.countColumn} />
          {withNsat && <col className={styles.countColumn} />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <td />
            <th scope="col" className={styles.number}>
              Satisfied (95%)
            </th>
            <th scope="col" className={styles.number}>
              n
            </th>
            <th scope="col" className={styles.number}>
              Mean
            </th>
            <th scope="col" className={styles.number}>
              Boxes
            </th>
            {withNsat && (
              <th scope="col" className={styles.number} title="0–200, on four-point scales only">
                NSAT
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {view.areas.map((area) => (
            <Area key={area.id} area={area} withNsat={withNsat} />
          ))}
        </tbody>
      </table>
    </ResultPanel>
  )
}

function Area({ area, withNsat }: { area: AreaLine; withNsat: boolean }) {
  const format = useFormat()
  const { result, scale } = area
  if (result.status !== 'shown') {
    return (
      <tr>
        <th scope="row">{area.name}</th>
        <td colSpan={withNsat ? 6 : 5} className={styles.withheld}>
          {withheldWords(result, format)}
        </td>
      </tr>
    )
  }
  const share = asShare(result.value)
  return (
    <tr>
      <th scope="row" title={area.question}>
        {area.name} <BaseMarkText mark={share.mark} />
      </th>
      <td>
        <ShareBar share={share} scale={1} />
      </td>
      <td className={styles.number}>
        <ShareText share={share} />
      </td>
      <td className={styles.number}>{format.count(share.base)}</td>
      <td className={styles.number}>{format.decimal(result.value.mean, 2)}</td>
      <td className={styles.number} title={`Scale ${scale.low} to ${scale.high}`}>
        {boxes(scale, format)}
      </td>
      {withNsat && <td className={styles.number}>{format.count(result.value.nsat)}</td>}
    </tr>
  )
}

/** Whether any area was rated on four points: only there does NSAT mean anything. */
const hasNsat = ({ areas }: SatisfactionView): boolean =>
  areas.some(({ result }) => result.status === 'shown' && result.value.nsat !== null)

const methodOf = (view: SatisfactionView): string[] => [
  'PSAT: share of ratings in the top two points of the scale as it was asked (“Boxes”). Blank and answers off the scale, such as “don’t know”, are not in the base. Interval: Wilson, 95%.',
  ...(hasNsat(view)
    ? ['NSAT: % very satisfied less % dissatisfied, plus 100 (0–200), on four-point scales.']
    : [])
]

const tableOf = ({ areas }: SatisfactionView, format: Format) => ({
  head: ['Area', 'Satisfied (95%)', 'n', 'Mean', 'Boxes', 'NSAT'],
  rows: areas.map(({ question, scale, result }) =>
    result.status === 'shown'
      ? [
          question,
          shareWords(asShare(result.value), format),
          format.count(result.value.psat.n),
          format.decimal(result.value.mean, 2),
          boxes(scale, format),
          result.value.nsat === null ? '' : format.count(result.value.nsat)
        ]
      : [question, withheldShort(result, format), '', '', '', '']
  )
})

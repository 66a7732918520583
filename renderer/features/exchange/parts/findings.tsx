import { editSettings, settingsOf } from '@shared/domain/exchange/edit-settings'
import { perceptionGapFlag } from '@shared/domain/exchange/line-reading'
import { useEngagement } from '@renderer/data'
import { GapScale } from '@renderer/ui/double-scale'
import { useFormat } from '@renderer/ui/format'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { possessive, quadrantWords } from '../exchange-words'
import { useAct } from '../use-act'
import type { AuditView, LineView } from '../use-audit'
import { QuadrantChart } from './quadrant-chart'
import styles from './findings.module.css'

function needsTitle(unmet: readonly LineView[], rated: number): string {
  if (rated === 0) return 'Rate what it gets to see what matters'
  if (unmet.length === 0) return 'Nothing important is missing'
  const words = [
    'One benefit that matters is',
    'Two benefits that matter are',
    'Three benefits that matter are',
    'Four benefits that matter are'
  ]
  return `${words[unmet.length - 1] ?? `${unmet.length} benefits that matter are`} not arriving`
}

function Gap({ result, client, partner }: { result: LineView; client: string; partner: string }) {
  const format = useFormat()
  const { line, gap } = result
  if (line.deliveredVendor === null || line.deliveredPartner === null || gap === null) return null
  return (
    <li className={styles.gap}>
      <span className={styles.gapName} title={line.name}>
        {line.name}
      </span>
      <GapScale
        vendor={line.deliveredVendor}
        partner={line.deliveredPartner}
        gapFlag={perceptionGapFlag}
        label={`${client} says ${line.deliveredVendor}, ${partner} says ${line.deliveredPartner}`}
      />
      <b className={styles.gapSize}>{format.signed(gap, Number.isInteger(gap) ? 0 : 1)}</b>
    </li>
  )
}

/** Where the chart is split, and which lines would stand elsewhere with the other choice. */
function CrosshairChoice({ switching }: { switching: readonly LineView[] }) {
  const engagement = useEngagement()
  const act = useAct()
  const { crosshair } = settingsOf(engagement)
  const other = crosshair === 'middle' ? 'at the means' : 'in the middle of the scale'
  return (
    <>
      <SegmentedControl
        label="Where the chart is split"
        value={crosshair}
        options={[
          { value: 'middle', label: 'Split at 3' },
          { value: 'mean', label: 'Split at the means' }
        ]}
        onChange={(next) => void act(editSettings(engagement, { crosshair: next }))}
      />
      <p className={styles.note}>
        {switching.length === 0
          ? `No line stands elsewhere with the split ${other}.`
          : `With the split ${other} these stand elsewhere: ${switching
              .map((each) => `${each.line.name} (${quadrantOfOther(each)})`)
              .join(', ')}.`}
      </p>
    </>
  )
}

const quadrantOfOther = ({ otherQuadrant }: LineView): string =>
  otherQuadrant === null ? '' : quadrantWords[otherQuadrant].toLowerCase()

/** What the ratings say: the importance–performance chart and where the two views differ. */
export function Findings(props: { view: AuditView; partner: string; client: string }) {
  const { result } = props.view
  return (
    <>
      <section className={styles.block}>
        <h3 className={styles.title}>{needsTitle(result.unmetNeeds, result.partnerFulfilment.rated)}</h3>
        <QuadrantChart lines={result.gets} partner={props.partner} at={result.crosshairs.gets} />
        <CrosshairChoice switching={result.gets.filter((each) => each.otherQuadrant !== null)} />
      </section>
      <section className={styles.block}>
        <h3 className={styles.title}>Where the two views differ</h3>
        {result.gaps.length === 0 ? (
          <p
            className={styles.note}
          >{`No line differs by ${perceptionGapFlag} points or more, or only one side has rated.`}</p>
        ) : (
          <ul className={styles.list}>
            {result.gaps.map((each) => (
              <Gap key={each.line.id} result={each} client={props.client} partner={props.partner} />
            ))}
          </ul>
        )}
        <p
          className={styles.note}
        >{`${possessive(props.client)} rating minus ${possessive(props.partner)}, on our own scale of 1 to 5.`}</p>
      </section>
    </>
  )
}

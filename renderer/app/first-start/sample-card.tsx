import { IconBook2 } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { DivergingBar } from '@renderer/ui/diverging-bar'
import { useFormat } from '@renderer/ui/format'
import { picturePartner, pictureRows, sampleExtent } from '../sample/sample-picture'
import { useSession } from '../session/session'
import styles from './sample-card.module.css'

const largest = Math.max(...pictureRows.flatMap((row) => [row.giveAmount, row.getAmount]))

/** The way in for somebody new: a finished engagement of an invented vendor, with a real picture of what is in it. */
export function SampleCard() {
  const { openSample } = useSession()
  const format = useFormat()
  const thousand = (value: number): string => format.count(Math.round(value / 1000))
  return (
    <section className={styles.card} aria-labelledby="sample-title">
      <p className={styles.kicker}>New to Tandem?</p>
      <h2 id="sample-title" className={styles.title}>
        Look around a finished engagement
      </h2>
      <p className={styles.text}>
        {`${format.count(sampleExtent.partners)} partners, ${format.count(sampleExtent.deals)} deals and ${format.count(sampleExtent.answers)} survey answers of a made-up vendor, coded and audited.`}
      </p>
      <figure className={styles.picture}>
        <figcaption>
          <b className={styles.claim}>{`${picturePartner.replace(/ AS$/, '')} gives more than it gets`}</b>
          <span className={styles.unit}>Thousand euros a year</span>
        </figcaption>
        {pictureRows.map((row) => (
          <div key={row.name} className={styles.row}>
            <span>{row.name}</span>
            <DivergingBar
              max={largest}
              gives={{ value: row.giveAmount, figure: thousand(row.giveAmount) }}
              gets={{ value: row.getAmount, figure: thousand(row.getAmount) }}
            />
          </div>
        ))}
        <div className={styles.row} aria-hidden="true">
          <span />
          <span className={styles.sides}>
            <span>gives</span>
            <span>gets</span>
          </span>
        </div>
      </figure>
      <Button
        variant="primary"
        size="large"
        isFullWidth
        icon={<IconBook2 size={16} />}
        onClick={() => void openSample()}
      >
        Open the sample engagement
      </Button>
    </section>
  )
}

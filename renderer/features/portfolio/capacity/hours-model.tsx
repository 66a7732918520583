import type { PortfolioSettings, SegmentName } from '@shared/domain/entities/portfolio'
import { segmentNames, segmentWords } from '@shared/domain/portfolio/segment-proposal'
import { KeptNumber } from '../parts/kept-number'
import styles from '../parts/tab.module.css'
import { useEditSettings } from '../use-act'

/** Hours a partner of each segment takes, and hours a manager has: the client's own figures, none are shipped. */
export function HoursModel({ settings }: { settings: PortfolioSettings }) {
  const edit = useEditSettings()
  const hoursOf = (segment: SegmentName): number | null =>
    settings.segmentHours.find((one) => one.segment === segment)?.hours ?? null
  const keep = (segment: SegmentName, hours: number | null): void =>
    void edit('portfolio.hours-set', (now) => ({
      segmentHours: [...now.segmentHours.filter((one) => one.segment !== segment), { segment, hours }]
    }))
  return (
    <section className={styles.group} aria-label="Hours">
      <h2>Hours a month</h2>
      <p className={styles.note}>
        What one partner of a segment takes, and what a full-time manager has for partners. Ask the managers:
        counts alone say nothing about work.
      </p>
      <div className={styles.pairs}>
        {segmentNames.map((segment) => (
          <KeptNumber
            key={segment}
            label={segmentWords[segment].name}
            unit="h"
            value={hoursOf(segment)}
            min={0}
            decimals={1}
            onKeep={(hours) => keep(segment, hours)}
          />
        ))}
        <KeptNumber
          label="A manager has"
          unit="h"
          value={settings.managerHours}
          min={0}
          onKeep={(managerHours) => void edit('portfolio.hours-set', () => ({ managerHours }))}
        />
      </div>
    </section>
  )
}

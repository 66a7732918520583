import { KeptField } from '@renderer/ui/kept-field'
import { Row } from '@renderer/ui/row'
import type { CapacityLimit, PortfolioSettings } from '@shared/domain/entities/portfolio'
import { partnerTypes, type PartnerType } from '@shared/domain/entities/partner'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { KeptNumber } from '../parts/kept-number'
import styles from '../parts/tab.module.css'
import { useEditSettings } from '../use-act'

function LimitFields(props: { limit: CapacityLimit; onKeep: (patch: Partial<CapacityLimit>) => void }) {
  const { limit, onKeep } = props
  const name = partnerTypeWords[limit.type]
  return (
    <div className={styles.group}>
      <Row gap={8}>
        <KeptNumber
          label={`${name}: watch from`}
          value={limit.watch}
          min={1}
          onKeep={(watch) => watch !== null && onKeep({ watch })}
        />
        <KeptNumber
          label={`${name}: at most`}
          value={limit.limit}
          min={1}
          onKeep={(most) => most !== null && onKeep({ limit: most })}
        />
      </Row>
      <KeptField
        label={`${name}: why`}
        rows={2}
        value={limit.source}
        onKeep={(source) => onKeep({ source })}
      />
    </div>
  )
}

/** Partners per full-time manager, for the types there are; each limit with where it comes from. */
export function Limits({
  members,
  settings
}: {
  members: readonly PortfolioRow[]
  settings: PortfolioSettings
}) {
  const edit = useEditSettings()
  const present = new Set(members.map(({ partner }) => partner.type))
  const keep = (type: PartnerType, patch: Partial<CapacityLimit>): void =>
    void edit('portfolio.limits-set', (now) => ({
      capacityLimits: now.capacityLimits.map((limit) =>
        limit.type === type ? { ...limit, ...patch } : limit
      )
    }))
  return (
    <section className={styles.group} aria-label="Limits by type">
      <h2>Partners per post</h2>
      {partnerTypes
        .filter((type) => present.has(type))
        .flatMap((type) => settings.capacityLimits.find((limit) => limit.type === type) ?? [])
        .map((limit) => (
          <LimitFields key={limit.type} limit={limit} onKeep={(patch) => keep(limit.type, patch)} />
        ))}
    </section>
  )
}

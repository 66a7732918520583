import { Button } from '@renderer/ui/button'
import { FilterChip } from '@renderer/ui/chip'
import { KeptField } from '@renderer/ui/kept-field'
import { Row } from '@renderer/ui/row'
import { partnerTypes, type PartnerType } from '@shared/domain/entities/partner'
import type { IdealProfile } from '@shared/domain/entities/portfolio'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import { profileOf } from '@shared/domain/portfolio/recruitment'
import { KeptNumber } from '../parts/kept-number'
import styles from '../parts/tab.module.css'
import { useEditSettings } from '../use-act'
import type { PortfolioView } from '../use-portfolio'

const listed = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
  )
]

function TypeChips(props: {
  types: readonly PartnerType[]
  onChange: (types: readonly PartnerType[]) => void
}) {
  const { types, onChange } = props
  return (
    <>
      <span>Partner types</span>
      <Row gap={4} wraps>
        {partnerTypes.map((type) => {
          const isActive = types.includes(type)
          return (
            <FilterChip
              key={type}
              isActive={isActive}
              onToggle={() => onChange(isActive ? types.filter((one) => one !== type) : [...types, type])}
            >
              {partnerTypeWords[type]}
            </FilterChip>
          )
        })}
      </Row>
    </>
  )
}

/** What a partner should be like: by hand, or from what the core has in common. */
export function ProfileEditor({ view }: { view: PortfolioView }) {
  const edit = useEditSettings()
  const { idealProfile } = view.settings
  const set = (patch: Partial<IdealProfile>): void =>
    void edit('portfolio.profile-set', (now) => ({ idealProfile: { ...now.idealProfile, ...patch } }))
  const core = view.members.filter(({ isCore }) => isCore)
  return (
    <div className={styles.side}>
      <section className={styles.group} aria-label="Ideal partner profile">
        <h2>Ideal partner profile</h2>
        <p className={styles.note}>
          What is not recorded of a prospect is shown as “?”, never as a miss. Nothing chosen: no wish.
        </p>
        <TypeChips types={idealProfile.types} onChange={(types) => set({ types })} />
        <KeptField
          label="Regions"
          hint="Separated by commas, as on the roster"
          value={idealProfile.regions.join(', ')}
          onKeep={(text) => set({ regions: listed(text) })}
        />
        <KeptField
          label="Verticals"
          hint="Separated by commas; each gets its list of ten"
          rows={2}
          value={idealProfile.verticals.join(', ')}
          onKeep={(text) => set({ verticals: listed(text) })}
        />
        <KeptNumber
          label="Least ICP overlap, 0 to 100"
          value={idealProfile.minimumOverlap}
          min={0}
          max={100}
          onKeep={(minimumOverlap) => set({ minimumOverlap })}
        />
        <div>
          <Button
            size="small"
            isDisabled={core.length === 0}
            onClick={() => set(profileOf(core.map(({ partner }) => partner)))}
          >
            {core.length === 0
              ? 'Choose a core to learn from it'
              : `Take what ${core.length} core partners share`}
          </Button>
        </div>
      </section>
    </div>
  )
}

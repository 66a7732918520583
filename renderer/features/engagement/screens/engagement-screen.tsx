import { useEngagement } from '@renderer/data'
import { Chip } from '@renderer/ui/chip'
import { PageHeader } from '@renderer/ui/page-header'
import { Pane, Panes } from '@renderer/ui/pane'
import { BrandSection } from '../parts/brand-section'
import { ClientSection } from '../parts/client-section'
import { DefinitionsSection } from '../parts/definitions-section'
import { DraftText } from '../parts/draft-text'
import { FiguresSection } from '../parts/figures-section'
import { PeopleSection } from '../parts/people-section'
import { StageTracker } from '../parts/stage-tracker'
import { SuggestionsSection } from '../parts/suggestions-section'
import { kinds } from '../kinds'
import { useEngagementEdit } from '../use-engagement-edit'
import styles from './engagement-screen.module.css'

/** Stage, exit criterion and what this kind of engagement must produce. */
function Progress() {
  const { kind, exitCriterion } = useEngagement()
  const edit = useEngagementEdit()
  const { produces, length } = kinds[kind]
  return (
    <div className={styles.side}>
      <section aria-label="Stage">
        <h2 className={styles.head}>Stage</h2>
        <StageTracker />
      </section>
      <section>
        <DraftText
          label="Exit criterion"
          hint="When can the client’s own team run it? Write what you would both recognise."
          rows={5}
          stored={exitCriterion}
          onSave={(value) => void edit('exitCriterion', value)}
        />
      </section>
      <section aria-label="What it must produce">
        <h2 className={styles.head}>What it must produce</h2>
        <ul className={styles.products}>
          {produces.map((product) => (
            <li key={product}>{product}</li>
          ))}
        </ul>
        <p className={styles.length}>Usual length: {length}</p>
      </section>
    </div>
  )
}

/** The client, the figures' ground rules, the people, and how far the engagement is. */
export function EngagementScreen() {
  const { kind, isSample } = useEngagement()
  return (
    <>
      <PageHeader title="Engagement">
        <Chip>{kinds[kind].title}</Chip>
        {isSample && <Chip>Sample: every name and figure is invented</Chip>}
      </PageHeader>
      <Panes columns="minmax(0, 1fr) minmax(240px, 320px)" stacksWhenNarrow>
        <Pane label="Settings">
          <ClientSection />
          <FiguresSection />
          <DefinitionsSection />
          <PeopleSection />
          <BrandSection />
          <SuggestionsSection />
        </Pane>
        <Pane label="Progress">
          <Progress />
        </Pane>
      </Panes>
    </>
  )
}

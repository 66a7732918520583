import { useMemo } from 'react'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { recruitmentTargets } from '@shared/domain/portfolio/recruitment'
import { recruitmentTitle } from '@shared/domain/portfolio/titles'
import { Missing } from '../parts/missing'
import styles from '../parts/tab.module.css'
import type { PortfolioView } from '../use-portfolio'
import { useTitleWords } from '../use-title-words'
import { ProfileEditor } from './profile-editor'
import { VerticalTable } from './vertical-table'

/** Whom to recruit next: prospects against the ideal profile, vertical by vertical. */
export function RecruitmentTab({ view }: { view: PortfolioView }) {
  const format = useFormat()
  const words = useTitleWords()
  const { navigate } = useNavigation()
  const { members, prospects, settings } = view
  const targets = useMemo(
    () =>
      recruitmentTargets({
        prospects: prospects.map(({ partner }) => partner),
        signed: members.map(({ partner }) => partner),
        coreIds: new Set(members.filter(({ isCore }) => isCore).map(({ id }) => id)),
        profile: settings.idealProfile
      }),
    [members, prospects, settings.idealProfile]
  )
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Recruitment targets">
        {prospects.length === 0 && targets.length === 0 ? (
          <Missing
            title="No prospects and no verticals on the roster"
            text="Import or add companies to recruit as partners with the status “Prospect”, and the verticals of signed partners: this view then lists the ten best fits per vertical."
            action={{ text: 'See the partners', onAct: () => navigate({ screen: 'partners' }) }}
          />
        ) : (
          <div className={styles.main}>
            <h2 className={styles.finding}>{recruitmentTitle(targets, prospects.length, words)}</h2>
            {prospects.length === 0 && (
              <p className={styles.missing}>
                {`No partner on the roster is a prospect. Add companies with the status “Prospect” to see who fits; below is where ${format.count(members.length)} signed partners are.`}
              </p>
            )}
            {targets.map((target) => (
              <VerticalTable
                key={target.vertical ?? ''}
                target={target}
                onOpen={(partnerId) => navigate({ screen: 'partners', partnerId })}
              />
            ))}
          </div>
        )}
      </Pane>
      <Pane label="Whom to look for">
        <ProfileEditor view={view} />
      </Pane>
    </Panes>
  )
}

import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import {
  profileTests,
  type ProfileTest,
  type ProspectFit,
  type VerticalTargets
} from '@shared/domain/portfolio/recruitment'
import styles from '../parts/tab.module.css'

const testWords: Readonly<Record<ProfileTest, string>> = {
  type: 'Type',
  region: 'Region',
  vertical: 'Vertical',
  overlap: 'ICP overlap'
}

/** Keeps words on one line: a mark at the start of the next is read as another's. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0')

/** "Type ✓ · Region ✗ · Vertical ?": met, missed, not known. */
function testsText({ tests }: ProspectFit): string {
  const stated = profileTests.filter((test) => tests[test] !== undefined)
  return stated
    .map((test) => together(`${testWords[test]} ${tests[test] === null ? '?' : tests[test] ? '✓' : '✗'}`))
    .join(' · ')
}

/** The best prospects of one vertical, beside who is there already. */
export function VerticalTable(props: { target: VerticalTargets; onOpen: (partnerId: string) => void }) {
  const { target } = props
  const format = useFormat()
  const { vertical, signed, core, prospects, more } = target
  return (
    <section aria-label={vertical ?? 'Vertical not recorded'} className={styles.group}>
      <h3 className={styles.finding}>{vertical ?? 'Vertical not recorded'}</h3>
      <p className={styles.note}>
        {`${format.count(signed)} signed, ${format.count(core)} of them core`}
        {prospects.length === 0 ? '; no prospect here' : ''}
      </p>
      {prospects.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Prospect</th>
              <th scope="col">Type</th>
              <th scope="col">Region</th>
              <th scope="col" data-number>
                ICP overlap
              </th>
              <th scope="col">Against the profile</th>
              <th scope="col" data-number>
                Met
              </th>
            </tr>
          </thead>
          <tbody>
            {prospects.map((fit) => (
              <tr key={fit.partner.id}>
                <th scope="row">
                  <Button size="small" variant="subtle" onClick={() => props.onOpen(fit.partner.id)}>
                    {fit.partner.name}
                  </Button>
                </th>
                <td>{fit.partner.type ? partnerTypeWords[fit.partner.type] : '—'}</td>
                <td>{fit.partner.region ?? fit.partner.country ?? '—'}</td>
                <td data-number>{format.count(fit.partner.idealProfileOverlap)}</td>
                <td>{fit.stated === 0 ? 'No profile stated' : testsText(fit)}</td>
                <td data-number>{together(`${fit.met} of ${fit.stated}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className={styles.note}>{`${format.count(more)} more fit less well.`}</p>}
    </section>
  )
}

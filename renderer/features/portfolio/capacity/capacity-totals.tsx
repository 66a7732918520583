import { Figure } from '@renderer/ui/figure'
import { useFormat, type Format } from '@renderer/ui/format'
import type { CapacityPlan } from '@shared/domain/portfolio/capacity'
import styles from '../parts/tab.module.css'
import { hoursText } from './hours-text'

/** What stands in the way of the whole sum. */
function hoursMissing({ withoutHours, hoursKnown }: CapacityPlan, format: Format): string {
  const open = `${format.count(withoutHours)} ${withoutHours === 1 ? 'partner has' : 'partners have'}`
  return hoursKnown === 0
    ? 'State the hours of each segment below, and settle segments.'
    : `${open} no segment yet, or one without hours: they are not in it.`
}

/** The programme as a whole: posts there are, posts it would take. */
export function CapacityTotals({ plan }: { plan: CapacityPlan }) {
  const format = useFormat()
  const partners = plan.managers.reduce((sum, each) => sum + each.partners, 0)
  return (
    <dl className={styles.lines}>
      <div>
        <dt>Full-time posts</dt>
        <dd>{format.decimal(plan.posts)}</dd>
      </div>
      <div>
        <dt>Partners per post</dt>
        <dd>
          <Figure
            label="Partners per post"
            evidence={{
              value: format.decimal(plan.perPost),
              extent: `${format.count(partners)} signed partners`,
              how: 'Signed partners, those without a manager included, divided by full-time posts. A manager counts as one post until another part is stated.',
              definitions: [
                'Field: watch above 40, too many above 50; lower where deals are worked together'
              ],
              counted: { text: plan.managers.flatMap(({ manager }) => manager ?? []).join(', ') },
              leftOut: [],
              sources: []
            }}
          >
            {format.decimal(plan.perPost)}
          </Figure>
        </dd>
      </div>
      <div>
        <dt>Posts the limits ask for</dt>
        <dd>{format.decimal(plan.postsNeeded)}</dd>
      </div>
      <div>
        <dt>Hours needed a month</dt>
        <dd>{hoursText(plan, format)}</dd>
      </div>
      <div>
        <dt>Hours there are</dt>
        <dd>{plan.hoursAvailable === null ? '—' : `${format.count(plan.hoursAvailable)} h`}</dd>
      </div>
      {plan.hours === null && (
        <div>
          <dt className={styles.note}>{hoursMissing(plan, format)}</dt>
          <dd />
        </div>
      )}
    </dl>
  )
}

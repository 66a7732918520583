import { Button } from '@renderer/ui/button'
import { Figure } from '@renderer/ui/figure'
import { useFormat } from '@renderer/ui/format'
import { StatusWord, type Status } from '@renderer/ui/status-mark'
import { coreSize, coreVerdict, type CoreVerdict } from '@shared/domain/portfolio/core'
import { coreTitle } from '@shared/domain/portfolio/titles'
import { sum } from '@shared/domain/values/sum'
import styles from '../parts/tab.module.css'
import type { PortfolioView } from '../use-portfolio'
import { useTitleWords } from '../use-title-words'
import type { SegmentActs } from './use-segment-acts'

const marks: Readonly<Record<CoreVerdict, { readonly status: Status; readonly word: string }>> = {
  none: { status: 'empty', word: 'Not chosen' },
  'too-few': { status: 'watch', word: 'Too few' },
  fits: { status: 'on-track', word: 'Size fits' },
  'too-many': { status: 'watch', word: 'Too many' }
}

/** How large the core is, how large it should be, and what it carries. */
export function CorePane({ view, acts }: { view: PortfolioView; acts: SegmentActs }) {
  const format = useFormat()
  const words = useTitleWords()
  const { members } = view
  const core = members.filter(({ isCore }) => isCore)
  const size = coreSize(members.length)
  const verdict = coreVerdict(core.length, size)
  const whole = sum(members.map(({ revenue }) => Math.max(0, revenue ?? 0)))
  const brought = sum(core.map(({ revenue }) => Math.max(0, revenue ?? 0)))
  const share = whole > 0 ? brought / whole : null
  return (
    <section className={styles.group} aria-label="Core ecosystem">
      <h2>Core ecosystem</h2>
      <p>{coreTitle({ chosen: core.length, size, verdict, share }, words)}.</p>
      <StatusWord {...marks[verdict]} />
      {core.length > 0 && (
        <p>
          Share of the members’ revenue:{' '}
          <Figure
            label="Revenue of the core"
            evidence={{
              value: format.share(share),
              extent: `${core.length} of ${format.count(members.length)} signed partners`,
              how: 'Revenue of the core partners divided by the revenue of all signed partners in the period.',
              definitions: [],
              counted: { text: core.map(({ partner }) => partner.name).join(', ') },
              leftOut: [],
              sources: []
            }}
          >
            {format.share(share)}
          </Figure>
        </p>
      )}
      <p className={styles.note}>
        {size.isScaled
          ? `With fewer than 30 partners a third to two thirds: ${size.least} to ${size.most}.`
          : 'Ten to twenty partners of high fit: fewer carry too much, more get too little attention.'}
      </p>
      <div>
        <Button size="small" onClick={acts.takeProposedCore}>
          {`Take the ${size.least} best placed`}
        </Button>
      </div>
    </section>
  )
}

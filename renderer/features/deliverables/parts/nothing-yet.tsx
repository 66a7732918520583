import { IconFileImport } from '@tabler/icons-react'
import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { SceneView } from '../paper/scene-view'
import styles from './deliverables.module.css'

const bar = (
  label: string,
  value: number,
  isJudged = false
): { label: string; value: number; valueText: string; isJudged: boolean } => ({
  label,
  value,
  valueText: `€${value}k`,
  isJudged
})

const example: ChartSpec = {
  kind: 'diverging-bars',
  leftTitle: 'Partner gives',
  rightTitle: 'Partner gets',
  left: [bar('Margin on deals won', 210), bar('Sourced pipeline', 90), bar('Service capacity', 60, true)],
  right: [bar('Margin on resale', 130), bar('Technical experts', 40, true), bar('MDF paid', 12)]
}

/** Says what comes out here, and leads to where it starts. */
export function NothingYet() {
  const { navigate } = useNavigation()
  return (
    <>
      <PageHeader title="Deliverables" />
      <EmptyState
        sentence="Documents write themselves from your data; you add the judgement."
        line="Import the client’s partners and deals for the Excel scorecard, and audit a partner for the Word report. Every figure stays bound to the data behind it."
        action={
          <Button
            variant="primary"
            size="large"
            icon={<IconFileImport size={18} aria-hidden />}
            onClick={() => navigate({ screen: 'import' })}
          >
            Import a file
          </Button>
        }
        link={{ text: 'Audit a partner instead', onOpen: () => navigate({ screen: 'exchange' }) }}
        example={{
          title: 'Kestrel Cloud gives €360k a year and gets €182k',
          note: 'From a Value-Exchange Audit',
          children: (
            <div className={styles.samplePaper}>
              <SceneView spec={example} label="Example: what a partner gives and gets" />
            </div>
          )
        }}
      />
    </>
  )
}

import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { importTargets } from '@shared/domain/entities/import-run'
import { useFormat } from '@renderer/ui/format'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { Text } from '@renderer/ui/text'
import { useDesk } from '../desk/use-desk'
import { targetLabels } from '../words/field-labels'
import { HeaderMenu } from './header-menu'
import { MappingPanel } from './mapping-panel'
import { SheetGrid } from './sheet-grid'
import styles from './map-step.module.css'

const none = 'none'

/** The client's sheet beside what each of its columns becomes. */
export function MapStep({ detail }: { detail: DeskSheetDetail | null }) {
  const format = useFormat()
  if (!detail) {
    return (
      <>
        <Pane label="Sheet" title="Sheet">
          <span />
        </Pane>
        <Pane label="Mapping" title="Mapping">
          <span />
        </Pane>
      </>
    )
  }
  const used = new Set(detail.mapping.filter((one) => one.field !== null).map((one) => one.column)).size
  return (
    <>
      <Pane
        label="Sheet"
        scrolls={false}
        title={detail.name}
        actions={
          <>
            {detail.markCount > 0 && (
              <Text size="meta" tone="warning">
                {format.count(detail.markCount)} cells to look at
              </Text>
            )}
            <HeaderMenu detail={detail} />
          </>
        }
      >
        <SheetGrid key={detail.key} detail={detail} />
      </Pane>
      <Pane
        label="Mapping"
        title="Mapping"
        actions={
          <Text size="meta" tone="faint">
            {used} of {detail.profiles.length} columns used
          </Text>
        }
      >
        <TargetChoice detail={detail} />
        {detail.target ? (
          <MappingPanel detail={detail} />
        ) : (
          <p className={styles.line}>{leftOutLine(detail)}</p>
        )}
      </Pane>
    </>
  )
}

function TargetChoice({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  return (
    <div className={styles.target}>
      <Select
        label="The rows are"
        value={detail.target ?? none}
        options={[
          ...importTargets.map((target) => ({
            value: target,
            label: targetLabels[target]
          })),
          { value: none, label: 'Left out' }
        ]}
        onChange={(value) =>
          desk.choose(detail.key, { kind: 'target', target: value === none ? null : value })
        }
      />
    </div>
  )
}

const leftOutLine = (detail: DeskSheetDetail): string =>
  detail.rows === 0
    ? 'No table was found on this sheet. It stays as it is and nothing of it is taken in.'
    : 'This sheet is left out. Say what its rows are to take them in.'

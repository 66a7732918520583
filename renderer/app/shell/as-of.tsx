import { IconCalendar } from '@tabler/icons-react'
import { useEngagement, useOverview } from '@renderer/data'
import { useEngagementEdit } from '@renderer/features/engagement/use-engagement-edit'
import { Button } from '@renderer/ui/button'
import { DateField } from '@renderer/ui/date-field'
import { useFormat } from '@renderer/ui/format'
import { Popover } from '@renderer/ui/popover'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import styles from './as-of.module.css'

/** The day all figures are for. Changing it recomputes everything; like any edit it can be undone. */
export function AsOf() {
  const { asOf } = useEngagement()
  const latest = useOverview()?.asOf ?? null
  const format = useFormat()
  const edit = useEngagementEdit()
  return (
    <Popover
      label="As-of date"
      width={300}
      position="bottom-end"
      trigger={(control) => (
        <button type="button" className={styles.button} {...control}>
          <IconCalendar size={14} aria-hidden />
          <span className={styles.word}>As of</span>{' '}
          <b>{asOf === null && latest === null ? 'latest data' : format.date(asOf ?? latest)}</b>
        </button>
      )}
    >
      {(close) => (
        <Stack gap={12}>
          <DateField
            label="As of"
            value={asOf}
            hint="Every figure is computed for this day; later records are left out."
            onCommit={(value) => void edit('asOf', value)}
          />
          <Button
            size="small"
            isDisabled={asOf === null}
            onClick={() => {
              void edit('asOf', null)
              close()
            }}
          >
            Use the latest date in the data
          </Button>
          {asOf === null && (
            <Text size="meta" tone="faint">
              The latest trustworthy date in the data is used now.
            </Text>
          )}
        </Stack>
      )}
    </Popover>
  )
}

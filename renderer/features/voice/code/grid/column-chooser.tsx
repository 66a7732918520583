import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import type { GridApi } from '@renderer/ui/data-grid'
import { Popover } from '@renderer/ui/popover'
import { Stack } from '@renderer/ui/stack'
import type { AttributeColumn } from './answer-columns'
import styles from './column-chooser.module.css'

/** Which closed questions stand as columns beside the answers. */
export function ColumnChooser(props: {
  api: GridApi<Answer> | null
  attributes: readonly AttributeColumn[]
}) {
  const { api, attributes } = props
  // The table keeps which columns show; this only draws again what it was told.
  const [, setTimes] = useState(0)
  return (
    <Popover
      label="Columns"
      width={360}
      position="bottom-end"
      trigger={(control) => (
        <Button size="small" variant="subtle" icon={<IconColumns3 size={15} aria-hidden />} {...control}>
          Columns
        </Button>
      )}
    >
      {() => (
        <div className={styles.choices}>
          <Stack gap={6}>
            {attributes.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title}
                isChecked={api?.getColumn(id)?.isVisible() ?? false}
                onChange={(isVisible) => {
                  api?.setColumnsVisible([id], isVisible)
                  setTimes((times) => times + 1)
                }}
              />
            ))}
          </Stack>
        </div>
      )}
    </Popover>
  )
}

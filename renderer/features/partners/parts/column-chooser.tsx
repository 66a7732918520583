import { IconColumns3 } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Popover } from '@renderer/ui/popover'
import { Row } from '@renderer/ui/row'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import { choosableColumns } from '../grid/grid-columns'

/** Which columns the grid shows. */
export function ColumnChooser(props: {
  visible: ReadonlySet<string>
  onChange: (columnId: string, isVisible: boolean) => void
}) {
  const groups = [...new Set(choosableColumns.map((column) => column.group))]
  return (
    <Popover
      label="Columns"
      width={360}
      position="bottom-end"
      trigger={(control) => (
        <Button size="small" icon={<IconColumns3 size={15} aria-hidden />} {...control}>
          Columns
        </Button>
      )}
    >
      {() => (
        <Row gap={24} align="flex-start">
          {groups.map((group) => (
            <Stack key={group} gap={6}>
              <Text size="meta" tone="faint">
                {group}
              </Text>
              {choosableColumns
                .filter((column) => column.group === group)
                .map(({ id, title }) => (
                  <Checkbox
                    key={id}
                    label={title}
                    isChecked={props.visible.has(id)}
                    onChange={(isChecked) => props.onChange(id, isChecked)}
                  />
                ))}
            </Stack>
          ))}
        </Row>
      )}
    </Popover>
  )
}

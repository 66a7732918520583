import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { IconButton } from '@renderer/ui/icon-button'
import { Popover } from '@renderer/ui/popover'
import { Row } from '@renderer/ui/row'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import type { ViewColumn } from '@shared/domain/entities/partner-view'
import { choosableGroups, type ChoosableColumn } from '../grid/grid-columns'
import styles from './column-chooser.module.css'

const titles = new Map(choosableGroups.flatMap(({ columns }) => columns.map(({ id, title }) => [id, title])))
const titleOf = (id: string): string => titles.get(id) ?? id

function ShownColumn(props: {
  id: string
  at: number
  last: number
  onHide: () => void
  onMove: (to: number) => void
}) {
  const title = titleOf(props.id)
  return (
    <li className={styles.shown}>
      <Checkbox label={title} isChecked onChange={props.onHide} />
      <span className={styles.moves}>
        <IconButton
          label={`Move ${title} to the left`}
          isDisabled={props.at === 0}
          withoutTooltip
          onClick={() => props.onMove(props.at - 1)}
        >
          <IconArrowUp size={14} aria-hidden />
        </IconButton>
        <IconButton
          label={`Move ${title} to the right`}
          isDisabled={props.at === props.last}
          withoutTooltip
          onClick={() => props.onMove(props.at + 1)}
        >
          <IconArrowDown size={14} aria-hidden />
        </IconButton>
      </span>
    </li>
  )
}

function HiddenColumns(props: {
  title: string
  columns: readonly ChoosableColumn[]
  onShow: (id: string) => void
}) {
  if (props.columns.length === 0) return null
  return (
    <Stack gap={6}>
      <Text size="meta" tone="faint">
        {props.title}
      </Text>
      {props.columns.map(({ id, title }) => (
        <Checkbox key={id} label={title} isChecked={false} onChange={() => props.onShow(id)} />
      ))}
    </Stack>
  )
}

/** Which columns the grid shows, and in which order. */
export function ColumnChooser(props: {
  columns: readonly ViewColumn[]
  onShow: (columnId: string, isShown: boolean) => void
  /** Puts a column where another shown one stands. */
  onMove: (columnId: string, beforeOrAfter: string) => void
}) {
  const shown = props.columns.filter(({ id, isHidden }) => !isHidden && id !== 'name').map(({ id }) => id)
  return (
    <Popover
      label="Columns"
      width={480}
      position="bottom-end"
      trigger={(control) => (
        <Button size="small" icon={<IconColumns3 size={15} aria-hidden />} {...control}>
          Columns
        </Button>
      )}
    >
      {() => (
        <div className={styles.panes}>
          <Row gap={24} align="flex-start">
            <div className={styles.order}>
              <Text size="meta" tone="faint">
                Shown, from left to right
              </Text>
              <ul className={styles.list} aria-label="Columns shown">
                {shown.map((id, at) => (
                  <ShownColumn
                    key={id}
                    id={id}
                    at={at}
                    last={shown.length - 1}
                    onHide={() => props.onShow(id, false)}
                    onMove={(to) => props.onMove(id, shown[to] ?? id)}
                  />
                ))}
              </ul>
            </div>
            <Stack gap={12}>
              {choosableGroups.map(({ title, columns }) => (
                <HiddenColumns
                  key={title}
                  title={title}
                  columns={columns.filter(({ id }) => !shown.includes(id))}
                  onShow={(id) => props.onShow(id, true)}
                />
              ))}
            </Stack>
          </Row>
        </div>
      )}
    </Popover>
  )
}

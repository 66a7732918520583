import { useState } from 'react'
import { useFormat } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { Pane, Panes } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { GroupPanel } from '../hints/group-panel'
import { useHints } from '../hints/hints-data'
import { counted } from '../words/count-words'
import styles from './themes.module.css'

const rowPx = 56

/** Groups of answers in the same words, the largest first: code once, give to the group. */
export function SameWordsView() {
  const { list, codingsByAnswer } = useVoice()
  const { groups } = useHints()
  const format = useFormat()
  const [openKey, setOpenKey] = useState<string | null>(null)
  const open = groups.find(([key]) => key === openKey) ?? groups[0]
  const lead = open?.[0] === undefined ? undefined : list.byKey.get(open[0])
  const held = groups.reduce((sum, group) => sum + group.length, 0)
  if (groups.length === 0)
    return (
      <p className={styles.none}>
        No two answers to the same question say the same in (nearly) the same words.
      </p>
    )
  return (
    <Panes columns="minmax(0, 1fr) minmax(0, 1.2fr)">
      <Pane label="Groups in the same words" scrolls={false}>
        <p className={styles.line}>
          <strong>{counted(held, 'answer', format.count)}</strong> in{' '}
          {counted(groups.length, 'group', format.count)}. Numbers and “not” must agree.
        </p>
        <List
          label="Groups in the same words"
          items={groups}
          itemKey={([key = '']) => key}
          rowPx={rowPx}
          selectedKey={open?.[0] ?? null}
          onSelect={([key]) => setOpenKey(key ?? null)}
          renderItem={(group) => {
            const coded = group.filter((key) => codingsByAnswer.has(key)).length
            return (
              <div className={styles.theme}>
                <div className={styles.themeHead}>
                  <span className={styles.themeName}>“{list.byKey.get(group[0] ?? '')?.text.trim()}”</span>
                  <span className={styles.themeCount}>{group.length}×</span>
                </div>
                <p className={styles.words}>
                  {coded === 0 ? 'uncoded' : `${coded} of ${group.length} coded`}
                </p>
              </div>
            )
          }}
        />
      </Pane>
      <Pane label="Open group" isPadded>
        {lead && open && <GroupPanel key={lead.key} lead={lead} group={open} />}
      </Pane>
    </Panes>
  )
}

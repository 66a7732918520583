import type { DeskSheetPlan } from '@shared/domain/importing/desk-protocol'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useDesk } from '../desk/use-desk'
import styles from './preview-step.module.css'

/** One sheet in figures; what it no longer has stays unless it is retired here. */
export function SheetExtent(props: { sheet: DeskSheetPlan; isShown: boolean; onShow: () => void }) {
  const format = useFormat()
  const { counts, sheetName, keptEdits, missing } = props.sheet
  return (
    <div className={styles.sheet} data-shown={props.isShown || undefined}>
      <button
        type="button"
        className={styles.extent}
        aria-current={props.isShown ? 'true' : undefined}
        onClick={props.onShow}
      >
        <span className={styles.name}>{sheetName}</span>
        <span className={styles.counts}>
          <b>{format.count(counts.added)}</b> new · <b>{format.count(counts.changed)}</b> changed ·{' '}
          <b>{format.count(counts.unchanged)}</b> unchanged · <b>{format.count(counts.leftOut)}</b> left out
        </span>
        {keptEdits.length > 0 && (
          <span className={styles.kept}>
            {format.count(keptEdits.length)} {keptEdits.length === 1 ? 'value' : 'values'} edited by hand stay
          </span>
        )}
      </button>
      {missing > 0 && <MissingExtent sheet={props.sheet} />}
    </div>
  )
}

function MissingExtent({ sheet }: { sheet: DeskSheetPlan }) {
  const desk = useDesk()
  const format = useFormat()
  const { key, missing, retired, target } = sheet
  const all = retired === missing
  const stays = format.count(missing - retired)
  return (
    <div className={styles.missing}>
      <span>
        <b>{format.count(missing)}</b> {missing === 1 ? 'record' : 'records'} of the earlier file{' '}
        {missing === 1 ? 'is' : 'are'} missing now.{' '}
        {retired === 0
          ? `${missing === 1 ? 'It stays' : 'They stay'}.`
          : all
            ? target === 'partner'
              ? 'They count as ended.'
              : 'They no longer count.'
            : `${stays} stay, ${format.count(retired)} go.`}
      </span>
      <Button size="small" onClick={() => desk.choose(key, { kind: 'retire', retire: all ? [] : 'all' })}>
        {all ? 'Keep them' : `Retire ${missing === 1 ? 'it' : `all ${format.count(missing)}`}`}
      </Button>
    </div>
  )
}

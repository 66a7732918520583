import type { ProjectorScene, SceneRow } from '@shared/domain/workshop/projector-scene'

const percent = (rating: number): string => `${((rating - 1) / 4) * 100}%`

const waitingWords: Record<Exclude<SceneRow['state'], 'revealed'>, string> = {
  open: 'Not rated yet',
  one: 'One side has answered',
  both: 'Both have answered'
}

function Gap({ row }: { row: SceneRow }) {
  if (row.state !== 'revealed') return <span className="gap" />
  if (row.gap === null) return <span className="gap quiet">one view</span>
  const size = Math.abs(row.gap)
  if (size === 0) return <span className="gap quiet">agreed</span>
  return (
    <span className={row.isFlagged ? 'gap flagged' : 'gap quiet'}>
      {size === 1 ? '1 point' : `${size} points`}
    </span>
  )
}

function Scale({ row }: { row: SceneRow }) {
  if (row.state !== 'revealed') {
    return <span className="hidden">{waitingWords[row.state]}</span>
  }
  const { vendor, partner } = row
  const ends =
    vendor !== null && partner !== null ? [Math.min(vendor, partner), Math.max(vendor, partner)] : null
  return (
    <span
      className="scale"
      role="img"
      aria-label={`Vendor ${vendor ?? 'not rated'}, partner ${partner ?? 'not rated'}, importance ${row.importance ?? 'not rated'}`}
    >
      <span className="track" />
      {ends && row.isFlagged && (
        <span
          className="link"
          style={{ left: percent(ends[0] ?? 1), width: `${(((ends[1] ?? 1) - (ends[0] ?? 1)) / 4) * 100}%` }}
        />
      )}
      {vendor !== null && (
        <span className="mark vendor" style={{ left: percent(vendor) }}>
          {vendor}
        </span>
      )}
      {partner !== null && (
        <span
          className={vendor === partner ? 'mark partner same' : 'mark partner'}
          style={{ left: percent(partner) }}
        >
          {partner}
        </span>
      )}
    </span>
  )
}

function Rows({ scene }: { scene: ProjectorScene }) {
  const isGets = scene.rows[0]?.direction === 'gets'
  const who = scene.partner === 'Partner' ? 'the partner' : scene.partner
  return (
    <>
      <div className="heads">
        <span>{isGets ? `What ${who} gets` : `What ${who} gives`}</span>
        <span className="ends">
          <span>not delivered</span>
          <span className="key">
            <i className="mark vendor" /> {scene.vendor}
          </span>
          <span className="key">
            <i className="mark partner" /> {scene.partner}
          </span>
          <span>fully delivered</span>
        </span>
        <span className="gap">Gap</span>
      </div>
      <ul>
        {scene.rows.map((row) => (
          <li key={row.id} className={row.isHere ? 'row here' : 'row'}>
            <span className="name">{row.name}</span>
            <Scale row={row} />
            <Gap row={row} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Actions({ scene }: { scene: ProjectorScene }) {
  if (scene.actions.length === 0) return <p className="none">No action is agreed yet.</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">{scene.vendor}</th>
          <th scope="col">{scene.partner}</th>
          <th scope="col">By</th>
        </tr>
      </thead>
      <tbody>
        {scene.actions.slice(0, 7).map((action, index) => (
          <tr key={`${index}-${action.text}`}>
            <th scope="row">{action.text}</th>
            <td>{action.vendorOwner === '' ? '—' : action.vendorOwner}</td>
            <td>{action.partnerOwner === '' ? '—' : action.partnerOwner}</td>
            <td>{action.dueOn === '' ? '—' : action.dueOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One scene of the workshop in large type. */
export function SceneView({ scene }: { scene: ProjectorScene }) {
  const isTalking = scene.step === 'agree' || scene.step === 'close'
  return (
    <main>
      <header>
        <h1>{scene.title}</h1>
        {scene.clock !== '' && (
          <p className="clock">
            <b>{scene.clock}</b>
            <span>left to talk</span>
          </p>
        )}
      </header>
      {isTalking ? <Actions scene={scene} /> : <Rows scene={scene} />}
      <footer>
        <span>{`${scene.revealed} of ${scene.lines} revealed · our own scale of 1 to 5`}</span>
        {scene.isSample && <span>Sample: invented data</span>}
        <span>{scene.parked.length === 0 ? '' : `Parked: ${scene.parked.join(' · ')}`}</span>
      </footer>
    </main>
  )
}

/** Before the first scene. */
export const Waiting = () => (
  <main>
    <h1>The workshop begins in a moment.</h1>
  </main>
)

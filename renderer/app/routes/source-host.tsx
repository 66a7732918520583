import { lazy, Suspense, useState, type ReactNode } from 'react'
import { SourceOpenerContext, type SourcePlace } from '@renderer/ui/source-opener'

const SourceView = lazy(async () => ({
  default: (await import('@renderer/features/import/source/source-view')).SourceView
}))

/** Shows the client's sheet at a cell over whatever screen asked for it. */
export function SourceHost(props: { children: ReactNode }) {
  const [place, setPlace] = useState<SourcePlace | null>(null)
  return (
    <SourceOpenerContext.Provider value={setPlace}>
      {props.children}
      <Suspense fallback={null}>
        {place && <SourceView place={place} onClose={() => setPlace(null)} />}
      </Suspense>
    </SourceOpenerContext.Provider>
  )
}

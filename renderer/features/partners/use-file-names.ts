import { useCallback, useMemo } from 'react'
import { useRecords } from '@renderer/data'

/** Finds a file's name from the import run that read it. */
export function useFileNames(): (runId: string, fileId: string) => string | null {
  const runs = useRecords('importRuns')
  const names = useMemo(() => {
    const sheets = (runs ?? []).flatMap((run) => run.sheets.map((sheet) => ({ runId: run.id, ...sheet })))
    return new Map(sheets.map(({ runId, fileId, fileName }) => [`${runId} ${fileId}`, fileName]))
  }, [runs])
  return useCallback((runId, fileId) => names.get(`${runId} ${fileId}`) ?? null, [names])
}

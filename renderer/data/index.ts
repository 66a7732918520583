// The only door to the store. Screens read through the hooks and write through change sets.
export {
  closeEngagement,
  attachEngagement,
  listEngagements,
  openEngagement
} from './engagements/open-engagement'
export { eraseEngagement } from './engagements/erase-engagement'
export { confirmRestore, removeOldRetired } from './engagements/retired-databases'
export { checkEngagement, checkEngagements } from './check/check-engagements'
export { acceptShortEngagement } from './check/accept-present-state'
export type { FindingState, StartupFinding } from './check/startup-finding'
export { restoreSnapshot } from './archive/restore-snapshot'
export { openEngagementFile, saveCopy, type OpenedFile } from './archive/engagement-file'
export { readCoderCopy, saveCoderCopy } from './archive/coder-copy-file'
export { backUpBeforeUnload } from './backup/backup-before-unload'
export type { BackupState } from './backup/backup-service'
export { useSaveState } from './react/use-save-state'
export { createEngagement, type EngagementProfile } from './engagements/create-engagement'
export type { Drawing, OpenEngagementStore } from './store/open-store'
export { EngagementProvider, useStore } from './react/engagement-provider'
export { useEngagement, useRecord, useRecords } from './react/use-records'
export { useRecordsAtRest } from './react/use-records-at-rest'
export { useCommit } from './react/use-commit'
export { useSentLanguage } from './react/use-sent-language'
export { useEditsInTurn } from './react/use-edits-in-turn'
export { useHistory, useUndoLabels, useUndoRedo } from './react/use-history'
export { useEngagements } from './react/use-engagements'
export { AnalysisClient } from './analysis/analysis-client'
export type { AnalysisReply } from './analysis/protocol'
export { AnalysisContext, closeAnalysis, useAnalysis } from './analysis/use-analysis'
export { useDiagnosis } from './analysis/use-diagnosis'
export { useEvidenceReader } from './analysis/use-evidence-reader'
export { useCells, useFact, useFacts } from './analysis/use-facts'
export { useFigure, useOverview, usePartnerFigures, type PartnerFigures } from './analysis/use-figures'
export { useAttributionEffects, useProgrammeFigures, useSegmentCheck } from './analysis/use-metrics'
export { usePortfolioFacts } from './analysis/use-portfolio'
export { useScorecardRanking, useScorecards } from './analysis/use-scorecards'
export { usePartnerVoice, useQuoteSignings, useVoiceFacts, useVoiceResults } from './analysis/use-voice'
export { systemClock } from './store/system-ports'
export { MeaningsInBackground } from './meaning/meanings-in-background'
export { useMeaning } from './meaning/use-meaning'
export { saveFile } from './files/save-file'
export {
  prepareExport,
  startExport,
  writeBytes,
  type ExportJob,
  type WrittenFile
} from './files/start-export'
export { readTemplateFile } from './files/read-template-file'
export { readWorkbookFile } from './files/read-workbook-file'
export { openImportHost, type OpenedHost } from './files/open-import-host'

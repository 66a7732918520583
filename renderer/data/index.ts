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
export { backUpBeforeUnload } from './backup/backup-before-unload'
export type { BackupState } from './backup/backup-service'
export { useSaveState } from './react/use-save-state'
export { createEngagement, type EngagementProfile } from './engagements/create-engagement'
export type { OpenEngagementStore } from './store/open-store'
export { EngagementProvider, useStore } from './react/engagement-provider'
export { useEngagement, useRecord, useRecords } from './react/use-records'
export { useCommit } from './react/use-commit'
export { useHistory, useUndoRedo } from './react/use-history'
export { useEngagements } from './react/use-engagements'
export { AnalysisClient } from './analysis/analysis-client'
export type { AnalysisReply } from './analysis/protocol'
export { AnalysisContext, closeAnalysis, useAnalysis } from './analysis/use-analysis'
export { useCells, useFacts } from './analysis/use-facts'
export { useFigure, useOverview, usePartnerFigures, type PartnerFigures } from './analysis/use-figures'
export { systemClock } from './store/system-ports'
export { saveFile } from './files/save-file'

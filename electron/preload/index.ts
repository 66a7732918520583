import { importHostArgument, projectorArgument } from '@shared/ipc/channel-names'
import { exposeBridge } from './expose-bridge'
import { forwardImportHostPorts, forwardProjectorPorts } from './forward-ports'
import { reportPolicyViolations } from './report-policy-violations'

// One preload for all windows, because a sandboxed preload cannot load a shared chunk. The import host parses
// untrusted files and the projector shows what everybody in the room may see: each gets its message port and
// nothing else.
forwardImportHostPorts()
forwardProjectorPorts()
if (![importHostArgument, projectorArgument].some((mark) => process.argv.includes(mark))) {
  exposeBridge()
  reportPolicyViolations()
}

import { importHostArgument } from '@shared/ipc/channel-names'
import { exposeBridge } from './expose-bridge'
import { forwardImportHostPorts } from './forward-ports'
import { reportPolicyViolations } from './report-policy-violations'

// One preload for both windows, because a sandboxed preload cannot load a shared chunk. The import host parses
// untrusted files: it gets its message port and nothing else.
forwardImportHostPorts()
if (!process.argv.includes(importHostArgument)) {
  exposeBridge()
  reportPolicyViolations()
}

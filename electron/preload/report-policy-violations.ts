import { ask } from './ask'

/**
 * A request that the page's content policy refuses never reaches the network layer, so it is reported from
 * here to be counted. Page scripts live in another world: they can neither remove this listener nor call it.
 */
export function reportPolicyViolations(): void {
  const report = ask('network.report')
  window.addEventListener('securitypolicyviolation', (violation) => {
    if (!/^(https?|wss?|ftp|file):/i.test(violation.blockedURI)) return
    void report({
      directive: violation.effectiveDirective.slice(0, 60),
      url: violation.blockedURI.slice(0, 300)
    })
  })
}

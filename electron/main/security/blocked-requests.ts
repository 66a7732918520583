/** How many addresses are kept for the list in About; the count goes on. */
const listedAddresses = 100

/** Every request the app refused to send, from whichever guard caught it. */
export type BlockedRequests = {
  readonly add: (address: string) => void
  readonly seen: () => { count: number; urls: string[] }
}

export function createBlockedRequests(): BlockedRequests {
  const urls: string[] = []
  let count = 0
  return {
    add(address) {
      count += 1
      if (urls.length < listedAddresses) urls.push(address.slice(0, 300))
    },
    seen: () => ({ count, urls: [...urls] })
  }
}

/** Seconds that a request for the feed may wait. */
export const longestWait = 30
/** Deliveries of one page of a feed. */
export const pageSize = 100
export const mostAcks = 500
export const mostContents = 100
/** Milliseconds that a read may take. */
export const longestRead = 20_000
/** Seconds' worth of reads that a client may ask for at once. */
export const readBurst = 10
/** Milliseconds after which a read that nobody waits for is forgotten. */
export const readsKept = 120_000

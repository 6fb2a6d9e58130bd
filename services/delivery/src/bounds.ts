/** Seconds that a request for the feed may wait. */
export const longestWait = 30
/** Deliveries of one page of a feed. */
export const pageSize = 100
export const mostAcks = 500
export const mostContents = 100

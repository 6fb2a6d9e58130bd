/** Seconds that a request for the feed may wait. */
export const longestWait = 30
export const mostAcks = 500
export const mostContents = 100

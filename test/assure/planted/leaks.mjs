import { leaksInWhatIsDecided } from './leaks-in-what-is-decided.mjs'
import { leaksInWhatIsRead } from './leaks-in-what-is-read.mjs'
import { leaksInWhatIsSent } from './leaks-in-what-is-sent.mjs'

/**
 * A fault that would tell somebody more than they may know: one place of the hub's own source that says something else.
 * @typedef {{ name: string, file: string, find: string, put: string }} Leak
 */

export const leaks = [...leaksInWhatIsSent, ...leaksInWhatIsDecided, ...leaksInWhatIsRead]

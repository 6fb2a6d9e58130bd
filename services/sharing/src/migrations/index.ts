import { DueByTime1795910400000 } from './1795910400000-due-by-time.js'
import { Tables1795305600000 } from './1795305600000-tables.js'

/** In the order in which they are run. */
export const migrations = [Tables1795305600000, DueByTime1795910400000]

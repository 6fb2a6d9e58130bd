import { NextToOffer1795478400000 } from './1795478400000-next-to-offer.js'
import { Reads1795824000000 } from './1795824000000-reads.js'
import { Tables1795305600000 } from './1795305600000-tables.js'

/** In the order in which they are applied. */
export const migrations = [Tables1795305600000, NextToOffer1795478400000, Reads1795824000000]

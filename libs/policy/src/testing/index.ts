export * from './given.js'
export * from './northshire-events.js'

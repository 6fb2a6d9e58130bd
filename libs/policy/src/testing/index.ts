export * from './every-role.js'
export * from './given.js'
export * from './northshire-events.js'
export * from './a-child.js'

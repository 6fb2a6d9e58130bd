export * from './decision-record.js'
export * from './open-entry.js'

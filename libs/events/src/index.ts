export * from './organisation.js'
export * from './topics.js'

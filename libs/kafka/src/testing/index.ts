export * from './partner-rights.js'
export * from './scratch-topics.js'

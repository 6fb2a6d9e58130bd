export * from './config.js'
export * from './interface.js'
export { eventJson } from './publish.js'
export * from './start.js'

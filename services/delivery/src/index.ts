export * from './config.js'
export * from './interface.js'
export * from './start.js'

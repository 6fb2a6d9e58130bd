export * from './audit.js'
export * from './cli.js'
export * from './config.js'
export * from './read-copy.js'

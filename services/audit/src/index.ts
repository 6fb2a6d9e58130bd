export * from './audit.js'
export * from './cli.js'
export * from './config.js'

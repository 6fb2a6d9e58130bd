export * from './eventually.js'
export * from './scratch-schema.js'

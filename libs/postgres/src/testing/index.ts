export * from './eventually.js'
export * from './fail-at-commit.js'
export * from './scratch-schema.js'

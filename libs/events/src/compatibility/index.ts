export * from './compare.js'
export { type Finding, type Side } from './finding.js'
export * from '../full-names.js'
export * from '../shape-of-schema.js'

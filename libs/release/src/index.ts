export * from './release.js'

// What a test drives directly, without HTTP, Kafka or PostgreSQL.
export * from './feed.js'
export * from './memory-store.js'
export * from './reads/ask-read.js'
export * from './reads/read.js'
export * from './receive.js'
export * from './release.js'
export * from './store.js'

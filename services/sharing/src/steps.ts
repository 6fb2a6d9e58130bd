// What a test drives directly, without Kafka or PostgreSQL.
export * from './memory-store.js'
export * from './share.js'
export * from './store.js'
export * from './waits.js'

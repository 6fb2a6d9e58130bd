// What a test drives directly, without Kafka or PostgreSQL.
export * from './append.js'
export * from './memory-store.js'
export * from './store.js'

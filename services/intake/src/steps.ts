// What a test drives directly, without HTTP, Kafka or PostgreSQL.
export * from './accept.js'
export * from './acceptance.js'
export * from './identity/act.js'
export * from './identity/perform.js'
export * from './memory-store.js'
export * from './ports.js'
export * from './store.js'

// What a test drives directly, without Kafka.
export { replay } from './replay.js'

export * from './operation.js'
export * from './routes.js'
export * from './problem-answer.js'
export * from './document.js'

export { authorize } from './cedar.js'
export { histories } from './histories.js'
export { type QuestionsOfEvent, questionsOf } from './questions.js'

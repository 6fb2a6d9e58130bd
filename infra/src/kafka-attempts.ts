import kafkajs, { type KafkaConfig } from 'kafkajs'

const { Kafka, KafkaJSError } = kafkajs

/** What an attempt on the broker comes to: `allowed`, or Kafka's own name of the refusal. */
export type Result = string

const once = { retries: 0 }

/** The broker's answer is at the bottom of kafkajs's layers. */
export function refusalOf(error: unknown): Result {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return refusalOf(error.cause)
  if ('originalError' in error && error.originalError instanceof Error) return refusalOf(error.originalError)
  if ('type' in error && typeof error.type === 'string') return error.type
  return error instanceof KafkaJSError ? error.name : error.message
}

const resultOf = (work: Promise<unknown>): Promise<Result> => work.then(() => 'allowed', refusalOf)

/** Anything that needs a login: asks for the cluster, which names no topic. */
export const tryToAsk = (config: KafkaConfig): Promise<Result> => {
  const admin = new Kafka({ ...config, retry: once }).admin()
  return resultOf(admin.connect().then(() => admin.describeCluster())).finally(() => admin.disconnect())
}

export const tryToWrite = (config: KafkaConfig, topic: string): Promise<Result> => {
  const producer = new Kafka({ ...config, retry: once }).producer({ allowAutoTopicCreation: true })
  const sending = producer.connect().then(() => producer.send({ topic, messages: [{ value: 'test' }] }))
  return resultOf(sending).finally(() => producer.disconnect())
}

/** Refusals are final; a group's first seconds on a new broker, while it is made, are not. */
const patient = {
  initialRetryTime: 100,
  maxRetryTime: 300,
  retries: 10,
  restartOnFailure: () => Promise.resolve(false),
}

/** A group's coordinator that is still reading its state has not decided yet. */
const isUndecided = (result: Result) => result === 'GROUP_LOAD_IN_PROGRESS'

/** Allowed once a fetch was answered. */
export async function tryToRead(config: KafkaConfig, topic: string, groupId: string): Promise<Result> {
  let result = await readOnce(config, topic, groupId)
  for (let again = 0; isUndecided(result) && again < 10; again++)
    result = await readOnce(config, topic, groupId)
  return result
}

async function readOnce(config: KafkaConfig, topic: string, groupId: string): Promise<Result> {
  const consumer = new Kafka({ ...config, retry: patient }).consumer({
    groupId,
    retry: patient,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100,
  })
  const outcome = new Promise<Result>((resolve) => {
    consumer.on(consumer.events.FETCH, () => resolve('allowed'))
    consumer.on(consumer.events.CRASH, ({ payload }) => resolve(refusalOf(payload.error)))
  })
  const begun = async () => {
    await consumer.connect()
    await consumer.subscribe({ topic, fromBeginning: true })
    await consumer.run({ eachMessage: () => Promise.resolve() })
  }
  try {
    const started = await resultOf(begun())
    return started === 'allowed' ? await outcome : started
  } finally {
    await consumer.disconnect()
  }
}

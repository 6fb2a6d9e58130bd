import { decodeHub, isHubRecordType, parseSubject, topics, UnreadableHubRecord } from '@common-thread/events'
import { BatchConsumer, type Kafka } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { submitHubRecord } from './acceptance.js'
import { type Intake } from './intake.js'
import { readsInto } from './read-request.js'

/** What rooms make happen in subjects' histories comes in here, through the same door as any event. */
export function consumeHubRecords(kafka: Kafka, group: string, intake: Intake, log: Log): BatchConsumer {
  return new BatchConsumer({
    kafka,
    groupId: group,
    topics: [topics.hubRecords],
    onFault: (error, where) => log.fault('hub-records-fault', error, { where }),
    handle: async ({ messages }) => {
      const submissions = messages.flatMap(({ value, offset }) => {
        try {
          const record = decodeHub('HubRecord', value)
          if (!parseSubject(record.subject) || !isHubRecordType(record.type))
            throw new UnreadableHubRecord('no subject or type')
          readsInto(record)
          return [submitHubRecord(record, value ?? Buffer.alloc(0))]
        } catch (error) {
          // Only rooms can write here: a defect of one must not stop the others' records.
          log.fault('hub-record-unreadable', error, { offset })
          return []
        }
      })
      await Promise.all(submissions.map((submission) => intake.submit(submission)))
      return 'done'
    },
  })
}

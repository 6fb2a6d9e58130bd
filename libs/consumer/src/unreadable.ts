import { type KafkaMessage } from 'kafkajs'
import { type DataSource } from 'typeorm'
import { encrypt } from '@common-thread/sealing'

/** Records of the delivery topic that could not be read, sealed, for somebody to look at. */
export class Unreadable {
  constructor(
    private readonly source: DataSource,
    private readonly key: Buffer,
  ) {}

  async keep(
    where: { readonly topic: string; readonly partition: number; readonly offset: string },
    message: KafkaMessage,
    { id, problem }: { readonly id: string | null; readonly problem: string },
  ): Promise<void> {
    const sealed = encrypt(
      this.key,
      message.value ?? Buffer.alloc(0),
      Buffer.from(`${where.topic} ${where.partition} ${where.offset}`),
    )
    await this.source.query(
      `insert into unreadable (topic, partition, kafka_offset, id, problem, sealed) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [where.topic, where.partition, where.offset, id, problem, sealed],
    )
  }
}

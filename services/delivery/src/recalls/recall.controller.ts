import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common'
import { type Client, type Directory } from '@common-thread/directory'
import { CallingClient, Documented, Needs } from '@common-thread/nest'
import { nothingKnown } from '../nothing-known.js'
import { type DeliveryStore } from '../store.js'
import { readRecallAnswer, recallAnswered } from './recall-answer.js'
import { answerOperation } from './recall-operations.js'

export const RECALLS = Symbol('recalls')

export interface RecallPorts {
  readonly store: Pick<DeliveryStore, 'answerRecall'>
  readonly directory: () => Directory
  readonly onTold: () => void
}

@Controller('v1/recalls')
export class RecallController {
  constructor(@Inject(RECALLS) private readonly ports: RecallPorts) {}

  /** `POST /v1/recalls/<delivery id>/answers`: what was done with a recalled delivery, and who had been told. */
  @Post(':id/answers')
  @Needs('deliveries.read')
  @Documented(answerOperation)
  @HttpCode(202)
  async answer(
    @CallingClient() client: Client,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<unknown> {
    const answer = readRecallAnswer(body)
    const { store, directory, onTold } = this.ports
    const isRecall = await store.answerRecall(client.reads, id, (recall) =>
      recallAnswered(recall, client.id, answer),
    )
    if (!isRecall) throw nothingKnown(client, directory())
    onTold()
    return { recall: id, status: 'recorded' }
  }
}

/** The hub's delivery API as an organisation's consumer uses it, with the organisation's own token. */
export class HubApi {
  constructor(
    private readonly baseUrl: string,
    private readonly token: () => Promise<string>,
  ) {}

  /**
   * Content by reference, as framed Avro. What is not in the answer, the hub no longer lets go; a fault throws and is
   * tried again.
   */
  async contents(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (ids.length === 0) return new Map()
    const response = await this.post('/v1/deliveries/content', ids)
    const { results } = (await response.json()) as { results: { id: string; avro?: string }[] }
    return new Map(
      results.flatMap(({ id, avro }): [string, Buffer][] =>
        avro === undefined ? [] : [[id, Buffer.from(avro, 'base64')]],
      ),
    )
  }

  /** Tells the hub that these were stored here. */
  async acknowledge(ids: readonly string[]): Promise<void> {
    await this.post('/v1/feed/acks', ids)
  }

  private async post(path: string, deliveries: readonly string[]): Promise<Response> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token()}` },
      body: JSON.stringify({ deliveries }),
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok) throw new HubFault(response.status)
    return response
  }
}

export class HubFault extends Error {
  override readonly name = 'HubFault'
  readonly code: string

  constructor(status: number) {
    super(`the hub answered ${status}`)
    this.code = String(status)
  }
}

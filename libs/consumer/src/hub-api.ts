/** The hub's delivery API as an organisation's consumer uses it, with the organisation's own token. */
export class HubApi {
  constructor(
    private readonly baseUrl: string,
    private readonly token: () => Promise<string>,
  ) {}

  /** Content by reference, as framed Avro. `gone` when the hub no longer lets it go; a fault throws and is tried again. */
  async content(id: string): Promise<Buffer | 'gone'> {
    const response = await this.request(`/v1/deliveries/${encodeURIComponent(id)}/content`, {
      headers: { accept: 'application/avro' },
    })
    if (response.status === 404) return 'gone'
    if (!response.ok) throw new HubFault(response.status)
    return Buffer.from(await response.arrayBuffer())
  }

  /** Tells the hub that these were stored here. */
  async acknowledge(ids: readonly string[]): Promise<void> {
    const response = await this.request('/v1/feed/acks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deliveries: ids }),
    })
    if (!response.ok) throw new HubFault(response.status)
  }

  private async request(
    path: string,
    init: { method?: string; headers: Record<string, string>; body?: string },
  ): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await this.token()}` },
      signal: AbortSignal.timeout(10_000),
    })
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

import avro from 'avsc'

/** A date as it is written. */
class IsoDate extends avro.types.LogicalType {
  protected override _fromValue(days: number): string {
    return new Date(days * 86_400_000).toISOString().slice(0, 10)
  }
  protected override _toValue(): undefined {
    return undefined
  }
}

const types = new Map<string, Promise<avro.Type>>()

async function typeOf(url: string): Promise<avro.Type> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the schema endpoint answers ${response.status}`)
  const { schema } = (await response.json()) as { schema: string }
  return avro.Type.forSchema(JSON.parse(schema) as avro.Schema, {
    wrapUnions: false,
    logicalTypes: { date: IsoDate },
  })
}

/** A framed record decoded with nothing of the hub's own code: its schema comes from the endpoint by its number. */
export async function throughEndpoint(bytes: Buffer, registryUrl: string): Promise<unknown> {
  if (bytes[0] !== 0) throw new Error('not framed')
  const url = `${registryUrl}/schemas/ids/${bytes.readUInt32BE(1)}`
  const type = types.get(url) ?? typeOf(url)
  types.set(url, type)
  return JSON.parse(JSON.stringify((await type).fromBuffer(bytes.subarray(5)))) as unknown
}

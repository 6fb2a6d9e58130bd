export const encodeBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Padded, without line breaks or spare bits: one text for one value, or undefined. Source: RFC 4648 §4. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return encodeBase64(bytes) === text ? bytes : undefined
}

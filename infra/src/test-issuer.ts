import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Stands in for the issuer where a test needs the broker and tokens, but no room. */
export interface TestIssuer {
  readonly url: string
  /** The signing key, for a test in another process. */
  readonly privateJwk: string
  /** A token of five minutes for the broker, whatever principal it names. */
  token(principal: string): Promise<string>
  stop(): Promise<void>
}

const algorithm = 'ES256'
const keyId = 'test'

/** Serves the key set of a key made for this run at `<url>/jwks`. */
export async function startTestIssuer(port: number): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true })
  const keys = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: 'sig' }],
  })
  const server = createServer((request, response) => {
    const found = request.url === '/jwks'
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(found ? keys : '{}')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    privateJwk: JSON.stringify({ ...(await exportJWK(privateKey)), kid: keyId, alg: algorithm }),
    token: (principal) =>
      new SignJWT({ kafka_principal: principal })
        .setProtectedHeader({ alg: algorithm, kid: keyId })
        .setIssuer(url)
        .setAudience('kafka')
        .setSubject(principal)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

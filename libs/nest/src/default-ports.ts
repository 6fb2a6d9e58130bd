/** Ports of a hub on one machine, loopback only; HUB_PORT_OFFSET moves them all, <ROOM>_PORT one. */
export const defaultPorts = {
  console: 7400,
  intake: 7401,
  delivery: 7402,
  audit: 7403,
  directory: 7404,
  issuer: 7405,
  sharing: 7406,
  ledger: 7407,
  health: 7410,
  police: 7411,
  schools: 7412,
  'social-care': 7413,
  postgres: 7432,
  kafka: 7492,
  'kafka-controller': 7493,
  'kafka-partners': 7494,
} as const

export type PortName = keyof typeof defaultPorts

import { type Protection } from '../protection.js'
import { isShieldedFrom } from '../shields.js'

/**
 * Whom to ask at the agency that tells gives away where it is, and with that where the child is; the responsible
 * authority's own contact does not. The delivery names a duty desk in any case. Domain facts §2.10 item 7.
 */
export const publisherBehindShield: Protection = {
  reason: 'publisher-behind-shield',
  applies: (question) => question.event.publisher !== question.state.authority && isShieldedFrom(question),
  covers: ({ pointer }) => pointer.startsWith('/contact/'),
}

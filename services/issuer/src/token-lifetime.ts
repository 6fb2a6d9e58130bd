/** Lifetime of an access token, in seconds. Neither the broker nor a room bounds it: it is the issuer's duty. */
export const tokenLifetime = 300

// Generated from schemas/ by `npm run generate`. Do not edit.
export const matrixDigest =
  'de0ef7a2290983bcf5096dd501676444b3934c3bd4674b8551ca5df3a3fe652c'

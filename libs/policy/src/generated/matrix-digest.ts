// Generated from schemas/ by `npm run generate`. Do not edit.
export const matrixDigest =
  '1785d9e1d3b0503e8a1351600e7e9a74e1205850f8423d8e42c63beb763c3c0b'

export const mediaType = 'application/vnd.schemaregistry.v1+json'

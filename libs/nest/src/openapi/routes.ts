import { RequestMethod, type Type } from '@nestjs/common'
import {
  HEADERS_METADATA,
  HTTP_CODE_METADATA,
  METHOD_METADATA,
  PATH_METADATA,
} from '@nestjs/common/constants.js'
import { Needs } from '../bearer-guard.js'
import { Documented, type Operation } from './operation.js'

/** One way in over HTTP. */
export interface Route {
  /** Unique in its room. */
  readonly id: string
  /** In lower case, as documents have it. */
  readonly method: string
  /** With parameters as `{name}`. */
  readonly path: string
  readonly status: number
  readonly mediaType: string
  /** What a caller's token needs; undefined where anybody may call. */
  readonly scope: string | undefined
  readonly operation: Operation | undefined
}

/** Every route of these controllers, as Nest's own decorators say it. */
export const routesOf = (controllers: readonly Type[]): Route[] => controllers.flatMap(ofController)

function ofController(controller: Type): Route[] {
  const prototype = controller.prototype as Readonly<Record<string, unknown>>
  const base = metadata<string>(PATH_METADATA, controller) ?? ''
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name]
    if (typeof handler !== 'function' || name === 'constructor') return []
    const paths = metadata<string | string[]>(PATH_METADATA, handler)
    if (paths === undefined || metadata(METHOD_METADATA, handler) === undefined) return []
    const all = typeof paths === 'string' ? [paths] : paths
    const id = `${controller.name.replace(/Controller$/, '')}.${name}`
    return all.map((path, i) => ({
      id: i === 0 ? id : `${id}-${i + 1}`,
      path: pathOf(base, path),
      ...ofHandler(handler),
    }))
  })
}

function ofHandler(handler: object): Omit<Route, 'id' | 'path'> {
  const method = metadata<RequestMethod>(METHOD_METADATA, handler) ?? RequestMethod.GET
  const headers = metadata<{ name: string; value: string }[]>(HEADERS_METADATA, handler) ?? []
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value
  const operation = metadata<Operation>(Documented.KEY, handler)
  return {
    method: RequestMethod[method].toLowerCase(),
    status: metadata<number>(HTTP_CODE_METADATA, handler) ?? (method === RequestMethod.POST ? 201 : 200),
    mediaType: type?.split(';')[0] ?? 'application/json',
    scope: metadata<string>(Needs.KEY, handler) ?? operation?.scope,
    operation,
  }
}

/** `:id` is a parameter within one segment, `*path` one over several. */
const pathOf = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`.replace(/[:*](\w+)/g, '{$1}')

const metadata = <T>(key: string, of: object): T | undefined => Reflect.getMetadata(key, of) as T | undefined

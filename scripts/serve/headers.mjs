import { extname } from 'node:path'

/** The policy the application must live with: everything from its own origin, nothing inline. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

/** Headers of every answer, errors included. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * The content type of a file by its name's ending.
 * @param {string} file
 */
export function typeOf(file) {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Whether a content type is worth compressing: text is, pictures and fonts already are.
 * @param {string} type
 */
export function isCompressible(type) {
  return type.includes('charset=') || type === 'application/wasm'
}

/**
 * How long a browser may keep a file: for good where its name holds a hash of its content, else only after asking again.
 * @param {string} path relative to the served folder, with forward slashes
 */
export function cachingOf(path) {
  const hashed = path.startsWith('assets/') || /^data\/(?:record|events|details|search)-[^/]+\.json$/.test(path)
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

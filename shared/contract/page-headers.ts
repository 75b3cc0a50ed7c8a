/**
 * react-aria-components adds one style element of its own (usePress: touch-action on what can be pressed). This is the
 * hash of its text; tests/shared/page-headers.test.ts fails when the library changes it.
 */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * What the page may load: its own files, and nothing else from anywhere. Style attributes set by script are not inline
 * styles to a policy (CSP level 3, section 6.7.3.2), so nothing has to be allowed for them.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every file of the page, by whatever shell serves it. */
export const pageHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  aff: 'text/plain; charset=utf-8',
  dic: 'text/plain; charset=utf-8',
};

/** The media type of a file of the page by its ending; bytes without a meaning where the ending is not known. */
export function contentTypeOf(fileName: string): string {
  return contentTypes[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

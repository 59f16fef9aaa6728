/**
 * What the pages of a site may load, and from where: nothing from anywhere else, and no code that stands in a page. Every
 * page says it; hosts say it once more, for what a page cannot.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

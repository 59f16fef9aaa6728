import { securityPolicy } from '../../bank/security-policy.ts';

/**
 * What a host says with every file.
 * @param isFindable whether search engines may find the site
 */
export const headersOf = (isFindable: boolean): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', `${securityPolicy}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ...(isFindable ? [] : [['X-Robots-Tag', 'noindex, nofollow, noarchive'] as const]),
];

/** For files whose names change with their content. */
export const keepForEver = 'public, max-age=31536000, immutable';
/** For all others: browsers ask each time whether there is something new. */
export const askEachTime = 'no-cache';

/** Endings of what a story may import of its bank: components, code, and data for code. */
export const codeEnding = /\.(?:astro|m?js|ts|json)$/u;

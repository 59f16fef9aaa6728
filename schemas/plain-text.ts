import { z } from 'zod';

/** A non-empty piece of plain text, without Markdown; white space at both ends is cut off. */
export const plainText = z.string().trim().min(1);

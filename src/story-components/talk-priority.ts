import { z } from 'zod';

/** How long a part of a talk stays when time is short: 1 is left out first, 5 never; 3 where nothing is said. */
export const talkPriority = z.number().int().min(1).max(5);
